using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Loading;
using CsatWarehouse.Loading.Customers;
using CsatWarehouse.Operations;
using CsatWarehouse.Reading;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Jobs;

/// <summary>
/// Brings every export that the store lists and a profile claims into the warehouse, one transaction a file. Content that was
/// read before with the same profile is left alone; a file that fails is recorded and does not keep the others from loading.
/// </summary>
public sealed class IngestExports(
    Workspace workspace,
    Warehouse warehouse,
    IExportStore store,
    TimeProvider clock
)
{
    readonly ExportFiles _files = new(workspace, warehouse, store);

    /// <exception cref="WarehouseBusyException">Another process holds the write lock.</exception>
    public Task<IngestReport> RunAsync(
        IProgress<IngestProgress>? progress = null,
        CancellationToken cancellation = default
    ) =>
        RunLedger.RecordAsync(
            warehouse,
            nameof(IngestExports),
            clock,
            run => IngestAllAsync(run, progress, cancellation),
            report => report.IsPartial ? RunOutcome.Partial : RunOutcome.Ok
        );

    async Task<IngestReport> IngestAllAsync(
        RunLedger run,
        IProgress<IngestProgress>? progress,
        CancellationToken cancellation
    )
    {
        var listed = await store.ListAsync(cancellation).ToListAsync(cancellation);
        // What is staged of a file is of use only as long as no other was loaded.
        var cutOff = await StagedLoads.FindAsync(warehouse, listed, cancellation);
        var files = listed
            .OrderByDescending(f => f == cutOff)
            .ThenByDescending(DescribesMembers)
            .ToList();

        await SynchronizeJourneyAsync(cancellation);
        var inAll = files.Sum(f => f.Bytes);
        var done = 0L;
        var report = new List<IngestedFile>();
        for (var i = 0; i < files.Count; i++)
        {
            var file = files[i];
            (var outcomes, files[i]) = await IngestAsync(
                file,
                run,
                () => progress?.Report(new(file.Name, done, inAll)),
                cancellation
            );
            report.AddRange(outcomes);
            done += file.Bytes;
            progress?.Report(new("", done, inAll));
        }
        await RevisitCopiesAsync(files, report, run, cancellation);
        report = [.. report.OrderBy(f => f.FileName, StringComparer.Ordinal)];
        var customers = await ResolveCustomersAsync(cancellation);
        return new(report) { Customers = customers };
    }

    /// <summary>
    /// What facts refer to is loaded before them. Any order ends in the same tables, but agents that come after their tickets have
    /// every ticket worked out again.
    /// </summary>
    bool DescribesMembers(ExportFile file) =>
        workspace
            .Sources.Matches(file.Name)
            .Any(m =>
                m.Layout.Kind
                    is SourceKind.Team
                        or SourceKind.Agent
                        or SourceKind.Account
                        or SourceKind.Contact
            );

    /// <summary>A copy whose original got other content during this run has to load after all.</summary>
    async Task RevisitCopiesAsync(
        List<ExportFile> files,
        List<IngestedFile> report,
        RunLedger run,
        CancellationToken cancellation
    )
    {
        if (!report.Exists(f => f.Outcome == IngestOutcome.Loaded))
            return;
        for (var i = 0; i < report.Count; i++)
            if (report[i] is { Outcome: IngestOutcome.Copy } copy)
                report[i] = await _files.IngestAsync(
                    files.Find(f => f.Name == copy.FileName)!,
                    workspace
                        .Sources.Matches(copy.FileName)
                        .Single(m => Choice<SourceKind>.NameOf(m.Layout.Kind) == copy.Kind),
                    run,
                    begins: null,
                    cancellation
                );
    }

    /// <summary>One outcome for each kind of records that profiles read the file as, one where none does; and the file as the store lists it from now on.</summary>
    async Task<(List<IngestedFile> Outcomes, ExportFile File)> IngestAsync(
        ExportFile file,
        RunLedger run,
        Action begins,
        CancellationToken cancellation
    )
    {
        if (workspace.Sources.Conflict(file.Name) is { } conflict)
            return ([new(file.Name, IngestOutcome.Failed, Reason: conflict)], file);
        if (file.Name.Length > TextLimits.Key)
            return (
                [
                    new(
                        file.Name,
                        IngestOutcome.Failed,
                        Reason: FormattableString.Invariant(
                            $"its name has {file.Name.Length} characters with its folders, and at most {TextLimits.Key} are kept: give it a shorter one"
                        )
                    ),
                ],
                file
            );
        var outcomes = new List<IngestedFile>();
        foreach (var match in workspace.Sources.Matches(file.Name))
            outcomes.Add(await _files.IngestAsync(file, match, run, begins, cancellation));
        if (outcomes.Count == 0)
            outcomes.Add(new(file.Name, IngestOutcome.Unmatched));
        else if (
            outcomes.TrueForAll(o =>
                o.Outcome is IngestOutcome.Loaded or IngestOutcome.Unchanged or IngestOutcome.Copy
            )
        )
            try
            {
                file = await _files.SettleAsync(file, outcomes, cancellation);
            }
            catch (IOException refused)
            {
                // A store that refuses does not undo what is loaded, and is spoken of.
                outcomes[^1] = outcomes[^1] with
                {
                    Outcome = IngestOutcome.Failed,
                    Reason = refused.Message,
                };
            }
        return (outcomes, file);
    }

    async Task<IReadOnlyList<CustomerMatchLine>> ResolveCustomersAsync(
        CancellationToken cancellation
    )
    {
        if (!await CustomerResolution.RunAsync(warehouse, workspace, cancellation))
            return [];
        await using var context = warehouse.CreateContext();
        return await CustomerMatchLine.ReadAsync(context, cancellation);
    }

    Task SynchronizeJourneyAsync(CancellationToken cancellation) =>
        warehouse.RunAsync(
            async unit =>
            {
                await WorkspaceMembers.SynchronizeAsync(unit.Context, workspace, cancellation);
                await unit.CommitAsync(isCommitted: null, cancellation);
            },
            cancellation
        );
}
