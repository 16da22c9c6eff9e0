using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs.Backfills;

/// <summary>
/// Does what a <see cref="BackfillPlan"/> says, unit by unit under a lease: files, then figures, then one transaction in which every
/// pointer moves, then scorecards. A process that stops or dies leaves the rest to whoever goes on.
/// </summary>
public sealed class RunBackfill(
    Workspace workspace,
    WarehouseLease lease,
    IExportStore store,
    IPublishedScorecards scorecards,
    TimeProvider clock
)
{
    static readonly TimeSpan BetweenClaims = TimeSpan.FromMilliseconds(200);

    readonly WorkQueue _queue = new(lease, clock);

    /// <summary>Writes the units of a plan that was made under this lease; nothing of it is done yet.</summary>
    /// <returns>The run's key.</returns>
    /// <exception cref="BackfillRefusedException">Another backfill is not finished, or the plan has obstacles.</exception>
    public async Task<long> StartAsync(BackfillPlan plan, CancellationToken cancellation)
    {
        if (plan.Obstacles.Count > 0)
            throw new BackfillRefusedException(string.Join(" ", plan.Obstacles));
        return await lease.Warehouse.RunAsync(
            unit => StartAsync(unit, plan, cancellation),
            cancellation
        );
    }

    async Task<long> StartAsync(UnitOfWork unit, BackfillPlan plan, CancellationToken cancellation)
    {
        var context = unit.Context;
        if (await UnfinishedBackfill.FindAsync(context, cancellation) is { } other)
            throw BackfillRefusedException.Unfinished(other.RunKey);
        var run = new RunLedger(nameof(RunBackfill), clock);
        var key = run.Key(context);
        var request = plan.Request.ToJson();
        await context
            .Runs.Where(r => r.RunKey == key)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.Request, request), cancellation);
        WorkQueue.Add(
            context,
            key,
            [
                .. plan.Files.Select(f => new NewUnit(
                    WorkKind.File,
                    f.File,
                    f.Kind,
                    f.ContentHash
                )),
                new(WorkKind.Customers),
            ]
        );
        await unit.CommitAsync((c, ct) => c.Runs.AnyAsync(r => r.RunKey == key, ct), cancellation);
        return key;
    }

    /// <summary>Does the units of a backfill until none is left.</summary>
    /// <param name="workers">More than one only where the database lets several write.</param>
    /// <param name="isOnlyLeft">Where it is cancelled: true to leave the rest to other processes, false to stop the backfill until somebody resumes it.</param>
    /// <exception cref="OperationCanceledException">It was cancelled; the unit in hand is undone, and those before it are kept.</exception>
    public async Task<BackfillReport> WorkAsync(
        long runKey,
        int workers = 1,
        bool isOnlyLeft = false,
        IProgress<BackfillProgress>? progress = null,
        CancellationToken cancellation = default
    )
    {
        var row = await OpenAsync(runKey);
        var run = RunLedger.Of(row, clock);
        var request = BackfillRequest.Parse(row.Request!);
        try
        {
            var meter = await MeterAsync(runKey, progress, cancellation);
            await Task.WhenAll(
                Enumerable
                    .Range(0, workers)
                    .Select(_ => WorkerAsync(run, runKey, request, meter, cancellation))
            );
        }
        catch (UnitFailedException failed)
        {
            await run.EndAsync(lease.Warehouse, RunOutcome.Failed, FaultText.Of(failed));
            return await ReportAsync(runKey, RunOutcome.Failed);
        }
        catch (OperationCanceledException) when (!isOnlyLeft)
        {
            await run.EndAsync(lease.Warehouse, RunOutcome.Stopped);
            throw;
        }
        var report = await ReportAsync(runKey, RunOutcome.Ok);
        if (report.Failed.Count > 0)
            report = report with { Outcome = RunOutcome.Partial };
        await run.EndAsync(lease.Warehouse, report.Outcome!);
        if (request.Restate)
            return report;
        return report with { WouldChange = await WouldChangeAsync(runKey, request, cancellation) };
    }

    /// <summary>Gives a backfill up: what its files brought stays, its builds are never shown, and the next build of figures makes them anew.</summary>
    public Task AbandonAsync(long runKey, CancellationToken cancellation) =>
        lease.Warehouse.RunAsync(unit => AbandonAsync(unit, runKey, cancellation), cancellation);

    async Task AbandonAsync(UnitOfWork unit, long runKey, CancellationToken cancellation)
    {
        var context = unit.Context;
        var now = clock.GetUtcNow().UtcDateTime;
        await context
            .WorkItems.Where(w =>
                w.RunKey == runKey && (w.State == WorkState.Open || w.State == WorkState.Claimed)
            )
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(w => w.State, WorkState.Abandoned)
                        .SetProperty(w => w.FinishedAt, now),
                cancellation
            );
        await context.KpiStaged.ExecuteDeleteAsync(cancellation);
        await context
            .Runs.Where(r => r.RunKey == runKey)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(r => r.Outcome, RunOutcome.Abandoned)
                        .SetProperty(r => r.FinishedAt, now),
                cancellation
            );
        await unit.CommitAsync(isCommitted: null, cancellation);
    }

    /// <summary>What is done of a backfill and what is left of it.</summary>
    public Task<BackfillReport> ReportAsync(long runKey, string? outcome) =>
        BackfillReading.ReportAsync(lease.Warehouse, runKey, outcome);

    /// <summary>A run that was stopped runs again.</summary>
    async Task<Run> OpenAsync(long runKey)
    {
        await lease.Warehouse.RunAsync(
            async unit =>
            {
                await unit
                    .Context.Runs.Where(r => r.RunKey == runKey && r.FinishedAt != null)
                    .ExecuteUpdateAsync(set =>
                        set.SetProperty(r => r.FinishedAt, (DateTime?)null)
                            .SetProperty(r => r.Outcome, (string?)null)
                            .SetProperty(r => r.Error, (string?)null)
                    );
                await unit.CommitAsync(isCommitted: null, CancellationToken.None);
            },
            CancellationToken.None
        );
        await using var context = lease.Warehouse.CreateContext();
        return await context.Runs.SingleAsync(r => r.RunKey == runKey);
    }

    async Task<BackfillMeter> MeterAsync(
        long runKey,
        IProgress<BackfillProgress>? progress,
        CancellationToken cancellation
    )
    {
        await using var context = lease.Warehouse.CreateContext();
        var names = await context
            .WorkItems.Where(w =>
                w.RunKey == runKey && w.Kind == WorkKind.File && w.State != WorkState.Done
            )
            .Select(w => w.Unit)
            .ToListAsync(cancellation);
        var bytes = 0L;
        if (names.Count > 0)
            await foreach (var file in store.ListAsync(cancellation))
                bytes += names.Contains(file.Name) ? file.Bytes : 0;
        return new(progress, clock, await MeasuredSpeed.ReadAsync(context, cancellation), bytes);
    }

    async Task WorkerAsync(
        RunLedger run,
        long runKey,
        BackfillRequest request,
        BackfillMeter meter,
        CancellationToken cancellation
    )
    {
        var units = new BackfillUnits(
            workspace,
            lease.Warehouse,
            new MeteredStore(store, meter.Read),
            scorecards,
            run,
            runKey,
            request
        );
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            if (await _queue.ClaimAsync(runKey, cancellation) is { } unit)
                await DoAsync(units, unit, request, meter, cancellation);
            else if (await _queue.IsWaitingAsync(runKey, cancellation))
                await Task.Delay(BetweenClaims, clock, cancellation);
            else
                return;
        }
    }

    async Task DoAsync(
        BackfillUnits units,
        WorkItem unit,
        BackfillRequest request,
        BackfillMeter meter,
        CancellationToken cancellation
    )
    {
        meter.Begin(unit.Unit.Length > 0 ? unit.Unit : unit.Kind);
        try
        {
            var (rows, found) = await units.DoAsync(unit, cancellation);
            await _queue.CompleteAsync(unit, rows, found, CancellationToken.None);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await _queue.ReleaseAsync(unit);
            throw;
        }
        catch (Exception fault) when (fault is not (LeaseLostException or WarehouseBusyException))
        {
            var error = FaultText.Of(fault);
            // The others stand on a unit that there is one of: without it nothing can go on.
            if (request.FailFast || unit.Unit.Length == 0)
            {
                await _queue.ReleaseAsync(unit, error);
                throw new UnitFailedException(error);
            }
            await _queue.FailAsync(unit, error);
        }
        if (unit.Kind == WorkKind.File)
            meter.EndFile(await units.SizeOfAsync(unit, cancellation));
        else
            meter.EndUnit(await _queue.LeftAsync(unit.RunKey, cancellation));
    }

    async Task<IReadOnlyList<ScorecardChange>> WouldChangeAsync(
        long runKey,
        BackfillRequest request,
        CancellationToken cancellation
    )
    {
        await using var context = lease.Warehouse.CreateContext();
        return await scorecards.ChangesAsync(
            await BackfillUnits.PrintedMonthsAsync(context, runKey, cancellation),
            BackfillSelection.Parse(workspace, request.Select, request.Exclude).HasSlice,
            cancellation
        );
    }
}

/// <summary>A backfill cannot be begun; the message says why, and what to do.</summary>
public sealed class BackfillRefusedException(string message) : Exception(message)
{
    public static BackfillRefusedException Unfinished(long runKey) =>
        new(
            FormattableString.Invariant(
                $"Backfill {runKey} is not finished: go on with 'csat backfill --resume {runKey}', or give it up with 'csat backfill --abandon {runKey}'."
            )
        );
}
