using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Functions.Timers;

/// <summary>Tells a tick that was stopped in mid-way from one that will never get anywhere.</summary>
static class Progress
{
    /// <summary>True where a file was loaded, a period built or a scorecard published at the instant or later.</summary>
    public static async Task<bool> IsSinceAsync(Workspace workspace, DateTime instant)
    {
        using var warehouse = await Warehouse.OpenAsync(
            workspace.ConnectionString,
            CancellationToken.None
        );
        await using var context = warehouse.CreateContext();
        return await context.Loads.AnyAsync(l => l.FinishedAt >= instant)
            || await context.KpiBuilds.AnyAsync(b => b.BuiltAt >= instant)
            || await context.Scorecards.AnyAsync(s => s.PublishedAt >= instant);
    }
}
