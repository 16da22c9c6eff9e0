using System.Reflection;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs;

/// <summary>The <c>Run</c> row of a job, written with the first thing that the job writes, so that a run without work leaves nothing.</summary>
public sealed class RunLedger(string job, TimeProvider clock)
{
    long? _runKey;

    /// <summary>The product's version, as ledger rows name it.</summary>
    public static string CodeVersion { get; } =
        typeof(RunLedger)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
            ?.InformationalVersion.Split('+')[0]
        ?? "0";

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The run's key; its row is written inside the caller's transaction where this run has none yet.</summary>
    public long Key(WarehouseContext context)
    {
        if (_runKey is { } known && context.Runs.Any(r => r.RunKey == known))
            return known;
        var run = new Run
        {
            RunKey = new KeyRange(context, "Run").Next(),
            Job = job,
            StartedAt = Now,
            CodeVersion = CodeVersion,
        };
        context.Runs.Add(run);
        context.SaveChanges();
        context.ChangeTracker.Clear();
        _runKey = run.RunKey;
        return run.RunKey;
    }

    /// <summary>Notes the end of a run that wrote something.</summary>
    public async Task FinishAsync(Warehouse warehouse, CancellationToken cancellation)
    {
        if (_runKey is not { } key)
            return;
        await using var context = warehouse.CreateContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var now = Now;
        await context
            .Runs.Where(r => r.RunKey == key)
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.FinishedAt, now), cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
