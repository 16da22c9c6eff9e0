using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Loading;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs;

/// <summary>Loads single files of a store, each in a transaction of its own.</summary>
sealed class ExportFiles(Workspace workspace, Warehouse warehouse, IExportStore store)
{
    /// <summary>Loads a file as one kind of records, unless the same content was read before with the same profile.</summary>
    /// <param name="begins">Called where there is something to load.</param>
    public async Task<IngestedFile> IngestAsync(
        ExportFile file,
        FileMatch match,
        RunLedger run,
        Action? begins,
        CancellationToken cancellation
    )
    {
        if (match.Fault is { } fault)
            return new(file.Name, IngestOutcome.Failed, Reason: fault);
        try
        {
            var hash = await HashAsync(file, match.Layout, cancellation);
            return await LoadAsync(file, match, hash, run, isAgain: false, begins, cancellation);
        }
        catch (ExportChangedException changed)
        {
            return new(file.Name, IngestOutcome.Changed, Reason: changed.Message)
            {
                IsWaiting = true,
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What the disk or the network refuses may work at the next run: it is said, and not recorded as the file's fault.
            return new(file.Name, IngestOutcome.Failed, Reason: e.Message) { IsWaiting = true };
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

    /// <summary>
    /// Tells the store that the warehouse has the file, and the ledger which ETag the content has now, so that it is not read again for one that it
    /// got by being moved, or by being delivered again.
    /// </summary>
    /// <param name="outcomes">Of every kind of records that the file is read as.</param>
    /// <returns>The file as it is listed from now on.</returns>
    /// <exception cref="IOException">The store refuses.</exception>
    public async Task<ExportFile> SettleAsync(
        ExportFile file,
        IEnumerable<IngestedFile> outcomes,
        CancellationToken cancellation
    )
    {
        var keys = outcomes.Select(o => o.LoadKey).ToList();
        if (file.Earlier is not null && await IsEarlierNeededAsync(file, keys, cancellation))
            return file;
        var settled = await store.SettledAsync(file, cancellation);
        if (!store.ETagNamesContent)
            return settled;
        await using var context = warehouse.CreateContext();
        if (await Outdated(context).AnyAsync(cancellation))
            await warehouse.RunAsync(
                async unit =>
                {
                    await Outdated(unit.Context)
                        .ExecuteUpdateAsync(
                            set => set.SetProperty(l => l.ETag, settled.ETag),
                            cancellation
                        );
                    await unit.CommitAsync(isCommitted: null, cancellation);
                },
                cancellation
            );
        return settled;

        IQueryable<Load> Outdated(WarehouseContext context) =>
            context.Loads.Where(l => keys.Contains(l.LoadKey) && l.ETag != settled.ETag);
    }

    /// <summary>
    /// Whether rows count of another content of the name, as they do where another source or kind had read the one before.
    /// </summary>
    async Task<bool> IsEarlierNeededAsync(
        ExportFile file,
        List<long?> keys,
        CancellationToken cancellation
    )
    {
        await using var context = warehouse.CreateContext();
        var newest = context.Loads.Where(l => keys.Contains(l.LoadKey)).Select(l => l.ContentHash);
        return await context.Loads.AnyAsync(
            l =>
                l.FileName == file.Name
                && l.Status == LoadStatus.Loaded
                && !newest.Contains(l.ContentHash),
            cancellation
        );
    }

    /// <param name="isAgain">True to read content again that was read before with the same profile, once in a run.</param>
    public Task<IngestedFile> LoadAsync(
        ExportFile file,
        FileMatch match,
        string hash,
        RunLedger run,
        bool isAgain,
        Action? begins,
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
            ).RunAsync(begins, cancellation);
    }
}
