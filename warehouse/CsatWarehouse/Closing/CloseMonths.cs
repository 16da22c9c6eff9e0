using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Closing;

/// <summary>Closes a month before its date, or opens a closed one again, and keeps who did it.</summary>
public sealed class CloseMonths(Workspace workspace, Warehouse warehouse, TimeProvider clock)
{
    /// <returns>The month's state before; nothing is written where it was asked for and is so already.</returns>
    /// <exception cref="WarehouseBusyException">Another process holds the write lock.</exception>
    public Task<MonthStanding> RunAsync(
        long month,
        bool isClosed,
        string by,
        string? reason,
        CancellationToken cancellation
    ) =>
        WarehouseBusyException.GuardAsync(async () =>
        {
            await using var context = warehouse.CreateContext();
            await using var transaction = await context.Database.BeginTransactionAsync(
                cancellation
            );
            var now = clock.GetUtcNow().UtcDateTime;
            var standings = await MonthStandings.ReadAsync(context, workspace, cancellation);
            var before = standings.Of(month, now);
            if (before.State == MonthState.Open || (before.State == MonthState.Closed) == isClosed)
                return before;
            context.MonthClosings.Add(
                new()
                {
                    MonthClosingKey = new KeyRange(context, "MonthClosing").Next(),
                    MonthDateKey = month,
                    IsClosed = isClosed,
                    At = now,
                    By = by,
                    Reason = reason,
                }
            );
            await context.SaveChangesAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            return before;
        });
}
