using System.Data.Common;
using System.Reflection;
using CsatWarehouse.Erasures;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CsatWarehouse.Jobs;

/// <summary>
/// The <c>Run</c> row of a job, written with the first thing that the job writes, so that a run without work leaves nothing; one
/// that does not end well is written down all the same.
/// </summary>
public sealed class RunLedger(string job, TimeProvider clock)
{
    readonly DateTime _started = clock.GetUtcNow().UtcDateTime;
    long? _runKey;

    RunLedger(Run run, TimeProvider clock)
        : this(run.Job, clock) => _runKey = run.RunKey;

    /// <summary>The product's version, as ledger rows name it.</summary>
    public static string CodeVersion { get; } =
        typeof(RunLedger)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion.Split('+')[0]
        ?? "0";

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Null before anything was written.</summary>
    internal long? KnownKey => _runKey;

    /// <summary>The ledger of a run that was begun before, by this process or another.</summary>
    internal static RunLedger Of(Run run, TimeProvider clock) => new(run, clock);

    /// <summary>Runs a job under a ledger of its own, and notes how it ended.</summary>
    /// <param name="outcome">One of <see cref="RunOutcome"/>, of a job that came to its end.</param>
    /// <param name="isDryRun">Nothing of it is noted, because the job takes back what it writes.</param>
    /// <exception cref="WarehouseBusyException">Another process holds the write lock.</exception>
    public static Task<T> RecordAsync<T>(
        Warehouse warehouse,
        string job,
        TimeProvider clock,
        Func<RunLedger, Task<T>> work,
        Func<T, string> outcome,
        bool isDryRun = false
    ) =>
        WarehouseBusyException.GuardAsync(async () =>
        {
            var run = new RunLedger(job, clock);
            if (isDryRun)
                return await work(run);
            T result;
            try
            {
                result = await WarehouseBusyException.GuardAsync(() => work(run));
            }
            // Of somebody who is to be erased no ledger says which ids were tried.
            catch (Exception fault)
                when (fault
                        is not (
                            WarehouseBusyException
                            or LeaseLostException
                            or PersonUnclearException
                        )
                )
            {
                await run.EndAfterAsync(warehouse, fault);
                throw;
            }
            await run.EndAsync(warehouse, outcome(result));
            return result;
        });

    /// <summary>The run's key; its row is written inside the caller's transaction where this run has none yet.</summary>
    public long Key(WarehouseContext context)
    {
        if (_runKey is { } known && context.Runs.Any(r => r.RunKey == known))
            return known;
        var run = new Run
        {
            RunKey = new KeyRange(context, "Run").Next(),
            Job = job,
            StartedAt = _started,
            CodeVersion = CodeVersion,
        };
        context.Runs.Add(run);
        context.SaveChanges();
        context.ChangeTracker.Clear();
        _runKey = run.RunKey;
        return run.RunKey;
    }

    /// <summary>Notes the end of a run; one that ended well and wrote nothing stays unwritten.</summary>
    internal async Task EndAsync(Warehouse warehouse, string outcome, string? error = null)
    {
        if (outcome == RunOutcome.Ok && _runKey is null)
            return;
        await warehouse.RunAsync(
            async unit =>
            {
                var key = Key(unit.Context);
                var now = Now;
                await unit
                    .Context.Runs.Where(r => r.RunKey == key)
                    .ExecuteUpdateAsync(set =>
                        set.SetProperty(r => r.FinishedAt, now)
                            .SetProperty(r => r.Outcome, outcome)
                            .SetProperty(r => r.Error, error)
                    );
                await unit.CommitAsync(isCommitted: null, CancellationToken.None);
            },
            CancellationToken.None
        );
    }

    /// <summary>Where the database cannot be written to either, the fault that is on its way says so.</summary>
    internal async Task EndAfterAsync(Warehouse warehouse, Exception fault)
    {
        var isStopped = fault is OperationCanceledException;
        try
        {
            await EndAsync(
                warehouse,
                isStopped ? RunOutcome.Stopped : RunOutcome.Failed,
                isStopped ? null : FaultText.Of(fault)
            );
        }
        catch (Exception e)
            when (e
                    is DbException
                        or DbUpdateException
                        or RetryLimitExceededException
                        or LeaseLostException
            ) { }
    }
}
