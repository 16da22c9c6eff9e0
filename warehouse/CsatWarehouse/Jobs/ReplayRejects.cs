using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Loading;
using CsatWarehouse.Loading.Customers;
using CsatWarehouse.Operations;
using CsatWarehouse.Reading;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs;

/// <summary>
/// Reads rejected rows again after their profile was mended, and loads those that can be used now: what a reading of the whole
/// file would leave, without it. Files of which the profile reads anything else otherwise are left to the next ingest.
/// </summary>
public sealed class ReplayRejects(
    Workspace workspace,
    Warehouse warehouse,
    IExportStore store,
    TimeProvider clock
)
{
    /// <param name="isDryRun">Works everything out, and writes nothing.</param>
    /// <exception cref="WarehouseBusyException">Another process holds the write lock.</exception>
    public Task<ReplayReport> RunAsync(
        RejectFilter filter,
        bool isDryRun = false,
        IProgress<ReplayProgress>? progress = null,
        CancellationToken cancellation = default
    ) =>
        RunLedger.RecordAsync(
            warehouse,
            nameof(ReplayRejects),
            clock,
            run => ReplayAllAsync(run, filter, isDryRun, progress, cancellation),
            report => report.IsPartial ? RunOutcome.Partial : RunOutcome.Ok,
            isDryRun
        );

    async Task<ReplayReport> ReplayAllAsync(
        RunLedger run,
        RejectFilter filter,
        bool isDryRun,
        IProgress<ReplayProgress>? progress,
        CancellationToken cancellation
    )
    {
        var loads = await LoadsAsync(filter, cancellation);
        var files = await store
            .ListAsync(cancellation)
            .ToDictionaryAsync(f => f.Name, cancellationToken: cancellation);
        var report = new List<ReplayedFile>();
        foreach (var (load, source) in loads)
        {
            progress?.Report(new(load.FileName, report.Count, loads.Count));
            report.Add(
                await ReplayAsync(
                    load,
                    source,
                    files.GetValueOrDefault(load.FileName),
                    filter.Code,
                    run,
                    isDryRun,
                    cancellation
                )
            );
        }
        if (!isDryRun && report.Exists(f => f.RowsLoaded > 0))
            await CustomerResolution.RunAsync(warehouse, workspace, cancellation);
        return new(isDryRun, report);
    }

    async Task<List<(Load Load, string Source)>> LoadsAsync(
        RejectFilter filter,
        CancellationToken cancellation
    )
    {
        await using var context = warehouse.CreateContext();
        var loads = await (
            from load in context.Loads
            join source in context.SourceSystems
                on load.SourceSystemKey equals source.SourceSystemKey
            where load.Status == LoadStatus.Loaded
            where filter.Source == null || source.Code == filter.Source
            where filter.File == null || load.FileName == filter.File
            where
                context.Rejects.Any(r =>
                    r.LoadKey == load.LoadKey && (filter.Code == null || r.Code == filter.Code)
                )
            orderby source.Code, load.FileName, load.Kind
            select new { load, source.Code }
        ).ToListAsync(cancellation);
        return [.. loads.Select(l => (l.load, l.Code))];
    }

    async Task<ReplayedFile> ReplayAsync(
        Load load,
        string source,
        ExportFile? file,
        string? code,
        RunLedger run,
        bool isDryRun,
        CancellationToken cancellation
    )
    {
        var match = workspace
            .Sources.Matches(load.FileName)
            .FirstOrDefault(m =>
                m.Layout.Source == source && Choice<SourceKind>.NameOf(m.Layout.Kind) == load.Kind
            );
        if (match is null)
            return Told(ReplayOutcome.Failed, "no profile claims it any more");
        if (
            match.Layout.Hash == (load.ReplayedProfileHash ?? load.ProfileHash)
            && load.CodeVersion == RunLedger.CodeVersion
        )
            return Told(ReplayOutcome.Unchanged, $"{match.Profile.File} reads it as it did");
        try
        {
            file = await AsLoadedAsync(file, load, cancellation);
            if (file is null)
                return Told(
                    ReplayOutcome.Missing,
                    "the file is not in the export store as it was loaded; put it back unchanged, or let csat ingest load what is there"
                );
            return match.Layout.Kind == SourceKind.Survey
                ? await Replay(new SurveyKind())
                : await Replay(RecordExportKind.Of(match.Layout.Kind));
        }
        catch (Exception e)
            when (e is ExportUnreadableException or IOException or UnauthorizedAccessException)
        {
            return Told(ReplayOutcome.Failed, e.Message);
        }

        Task<ReplayedFile> Replay<TRow>(ExportKind<TRow> kind) =>
            new RejectReplay<TRow>(
                kind,
                workspace,
                warehouse,
                store,
                run,
                load,
                file,
                match,
                code
            ).RunAsync(isDryRun, cancellation);

        ReplayedFile Told(ReplayOutcome outcome, string reason) =>
            new(source, load.FileName, load.Kind, outcome, reason);
    }

    /// <summary>The file, or what the archive has of it, where that is what was loaded.</summary>
    async Task<ExportFile?> AsLoadedAsync(
        ExportFile? file,
        Load load,
        CancellationToken cancellation
    )
    {
        foreach (var version in file?.Versions() ?? [])
        {
            if (store.ETagNamesContent && version.ETag == load.ETag)
                return version;
            await using var content = await store.OpenAsync(version, cancellation);
            if (await ContentHash.OfAsync(content, cancellation) == load.ContentHash)
                return version;
        }
        return null;
    }
}
