using CsatWarehouse.Functions.Telemetry;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Functions.Timers;

/// <summary>One tick of a timer from the workspace's settings to the line that tells how it ended.</summary>
sealed class TimerRun(
    IReadOnlyDictionary<string, string> environment,
    TimeProvider clock,
    OtlpExport export,
    CancellationToken stopping
)
{
    const string WorkspaceName = "CSAT_WORKSPACE";

    /// <summary>How long a tick waits for another job to give the lease back before it is left to the host's retry.</summary>
    internal static readonly TimeSpan LeaseWait = TimeSpan.FromMinutes(1);

    /// <summary>How large a file is that a tick may not get through: it goes on inside it at the next.</summary>
    public long StagedFromBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>Faults are told, not thrown; each has been logged when this returns.</summary>
    public async Task<(bool IsDone, string Line)> RunAsync(
        PlannedTimer timer,
        TimerTick tick,
        ILogger logger
    )
    {
        using var scope = logger.BeginTick(timer.Name, tick);
        var ended = await MeasuredAsync(timer, tick, logger);
        export.Flush();
        return ended;
    }

    async Task<(bool IsDone, string Line)> MeasuredAsync(
        PlannedTimer timer,
        TimerTick tick,
        ILogger logger
    )
    {
        using var activity = JobMetrics.Start(timer.Name, tick);
        var started = clock.GetTimestamp();
        var ended = await EndAsync(timer, logger);
        JobMetrics.Record(timer.Name, ended.IsDone, clock.GetElapsedTime(started), activity);
        return ended;
    }

    async Task<(bool IsDone, string Line)> EndAsync(PlannedTimer timer, ILogger logger)
    {
        using var time = TimeBudget.Of(environment, AppContext.BaseDirectory) is { } budget
            ? new CancellationTokenSource(budget, clock)
            : new CancellationTokenSource();
        using var both = CancellationTokenSource.CreateLinkedTokenSource(time.Token, stopping);
        var progress = new Progress(clock.GetUtcNow().UtcDateTime);
        Workspace? workspace = null;
        try
        {
            workspace = WorkspaceReader.Read(
                Path.GetFullPath(
                    environment.GetValueOrDefault(WorkspaceName, "workspace"),
                    AppContext.BaseDirectory
                ),
                environment
            );
            var result = await RunAsync(timer, workspace, progress, logger, both.Token);
            if (result.Faults.Count == 0)
            {
                logger.TickDone(result.Done);
                return (true, result.Done);
            }
            foreach (var fault in result.Faults)
                logger.TickFault(fault);
            return (false, $"{result.Done}; {result.Faults.Count} failed");
        }
        catch (OperationCanceledException) when (both.IsCancellationRequested)
        {
            var hasWorked = workspace is not null && await progress.IsThereAsync(workspace);
            var line = hasWorked
                ? "Stopped before the time-out; what is finished is kept, and the next tick goes on."
                : "Stopped before anything was finished: one file, a part of a large one, or one period takes longer than the host allows. Raise functionTimeout, or run the job with csat.";
            if (hasWorked)
                logger.TickStopped(line);
            else
                logger.TickFault(line);
            return (hasWorked, line);
        }
#pragma warning disable CA1031 // The last door: every fault becomes a line on the error stream and an answer that fails the tick.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            logger.TickFailed(fault.Message, fault);
            return (false, fault.Message);
        }
    }

    async Task<TickResult> RunAsync(
        PlannedTimer timer,
        Workspace workspace,
        Progress progress,
        ILogger logger,
        CancellationToken cancellation
    )
    {
        using var warehouse = await Warehouse.OpenAsync(
            workspace.Database with
            {
                StagedFromBytes = StagedFromBytes,
            },
            cancellation
        );
        if (!timer.Writes)
            return await timer.RunAsync(new(workspace, warehouse, clock, logger), cancellation);
        await using var lease = await WarehouseLease.TakeAsync(
            warehouse,
            timer.Name,
            clock,
            LeaseWait,
            cancellation: cancellation
        );
        logger.LeaseTaken(lease.Fence);
        await progress.BeginAsync(lease.Warehouse, cancellation);
        var since = clock.GetUtcNow().UtcDateTime;
        try
        {
            return await timer.RunAsync(
                new(workspace, lease.Warehouse, clock, logger),
                cancellation
            );
        }
        finally
        {
            if (await Progress.RunSinceAsync(warehouse, timer.Name, since) is { } run)
                logger.RunRecorded(run);
        }
    }
}
