using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs;

/// <summary>
/// Finds the feeds whose next file is late by their profile. A file has arrived once the warehouse has it; one that is delivered again
/// with the same content has arrived when the store last saw it written. Nothing is written.
/// </summary>
public sealed class CheckFreshness(
    Workspace workspace,
    Warehouse warehouse,
    IExportStore store,
    TimeProvider clock
)
{
    /// <exception cref="IOException">The store refuses to be listed.</exception>
    public async Task<FreshnessReport> RunAsync(CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var files = await store.ListAsync(cancellation).ToListAsync(cancellation);
        await using var context = warehouse.CreateContext();
        var feeds = new List<FeedFreshness>();
        foreach (var profile in workspace.Sources.Profiles)
        {
            var arrived = await ArrivedAsync(context, profile, files, cancellation);
            feeds.Add(
                new(
                    profile.Source,
                    profile.File,
                    arrived,
                    arrived is { } at ? TimeSpan.FromTicks(Math.Max(0, (now - at).Ticks)) : null,
                    profile.LateAfter
                )
            );
        }
        return new(feeds);
    }

    static async Task<DateTime?> ArrivedAsync(
        WarehouseContext context,
        SourceProfile profile,
        List<ExportFile> files,
        CancellationToken cancellation
    )
    {
        var kinds = profile.Layouts.Select(l => Choice<SourceKind>.NameOf(l.Kind)).ToList();
        var loads = await (
            from load in context.Loads
            join source in context.SourceSystems
                on load.SourceSystemKey equals source.SourceSystemKey
            where
                source.Code == profile.Source
                && kinds.Contains(load.Kind)
                && load.Status != LoadStatus.Failed
            select new { load.FileName, load.StartedAt }
        ).ToListAsync(cancellation);
        var known = loads.Select(l => l.FileName).ToHashSet(StringComparer.Ordinal);
        return loads
            .Select(l => (DateTime?)DateTime.SpecifyKind(l.StartedAt, DateTimeKind.Utc))
            .Concat(
                files
                    .Where(f => known.Contains(f.Name) && profile.Files.Any(p => p.IsMatch(f.Name)))
                    .Select(f => (DateTime?)f.ModifiedAtUtc)
            )
            .Max();
    }
}
