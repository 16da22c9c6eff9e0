using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Jobs.Backfills;

/// <summary>
/// Goes on with a backfill that somebody queued, or whose process died, under a lease of its own. One that somebody stopped waits
/// for somebody to resume it.
/// </summary>
/// <param name="scorecards">The published pages, written to through a warehouse behind the lease.</param>
public sealed class WorkBackfills(
    Workspace workspace,
    Warehouse warehouse,
    IExportStore store,
    Func<Warehouse, IPublishedScorecards> scorecards,
    TimeProvider clock
)
{
    /// <param name="wait">How long to wait for the lease while another process holds it.</param>
    /// <returns>Null where there is nothing to go on with.</returns>
    /// <exception cref="WarehouseBusyException">Another process is writing.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; the unit in hand is undone and open again.</exception>
    public async Task<BackfillReport?> RunAsync(
        TimeSpan wait = default,
        IProgress<BackfillProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        if (await OpenAsync(cancellation) is null)
            return null;
        await using var lease = await WarehouseLease.TakeAsync(
            warehouse,
            nameof(RunBackfill),
            clock,
            wait,
            cancellation: cancellation
        );
        // Asked again under the lease: another process may have finished it in the meantime.
        if (await OpenAsync(cancellation) is not { } run)
            return null;
        return await new RunBackfill(
            workspace,
            lease,
            store,
            scorecards(lease.Warehouse),
            clock
        ).WorkAsync(run, isOnlyLeft: true, progress: progress, cancellation: cancellation);
    }

    Task<long?> OpenAsync(CancellationToken cancellation) =>
        BackfillReading.UnfinishedAsync(warehouse, isForAll: true, cancellation);
}
