using System.Globalization;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Erasures;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Jobs;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Loading;

/// <summary>Loads one version of one file in one transaction: all of it becomes visible at once, or none.</summary>
sealed class FileLoad<TRow>(
    ExportKind<TRow> kind,
    Workspace workspace,
    Warehouse warehouse,
    IExportStore store,
    RunLedger run,
    ExportFile file,
    FileMatch match,
    string contentHash,
    bool isAgain
)
{
    readonly SourceLayout _layout = match.Layout;
    readonly string _kind = Choice<SourceKind>.NameOf(match.Layout.Kind);
    readonly ReadingContext _reading = new(workspace.TimeZone);
    DateTime? _knownAsOf;

    // A file that is read again speaks of the moment that it spoke of, though it may have been copied since.
    DateTime AsOfAt => match.AsOf ?? _knownAsOf ?? file.ModifiedAtUtc;

    /// <param name="begins">Called where there is something to load.</param>
    public async Task<IngestedFile> RunAsync(Action? begins, CancellationToken cancellation)
    {
        await using (var before = warehouse.CreateContext())
            if (Settled(before) is { } settled)
                return settled;
        begins?.Invoke();
        try
        {
            var (loaded, copyOf) = await warehouse.RunAsync(
                unit => LoadAsync(unit, cancellation),
                cancellation
            );
            return loaded ?? await RecordAsync(LoadStatus.Copy, copyOf!, cancellation);
        }
        catch (ExportUnreadableException unreadable)
        {
            return await RecordAsync(LoadStatus.Failed, unreadable.Message, cancellation);
        }
    }

    /// <returns>What became of the file; or of which load it is a copy, in words, where nothing of it counted before.</returns>
    async Task<(IngestedFile? Loaded, string? CopyOf)> LoadAsync(
        UnitOfWork unit,
        CancellationToken cancellation
    )
    {
        var context = unit.Context;
        // Asked again under the write lock: another process may have loaded the file in the meantime.
        if (Settled(context) is { } settled)
            return (settled, null);
        var ledger = new LoadLedger(context, _layout.Source, _kind, file.Name);
        var copyOf = ledger.Original(contentHash) is { } original
            ? FormattableString.Invariant(
                $"The same content is loaded from '{original.FileName}' (load {original.LoadKey})."
            )
            : null;
        var active = ledger.Active();
        if (copyOf is not null && active is null)
            return (null, copyOf);
        if (isAgain && active?.ContentHash == contentHash)
            _knownAsOf = DateTime.SpecifyKind(active.AsOfAt, DateTimeKind.Utc);
        var started = run.Now;
        var runKey = run.Key(context);
        var rows = unit.With(
            BulkPath.OverFile(
                context,
                file,
                Origin(),
                () => new KeyRange(context, "Load").Next(),
                out var loadKey
            )
        );
        var scope = new LoadScope(context, rows, unit.Rows, workspace, AsOfAt);
        using var facts = kind.FactsOf(scope, _layout);
        var erased = ErasedPersons.Of(context, facts.SourceSystemKey);
        var kept = ErasedPersons.Without(erased, kind);
        var row = NewRow(facts.SourceSystemKey, loadKey, ledger.Latest(), started, runKey);
        var counting = ledger.Counting();
        using (
            var load = new RowLoad<TRow>(
                scope,
                LoadFile.Of(context, row),
                counting.Select(l => LoadFile.Of(context, l)),
                _kind,
                facts,
                kept.CopyOf
            )
        )
        {
            var withdrawn = counting.Find(l => l.FileName == file.Name);
            List<NaturalKey> uncovered = withdrawn is null ? [] : load.Withdraw(withdrawn.LoadKey);
            // Of a file that has become a copy nothing is read: what it said before is taken back.
            if (copyOf is null)
                using (var rejects = new RejectWriter(rows, row.LoadKey, erased))
                    await ReadAsync(unit, rows, kept, load, rejects, row, cancellation);
            rows.Apply();
            if (withdrawn is not null)
                await LoadEffects.MarkWithdrawnAsync(context, withdrawn, cancellation);
            load.TombstoneAbsent();
            load.Resolve(uncovered);
            await new EarlierFiles<TRow>(kept, scope, store, _reading).RestoreAsync(
                load,
                counting,
                file.Name,
                cancellation
            );
            rows.Apply();
            facts.Complete();
            rows.Apply();

            row.RowsLoaded = load.Loaded;
            row.RowsDuplicate = load.Duplicates;
            row.FinishedAt = run.Now;
            if (copyOf is not null)
                (row.Status, row.Reason) = (LoadStatus.Copy, copyOf);
            context.Loads.Add(row);
            await ProfileTexts.KeepAsync(context, match, cancellation);
            await context.SaveChangesAsync(cancellation);
            context.ChangeTracker.Clear();
            await LoadEffects.CountLostRowsAsync(context, load.TouchedLoads, cancellation);
            await LoadEffects.MarkDirtyAsync(
                context,
                load.TouchedMonths,
                kind.KpiGroup,
                row.LoadKey,
                cancellation
            );
        }

        // Opening the file again proves that it is still the one that was read.
        await (await store.OpenAsync(file, cancellation)).DisposeAsync();
        await unit.CommitAsync((c, ct) => IsThereAsync(c, row, ct), cancellation);
        return (Told(row, copyOf is null ? IngestOutcome.Loaded : IngestOutcome.Copy), null);
    }

    async Task ReadAsync(
        UnitOfWork unit,
        BulkPath rows,
        ExportKind<TRow> kept,
        RowLoad<TRow> load,
        RejectWriter rejects,
        Load row,
        CancellationToken cancellation
    )
    {
        await using var content = await store.OpenAsync(file, cancellation);
        using var reader = kept.Open(content, file.Name, _layout, _reading);
        while (reader.Read())
        {
            if ((reader.RowsRead & 1023) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (reader.Outcome == RowOutcome.Typed)
                load.Accept(kept.RowOf(reader));
            else if (reader.Outcome == RowOutcome.Rejected)
                rejects.Write(reader.Reject!);
            if (!load.IsChunkFull)
                continue;
            load.TakeChunk();
            if (rows.EndChunk())
                await unit.CheckpointAsync(cancellation);
        }
        load.TakeChunk();
        row.RowsRead = reader.RowsRead;
        row.RowsRejected = reader.RowsRejected;
        row.RowsExcluded = reader.RowsExcluded;
    }

    IngestedFile? Settled(WarehouseContext context) =>
        new LoadLedger(context, _layout.Source, _kind, file.Name).Settled(contentHash, _layout.Hash)
            is { } row
        && (!isAgain || row.RunKey == run.KnownKey)
            ? Told(
                row,
                row.Status switch
                {
                    LoadStatus.Failed => IngestOutcome.Failed,
                    LoadStatus.Copy => IngestOutcome.Copy,
                    _ => IngestOutcome.Unchanged,
                }
            )
            : null;

    /// <summary>Writes a ledger row that loads nothing.</summary>
    async Task<IngestedFile> RecordAsync(
        string status,
        string reason,
        CancellationToken cancellation
    ) =>
        await warehouse.RunAsync(
            unit => RecordAsync(unit, status, reason, cancellation),
            cancellation
        );

    async Task<IngestedFile> RecordAsync(
        UnitOfWork unit,
        string status,
        string reason,
        CancellationToken cancellation
    )
    {
        var context = unit.Context;
        if (Settled(context) is { } settled)
            return settled;
        BulkPath.Discard(context);
        var source = LayoutMembers.SourceKey(context, _layout);
        var latest = new LoadLedger(context, _layout.Source, _kind, file.Name).Latest();
        var row = NewRow(
            source,
            new KeyRange(context, "Load").Next(),
            latest,
            run.Now,
            run.Key(context)
        );
        row.Status = status;
        row.Reason = reason;
        row.FinishedAt = run.Now;
        context.Loads.Add(row);
        await context.SaveChangesAsync(cancellation);
        await unit.CommitAsync((c, ct) => IsThereAsync(c, row, ct), cancellation);
        return Told(row, status == LoadStatus.Copy ? IngestOutcome.Copy : IngestOutcome.Failed);
    }

    /// <summary>Everything that the rows of the file follow from.</summary>
    string[] Origin() =>
        [
            contentHash,
            _layout.Hash,
            _kind,
            file.Name,
            AsOfAt.ToString("O", CultureInfo.InvariantCulture),
            workspace.TimeZone.Id,
            workspace.FirstMonthOfYear.ToString(CultureInfo.InvariantCulture),
        ];

    static Task<bool> IsThereAsync(
        WarehouseContext context,
        Load row,
        CancellationToken cancellation
    ) =>
        context.Loads.AnyAsync(
            l => l.LoadKey == row.LoadKey && l.RunKey == row.RunKey && l.ETag == row.ETag,
            cancellation
        );

    Load NewRow(long sourceSystemKey, long loadKey, Load? latest, DateTime started, long runKey) =>
        new()
        {
            LoadKey = loadKey,
            SourceSystemKey = sourceSystemKey,
            Kind = _kind,
            FileName = file.Name,
            ETag = file.ETag,
            ContentHash = contentHash,
            ProfileHash = _layout.Hash,
            FileVersion = (latest?.FileVersion ?? 0) + 1,
            ContentVersion =
                (latest?.ContentVersion ?? 0) + (latest?.ContentHash == contentHash ? 0 : 1),
            AsOfAt = AsOfAt,
            Delivery = Choice<Delivery>.NameOf(_layout.Delivery),
            CollectionMethod = Choice<CollectionMethod>.NameOf(_layout.Collection),
            Status = LoadStatus.Loaded,
            Bytes = file.Bytes,
            StartedAt = started,
            CodeVersion = RunLedger.CodeVersion,
            RunKey = runKey,
        };

    static IngestedFile Told(Load row, IngestOutcome outcome) =>
        new(
            row.FileName,
            outcome,
            row.Kind,
            row.LoadKey,
            row.Reason,
            row.RowsRead,
            row.RowsLoaded,
            row.RowsRejected,
            row.RowsDuplicate,
            row.RowsExcluded
        );
}
