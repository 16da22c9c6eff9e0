using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Persons;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Jobs;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Erasures;

/// <summary>
/// Takes a person out of the export files: their rows stay, on their lines, with the id that stands in their place and without their words. The ledger is
/// told of the new content, so that no file is loaded again for it.
/// </summary>
sealed class ArchiveErasure(
    Workspace workspace,
    Warehouse warehouse,
    IExportStore store,
    PersonTraces traces
)
{
    readonly ReadingContext _reading = new(workspace.TimeZone);

    /// <summary>Finds the files with rows of the person; nothing is written.</summary>
    /// <param name="identities">Of the person, as the log keeps them.</param>
    public async Task<List<RedactedFile>> FindAsync(
        IReadOnlyList<ErasureIdentity> identities,
        string salt,
        IProgress<string>? progress,
        CancellationToken cancellation
    )
    {
        var found = new List<RedactedFile>();
        await using var context = warehouse.CreateContext();
        var sources = await SourcesAsync(context, cancellation);
        await foreach (var file in store.ListAsync(cancellation))
        {
            progress?.Report(file.Name);
            foreach (var version in file.Versions())
                if (
                    await RedactedAsync(version, identities, salt, sources, cancellation) is
                    { Redacted: var redacted, Problem: var problem }
                )
                    found.Add(
                        new(file.Name, redacted?.Lines ?? [], problem)
                        {
                            IsEarlier = version != file,
                        }
                    );
        }
        return found;
    }

    /// <summary>Writes a file anew, and tells the ledger and the figures, in one transaction.</summary>
    public async Task<RedactedFile> RedactAsync(
        RedactedFile found,
        IReadOnlyList<ErasureIdentity> identities,
        string salt,
        FigureInputs figures,
        CancellationToken cancellation
    )
    {
        if (found.Problem is not null)
            return found;
        if (store is not IRewritableStore archive)
            return found with { Problem = "the store cannot be written to; redact it by hand" };
        try
        {
            IReadOnlyDictionary<string, long> sources;
            await using (var context = warehouse.CreateContext())
                sources = await SourcesAsync(context, cancellation);
            var listed = await store
                .ListAsync(cancellation)
                .FirstAsync(f => f.Name == found.Name, cancellation);
            // A newer delivery may have come, or gone, since the person was found.
            var file = found.IsEarlier ? listed.Versions().Last() : listed;
            var redacted = (
                await RedactedAsync(file, identities, salt, sources, cancellation)
            )?.Redacted;
            if (redacted is not null)
                await ReplaceAsync(archive, file, redacted, figures, cancellation);
            return found;
        }
        catch (Exception e)
            when (e
                    is ExportUnreadableException
                        or IOException
                        or UnauthorizedAccessException
                        or InvalidOperationException
            )
        {
            return found with { Problem = e.Message };
        }
    }

    async Task ReplaceAsync(
        IRewritableStore archive,
        ExportFile file,
        RedactedExport redacted,
        FigureInputs figures,
        CancellationToken cancellation
    )
    {
        var path = Path.GetTempFileName();
        try
        {
            string before;
            await using (var content = await archive.OpenAsync(file, cancellation))
                before = await ContentHash.OfAsync(content, cancellation);
            await using (var content = await archive.OpenAsync(file, cancellation))
            await using (var target = File.Create(path))
                redacted.Write(content, target);
            string after;
            await using (var content = File.OpenRead(path))
                after = await ContentHash.OfAsync(content, cancellation);

            // A file is replaced once, however often its unit has to begin anew.
            ExportFile? replaced = null;
            await warehouse.RunAsync(
                async unit =>
                {
                    if (replaced is null)
                        await using (var content = File.OpenRead(path))
                            replaced = await archive.ReplaceAsync(file, content, cancellation);
                    var loads = await unit
                        .Context.Loads.Where(l =>
                            l.FileName == file.Name
                            && l.ContentHash == before
                            && l.Status != LoadStatus.Superseded
                        )
                        .Select(l => l.LoadKey)
                        .ToListAsync(cancellation);
                    await unit
                        .Context.Loads.Where(l => loads.Contains(l.LoadKey))
                        .ExecuteUpdateAsync(
                            set =>
                                set.SetProperty(l => l.ContentHash, after)
                                    .SetProperty(l => l.ETag, replaced.ETag)
                                    .SetProperty(l => l.Bytes, replaced.Bytes),
                            cancellation
                        );
                    await figures.RenewAsync(unit.Context, loads.ToHashSet(), cancellation);
                    await unit.CommitAsync(isCommitted: null, cancellation);
                },
                cancellation
            );
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>Null where the file has nothing of the person.</summary>
    async Task<(RedactedExport? Redacted, string? Problem)?> RedactedAsync(
        ExportFile file,
        IReadOnlyList<ErasureIdentity> identities,
        string salt,
        IReadOnlyDictionary<string, long> sources,
        CancellationToken cancellation
    )
    {
        var layouts = workspace.Sources.Matches(file.Name).Select(m => m.Layout).ToList();
        try
        {
            if (layouts.Count == 0)
                return await UnclaimedAsync(file, cancellation);
            var source = sources.GetValueOrDefault(layouts[0].Source);
            var own = identities.Where(i => i.SourceSystemKey == source || i.SourceSystemKey == 0);
            var redacted = RedactedExport.Of(
                () => store.OpenAsync(file, cancellation).GetAwaiter().GetResult(),
                file.Name,
                layouts,
                new ArchivedIdentities(new(own, [salt]), traces, source),
                _reading
            );
            return redacted.Lines.Count > 0 ? (redacted, null) : null;
        }
        catch (ExportUnreadableException unreadable)
        {
            return (null, $"it cannot be read: {unreadable.Message}");
        }
    }

    /// <summary>A file that no profile reads is searched as text, and left to people.</summary>
    async Task<(RedactedExport?, string?)?> UnclaimedAsync(
        ExportFile file,
        CancellationToken cancellation
    )
    {
        await using var content = await store.OpenAsync(file, cancellation);
        using var text = new StreamReader(content);
        var line = 0L;
        while (await text.ReadLineAsync(cancellation) is { } read)
        {
            line++;
            if (traces.AreIn(read, 0))
                return (
                    null,
                    FormattableString.Invariant(
                        $"no profile reads it, and line {line} names the person; redact it by hand"
                    )
                );
        }
        return null;
    }

    static Task<Dictionary<string, long>> SourcesAsync(
        WarehouseContext context,
        CancellationToken cancellation
    ) => context.SourceSystems.ToDictionaryAsync(s => s.Code, s => s.SourceSystemKey, cancellation);
}
