using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Functions.Timers;

/// <summary>What the ledgers say of a tick that began at an instant: whether it got anywhere when it was stopped, and its run.</summary>
sealed class Progress(DateTime since)
{
    int _chunksBefore;

    /// <summary>Told before the job begins.</summary>
    public async Task BeginAsync(Warehouse warehouse, CancellationToken cancellation) =>
        _chunksBefore = await StagedLoads.CountChunksAsync(warehouse, cancellation);

    /// <summary>True where a file was loaded, a part of a large one staged, a period built or a scorecard published.</summary>
    public async Task<bool> IsThereAsync(Workspace workspace)
    {
        using var warehouse = await Warehouse.OpenAsync(workspace.Database, CancellationToken.None);
        if (await StagedLoads.CountChunksAsync(warehouse, CancellationToken.None) > _chunksBefore)
            return true;
        await using var context = warehouse.CreateContext();
        return await context.Loads.AnyAsync(l => l.FinishedAt >= since)
            || await context.KpiBuilds.AnyAsync(b => b.BuiltAt >= since)
            || await context.Scorecards.AnyAsync(s => s.PublishedAt >= since);
    }

    /// <summary>The key of the job's run that began at the instant or later; null where it had nothing to do.</summary>
    public static async Task<long?> RunSinceAsync(Warehouse warehouse, string job, DateTime instant)
    {
        await using var context = warehouse.CreateContext();
        return await context
            .Runs.Where(r => r.Job == job && r.StartedAt >= instant)
            .MaxAsync(r => (long?)r.RunKey);
    }
}
