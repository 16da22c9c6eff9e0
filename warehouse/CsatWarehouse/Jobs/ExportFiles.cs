using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Loading;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Jobs;

/// <summary>Loads single files of a store, each in a transaction of its own.</summary>
sealed class ExportFiles(Workspace workspace, Warehouse warehouse, IExportStore store)
{
    /// <summary>Loads a file as one kind of records, unless the same content was read before with the same profile.</summary>
    public async Task<IngestedFile> IngestAsync(
        ExportFile file,
        FileMatch match,
        RunLedger run,
        CancellationToken cancellation
    )
    {
        if (match.Fault is { } fault)
            return new(file.Name, IngestOutcome.Failed, Reason: fault);
        try
        {
            var hash = await HashAsync(file, match.Layout, cancellation);
            return await LoadAsync(file, match, hash, run, isAgain: false, cancellation);
        }
        catch (ExportChangedException changed)
        {
            return new(file.Name, IngestOutcome.Changed, Reason: changed.Message);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What the disk or the network refuses may work at the next run: it is said, and not recorded as the file's fault.
            return new(file.Name, IngestOutcome.Failed, Reason: e.Message);
        }
    }

    /// <summary>From the ledger where the store's ETags tell contents apart; else the file is read.</summary>
    public async Task<string> HashAsync(
        ExportFile file,
        SourceLayout layout,
        CancellationToken cancellation
    )
    {
        if (store.ETagNamesContent)
        {
            await using var context = warehouse.CreateContext();
            var kind = Choice<SourceKind>.NameOf(layout.Kind);
            if (
                new LoadLedger(context, layout.Source, kind, file.Name).HashOf(file.ETag) is
                { } known
            )
                return known;
        }
        await using var content = await store.OpenAsync(file, cancellation);
        return await ContentHash.OfAsync(content, cancellation);
    }

    /// <param name="isAgain">True to read content again that was read before with the same profile, once in a run.</param>
    public Task<IngestedFile> LoadAsync(
        ExportFile file,
        FileMatch match,
        string hash,
        RunLedger run,
        bool isAgain,
        CancellationToken cancellation
    )
    {
        return match.Layout.Kind == SourceKind.Survey
            ? Load(new SurveyKind())
            : Load(RecordExportKind.Of(match.Layout.Kind));

        Task<IngestedFile> Load<TRow>(ExportKind<TRow> kind) =>
            new FileLoad<TRow>(
                kind,
                workspace,
                warehouse,
                store,
                run,
                file,
                match,
                hash,
                isAgain
            ).RunAsync(cancellation);
    }
}
