using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Functions.Timers;

/// <summary>What the ledgers say of a tick: its run, and whether one that was stopped had got anywhere.</summary>
static class Progress
{
    /// <summary>True where a file was loaded, a period built or a scorecard published at the instant or later.</summary>
    public static async Task<bool> IsSinceAsync(Workspace workspace, DateTime instant)
    {
        using var warehouse = await Warehouse.OpenAsync(workspace.Database, CancellationToken.None);
        await using var context = warehouse.CreateContext();
        return await context.Loads.AnyAsync(l => l.FinishedAt >= instant)
            || await context.KpiBuilds.AnyAsync(b => b.BuiltAt >= instant)
            || await context.Scorecards.AnyAsync(s => s.PublishedAt >= instant);
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
