using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Erasures;

/// <summary>The scorecards that quote a person and stand.</summary>
static class QuotingScorecards
{
    /// <param name="customers">Keys of the person.</param>
    /// <returns>File names, in their order.</returns>
    public static Task<List<string>> ListAsync(
        WarehouseContext context,
        List<long> customers,
        CancellationToken cancellation
    ) =>
        context
            .Scorecards.Where(s =>
                s.WithdrawnAt == null
                && context.ScorecardQuotes.Any(q =>
                    q.ScorecardKey == s.ScorecardKey && customers.Contains(q.CustomerKey)
                )
            )
            .OrderBy(s => s.FileName)
            .Select(s => s.FileName)
            .ToListAsync(cancellation);

    /// <returns>The names of those that were withdrawn.</returns>
    public static async Task<List<string>> WithdrawAsync(
        WarehouseContext context,
        List<long> customers,
        long erasure,
        DateTime now,
        CancellationToken cancellation
    )
    {
        var names = await ListAsync(context, customers, cancellation);
        var why = FormattableString.Invariant(
            $"It quoted a person who was erased (erasure {erasure})."
        );
        await context
            .Scorecards.Where(s => s.WithdrawnAt == null && names.Contains(s.FileName))
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(s => s.WithdrawnAt, now)
                        .SetProperty(s => s.WithdrawnReason, why),
                cancellation
            );
        return names;
    }
}
