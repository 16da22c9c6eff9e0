using System.Runtime.CompilerServices;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>What the scorecards of one month say, by slice.</summary>
/// <param name="Month">Its date key: 20260301.</param>
/// <param name="Build">The build that the figures are from, or one before it; null where there is none.</param>
/// <param name="Models">Null where the month has no figures.</param>
public sealed record MonthModels(
    long Month,
    long? Build,
    IReadOnlyList<(SliceCode Slice, ScorecardModel? Model)> Models
)
{
    /// <summary>
    /// Month after month, the next one being read while its predecessor is worked on: one month ahead, and no further, because each takes memory. What is published in the meantime
    /// makes no difference to the models; what does depend on it is decided when a month's turn has come.
    /// </summary>
    /// <param name="slicesOf">The slices of a month, asked for on a context that nobody else uses.</param>
    public static async IAsyncEnumerable<MonthModels> ReadAheadAsync(
        Warehouse warehouse,
        ScorecardModelReader models,
        IReadOnlyList<long> months,
        Func<WarehouseContext, long, CancellationToken, Task<IReadOnlyList<SliceCode>>> slicesOf,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        await using var context = warehouse.CreateReader();
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        Task<MonthModels>? next = null;
        try
        {
            for (var i = 0; i < months.Count; i++)
            {
                var month = await (next ?? StartAsync(months[i]));
                next = i + 1 < months.Count ? StartAsync(months[i + 1]) : null;
                yield return month;
            }
        }
        finally
        {
            // Whoever stops in between must not leave somebody reading on a context that is gone.
            await ended.CancelAsync();
            if (next is not null)
                await ((Task)next).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        // On a thread of its own: reading from SQLite is never asynchronous.
        Task<MonthModels> StartAsync(long month) =>
            Task.Run(() => ReadAsync(context, models, month, slicesOf, ended.Token), ended.Token);
    }

    static async Task<MonthModels> ReadAsync(
        WarehouseContext context,
        ScorecardModelReader models,
        long month,
        Func<WarehouseContext, long, CancellationToken, Task<IReadOnlyList<SliceCode>>> slicesOf,
        CancellationToken cancellation
    )
    {
        // First: where another build takes over in between, its figures are held against the old one once more, and found to be the same.
        var build = await IssueKey.BuildOfAsync(context, month, cancellation);
        var read = new List<(SliceCode, ScorecardModel?)>();
        foreach (var slice in await slicesOf(context, month, cancellation))
            read.Add((slice, await models.ReadAsync(context, month, slice, cancellation)));
        return new(month, build, read);
    }
}
