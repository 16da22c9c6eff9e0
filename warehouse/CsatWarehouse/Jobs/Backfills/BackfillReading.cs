using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs.Backfills;

/// <summary>What the ledgers say of backfills.</summary>
public static class BackfillReading
{
    /// <summary>The run of the backfill that is not finished; null where there is none.</summary>
    /// <param name="isForAll">Only one that anybody may go on with: it was begun, and nobody stopped it.</param>
    public static async Task<long?> UnfinishedAsync(
        Warehouse warehouse,
        bool isForAll,
        CancellationToken cancellation
    )
    {
        await using var context = warehouse.CreateContext();
        var run = await UnfinishedBackfill.FindAsync(context, cancellation);
        return run is null || (isForAll && run.FinishedAt is not null) ? null : run.RunKey;
    }

    internal static async Task<BackfillReport> ReportAsync(
        Warehouse warehouse,
        long runKey,
        string? outcome
    )
    {
        await using var context = warehouse.CreateContext();
        var units = await context.WorkItems.Where(w => w.RunKey == runKey).ToListAsync();
        var done = units.Where(w => w.State == WorkState.Done).ToList();
        return new(
            runKey,
            outcome,
            done.Count(w => w.Kind == WorkKind.File),
            done.Where(w => w.Kind == WorkKind.File).Sum(w => w.Rows),
            await context.Loads.Where(l => l.RunKey == runKey).SumAsync(l => l.RowsRejected),
            done.Count(w => w.Kind == WorkKind.Month),
            done.Count(w => w.Kind == WorkKind.Period),
            (int)done.Where(w => w.Kind == WorkKind.Scorecards).Sum(w => w.Rows),
            units.Count(w => w.State is WorkState.Open or WorkState.Claimed),
            [
                .. units
                    .Where(w => w.State == WorkState.Failed || w.Error is not null)
                    .Select(w => new FailedUnit(w.Kind, w.Unit, w.Part, w.Error ?? "")),
            ],
            []
        );
    }
}
