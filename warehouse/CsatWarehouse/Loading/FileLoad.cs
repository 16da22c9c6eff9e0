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
using Microsoft.Data.Sqlite;
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

    public async Task<IngestedFile> RunAsync(CancellationToken cancellation)
    {
        await using (var before = warehouse.CreateContext())
            if (Settled(before) is { } settled)
                return settled;
        try
        {
            return await LoadAsync(cancellation);
        }
        catch (ExportUnreadableException unreadable)
        {
            return await RecordAsync(LoadStatus.Failed, unreadable.Message, cancellation);
        }
    }

    async Task<IngestedFile> LoadAsync(CancellationToken cancellation)
    {
        await using var context = warehouse.CreateContext();
        await context.Database.OpenConnectionAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        // Asked again under the write lock: another process may have loaded the file in the meantime.
        if (Settled(context) is { } settled)
            return settled;
        var ledger = new LoadLedger(context, _layout.Source, _kind, file.Name);
        if (ledger.Original(contentHash) is { } original)
        {
            await transaction.RollbackAsync(cancellation);
            return await RecordAsync(
                LoadStatus.Copy,
                FormattableString.Invariant(
                    $"The same content is loaded from '{original.FileName}' (load {original.LoadKey})."
                ),
                cancellation
            );
        }

        if (isAgain && ledger.Active() is { } active && active.ContentHash == contentHash)
            _knownAsOf = DateTime.SpecifyKind(active.AsOfAt, DateTimeKind.Utc);
        var started = run.Now;
        var runKey = run.Key(context);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var scope = new LoadScope(context, connection, workspace, AsOfAt);
        using var facts = kind.FactsOf(scope, _layout);
        var erased = ErasedPersons.Of(context, facts.SourceSystemKey);
        var rows = ErasedPersons.Without(erased, kind);
        var row = NewRow(
            facts.SourceSystemKey,
            new KeyRange(context, "Load").Next(),
            ledger.Latest(),
            started,
            runKey
        );
        var counting = ledger.Counting();
        using (
            var load = new RowLoad<TRow>(
                context,
                connection,
                LoadFile.Of(context, row),
                counting.Select(l => LoadFile.Of(context, l)),
                _kind,
                facts
            )
        )
        {
            var withdrawn = counting.Find(l => l.FileName == file.Name);
            List<NaturalKey> uncovered = withdrawn is null ? [] : load.Withdraw(withdrawn.LoadKey);
            if (withdrawn is not null)
                await LoadEffects.MarkWithdrawnAsync(context, withdrawn, cancellation);

            using (var rejects = new RejectWriter(connection, row.LoadKey, erased))
                await ReadAsync(rows, load, rejects, row, cancellation);
            load.TombstoneAbsent();
            uncovered.ForEach(load.Resolve);
            await new EarlierFiles<TRow>(rows, scope, store, _reading).RestoreAsync(
                load,
                counting,
                file.Name,
                cancellation
            );
            facts.Complete();

            row.RowsLoaded = load.Loaded;
            row.RowsDuplicate = load.Duplicates;
            row.FinishedAt = run.Now;
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
        await transaction.CommitAsync(cancellation);
        return Told(row, IngestOutcome.Loaded);
    }

    async Task ReadAsync(
        ExportKind<TRow> rows,
        RowLoad<TRow> load,
        RejectWriter rejects,
        Load row,
        CancellationToken cancellation
    )
    {
        await using var content = await store.OpenAsync(file, cancellation);
        using var reader = rows.Open(content, file.Name, _layout, _reading);
        while (reader.Read())
        {
            if ((reader.RowsRead & 1023) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (reader.Outcome == RowOutcome.Typed)
                load.Accept(rows.RowOf(reader));
            else if (reader.Outcome == RowOutcome.Rejected)
                rejects.Write(reader.Reject!);
        }
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
    )
    {
        await using var context = warehouse.CreateContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (Settled(context) is { } settled)
            return settled;
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
        await transaction.CommitAsync(cancellation);
        return Told(row, status == LoadStatus.Copy ? IngestOutcome.Copy : IngestOutcome.Failed);
    }

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
