using CsatWarehouse.Dimensions;
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
sealed class FileLoad(
    Workspace workspace,
    Warehouse warehouse,
    IExportStore store,
    RunLedger run,
    ExportFile file,
    FileMatch match,
    string contentHash
)
{
    readonly SourceLayout _layout = match.Layout;
    readonly ReadingContext _reading = new(workspace.TimeZone);

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
        var ledger = new LoadLedger(context, _layout.Source, file.Name);
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

        var started = run.Now;
        var runKey = run.Key(context);
        var members = SurveyMembers.Resolve(context, _layout, workspace.FirstMonthOfYear);
        var row = NewRow(
            members.SourceSystemKey,
            new KeyRange(context, "Load").Next(),
            ledger.Latest(),
            started,
            runKey
        );
        var counting = ledger.Counting();
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        using (
            var load = new SurveyLoad(
                context,
                connection,
                LoadFileOf(context, row),
                counting.Select(l => LoadFileOf(context, l)),
                members
            )
        )
        {
            var withdrawn = counting.Find(l => l.FileName == file.Name);
            List<NaturalKey> uncovered = withdrawn is null ? [] : load.Withdraw(withdrawn.LoadKey);
            if (withdrawn is not null)
                await MarkWithdrawnAsync(context, withdrawn, cancellation);

            await ReadAsync(context, connection, load, row, cancellation);
            load.TombstoneAbsent();
            uncovered.ForEach(load.Resolve);
            await RestoreAsync(context, load, counting, cancellation);
            members.Save();

            row.RowsLoaded = load.Loaded;
            row.RowsDuplicate = load.Duplicates;
            row.FinishedAt = run.Now;
            context.Loads.Add(row);
            await context.SaveChangesAsync(cancellation);
            context.ChangeTracker.Clear();
            await CountLostRowsAsync(context, load.TouchedLoads, cancellation);
            await MarkDirtyAsync(context, load.TouchedMonths, row.LoadKey, cancellation);
        }

        // Opening the file again proves that it is still the one that was read.
        await (await store.OpenAsync(file, cancellation)).DisposeAsync();
        await transaction.CommitAsync(cancellation);
        return Told(row, IngestOutcome.Loaded);
    }

    async Task ReadAsync(
        WarehouseContext context,
        SqliteConnection connection,
        SurveyLoad load,
        Load row,
        CancellationToken cancellation
    )
    {
        await using var content = await store.OpenAsync(file, cancellation);
        using var reader = SurveyExportReader.Open(content, file.Name, _layout, _reading);
        using var rejects = new RejectWriter(connection, row.LoadKey);
        while (reader.Read())
        {
            if ((reader.RowsRead & 1023) == 0)
                cancellation.ThrowIfCancellationRequested();
            if (reader.Outcome == RowOutcome.Typed)
                load.Accept(reader.Row);
            else if (reader.Outcome == RowOutcome.Rejected)
                rejects.Write(reader.Reject!);
        }
        row.RowsRead = reader.RowsRead;
        row.RowsRejected = reader.RowsRejected;
        row.RowsExcluded = reader.RowsExcluded;
    }

    /// <summary>Reads rows of earlier files again that became facts because what hid them is gone.</summary>
    async Task RestoreAsync(
        WarehouseContext context,
        SurveyLoad load,
        List<Load> counting,
        CancellationToken cancellation
    )
    {
        foreach (var (loadKey, keys) in load.ToRestore.OrderBy(r => r.Key))
        {
            var earlier = counting.Single(l => l.LoadKey == loadKey);
            var earlierMatch = workspace.Sources.Match(earlier.FileName);
            var earlierFile = earlierMatch is null ? null : await FindAsync(earlier, cancellation);
            if (earlierFile is null)
                throw new ExportUnreadableException(
                    "earlier-file-missing",
                    FormattableString.Invariant(
                        $"'{file.Name}' no longer has {keys.Count} rows that '{earlier.FileName}' has too, and that file can no longer be read as it was loaded (load {loadKey}): put it back into the export store, unchanged, and run again."
                    )
                );
            var layout = earlierMatch!.Layout;
            var members = SurveyMembers.Resolve(context, layout, workspace.FirstMonthOfYear);
            await using var content = await store.OpenAsync(earlierFile, cancellation);
            using var reader = SurveyExportReader.Open(content, earlier.FileName, layout, _reading);
            var from = LoadFileOf(context, earlier);
            while (reader.Read())
                if (reader.Outcome == RowOutcome.Typed)
                    load.Restore(reader.Row, from, members);
            members.Save();
        }
    }

    async Task<ExportFile?> FindAsync(Load earlier, CancellationToken cancellation)
    {
        await foreach (var candidate in store.ListAsync(cancellation))
        {
            if (candidate.Name != earlier.FileName)
                continue;
            await using var content = await store.OpenAsync(candidate, cancellation);
            return await ContentHash.OfAsync(content, cancellation) == earlier.ContentHash
                ? candidate
                : null;
        }
        return null;
    }

    IngestedFile? Settled(WarehouseContext context) =>
        new LoadLedger(context, _layout.Source, file.Name).Settled(contentHash, _layout.Hash)
            is { } row
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
        var source = SurveyMembers.SourceKey(context, _layout);
        var latest = new LoadLedger(context, _layout.Source, file.Name).Latest();
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
            FileName = file.Name,
            ETag = file.ETag,
            ContentHash = contentHash,
            ProfileHash = _layout.Hash,
            FileVersion = (latest?.FileVersion ?? 0) + 1,
            AsOfAt = match.AsOf ?? file.ModifiedAtUtc,
            Delivery = Choice<Delivery>.NameOf(_layout.Delivery),
            Status = LoadStatus.Loaded,
            Bytes = file.Bytes,
            StartedAt = started,
            CodeVersion = RunLedger.CodeVersion,
            RunKey = runKey,
        };

    static LoadFile LoadFileOf(WarehouseContext context, Load row)
    {
        var snapshot = row.Delivery == Choice<Delivery>.NameOf(Delivery.Snapshot);
        var loadFile = new LoadFile(
            row.LoadKey,
            row.FileName,
            row.FileVersion,
            row.AsOfAt,
            snapshot
        );
        if (snapshot)
            loadFile.SnapshotScopes.UnionWith(VersionLedger.ScopesOf(context, row.LoadKey));
        return loadFile;
    }

    static Task<int> MarkWithdrawnAsync(
        WarehouseContext context,
        Load withdrawn,
        CancellationToken cancellation
    ) =>
        context
            .Loads.Where(l => l.LoadKey == withdrawn.LoadKey)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(l => l.Status, LoadStatus.Superseded)
                        .SetProperty(l => l.RowsSuperseded, l => l.RowsLoaded)
                        .SetProperty(l => l.RowsTombstoned, 0),
                cancellation
            );

    static async Task CountLostRowsAsync(
        WarehouseContext context,
        IReadOnlySet<long> loads,
        CancellationToken cancellation
    )
    {
        foreach (var loadKey in loads.Order())
        {
            var lost = context.ResponseVersions.Where(v =>
                v.LoadKey == loadKey && !v.IsCurrent && !v.IsTombstone
            );
            var inAll = await lost.LongCountAsync(cancellation);
            var tombstoned = await lost.LongCountAsync(
                v =>
                    context.ResponseVersions.Any(t =>
                        t.SourceSystemKey == v.SourceSystemKey
                        && t.Scope == v.Scope
                        && t.ExternalId == v.ExternalId
                        && t.IsCurrent
                        && t.IsTombstone
                    ),
                cancellation
            );
            await context
                .Loads.Where(l => l.LoadKey == loadKey && l.Status == LoadStatus.Loaded)
                .ExecuteUpdateAsync(
                    set =>
                        set.SetProperty(l => l.RowsSuperseded, inAll - tombstoned)
                            .SetProperty(l => l.RowsTombstoned, tombstoned),
                    cancellation
                );
        }
    }

    /// <summary>A month that changes also changes what is compared with it: the next month, and the same month a year on.</summary>
    static async Task MarkDirtyAsync(
        WarehouseContext context,
        IReadOnlySet<long> months,
        long loadKey,
        CancellationToken cancellation
    )
    {
        var dirty = months
            .SelectMany(m => (long[])[m, Calendar.AddMonths(m, 1), Calendar.AddMonths(m, 12)])
            .Distinct()
            .Order();
        context.Dirty.AddRange(
            dirty.Select(m => new Dirty
            {
                PeriodKey = m,
                KpiGroup = Kpis.KpiCatalogue.SurveyGroup,
                LoadKey = loadKey,
            })
        );
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
    }

    static IngestedFile Told(Load row, IngestOutcome outcome) =>
        new(
            row.FileName,
            outcome,
            row.LoadKey,
            row.Reason,
            row.RowsRead,
            row.RowsLoaded,
            row.RowsRejected,
            row.RowsDuplicate,
            row.RowsExcluded
        );
}
