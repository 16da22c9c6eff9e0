using CsatWarehouse.Erasures;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Exports.Surveys;
using CsatWarehouse.Jobs;
using CsatWarehouse.Loading.Customers;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Loading;

/// <summary>
/// Reads the rejected rows of one load again by the profile as it is now, in one transaction, and leaves what a reading of the
/// whole file would have left. Where the mended profile reads any other row otherwise, nothing is done.
/// </summary>
sealed class RejectReplay<TRow>(
    ExportKind<TRow> kind,
    Workspace workspace,
    Warehouse warehouse,
    IExportStore store,
    RunLedger run,
    Load loaded,
    ExportFile file,
    FileMatch match,
    string? code
)
{
    readonly SourceLayout _layout = match.Layout;
    readonly ReadingContext _reading = new(workspace.TimeZone);
    ErasedPersons? _erased;

    ExportKind<TRow> Rows => ErasedPersons.Without(_erased, kind);

    /// <param name="isDryRun">Works everything out, and takes it back.</param>
    public Task<ReplayedFile> RunAsync(bool isDryRun, CancellationToken cancellation) =>
        warehouse.RunAsync(unit => RunAsync(unit, isDryRun, cancellation), cancellation);

    async Task<ReplayedFile> RunAsync(
        UnitOfWork unit,
        bool isDryRun,
        CancellationToken cancellation
    )
    {
        var context = unit.Context;
        var beforeHash = loaded.ReplayedProfileHash ?? loaded.ProfileHash;
        var before =
            beforeHash == _layout.Hash
                ? _layout
                : await ProfileTexts.FindAsync(context, beforeHash, cancellation);
        if (before is null)
            return Whole("the profile as it was then is not known");
        if (!before.WritesAs(_layout))
            return Whole(
                "the mended profile changes what rows become, and not only how cells are read"
            );

        var rejects = await context
            .Rejects.Where(r => r.LoadKey == loaded.LoadKey)
            .OrderBy(r => r.RejectNumber)
            .ToListAsync(cancellation);
        var scope = new LoadScope(context, unit.Rows, unit.Rows, workspace, loaded.AsOfAt);
        using var facts = kind.FactsOf(scope, _layout);
        _erased = ErasedPersons.Of(context, facts.SourceSystemKey);
        var second = await SecondReading.OfAsync(
            Rows,
            store,
            file,
            (before, _layout),
            rejects.Select(r => r.LineNumber).ToHashSet(),
            facts,
            _reading,
            cancellation
        );
        if (second.Difference is { } line)
            return Whole(
                FormattableString.Invariant($"the mended profile reads line {line} otherwise, too")
            );

        var (asked, left) = Split(rejects);
        // Rows that were not asked for keep the file due, unless they are rejected as before.
        var isSettled = left.All(r => second.Rejected.ContainsKey(r.LineNumber));
        var told = Told(asked, second);
        if (told.Outcome == ReplayOutcome.StillRejected && !isSettled)
            return told;
        var lines = asked.Select(r => r.LineNumber).ToHashSet();
        if (told.RowsLoaded + told.RowsDuplicate > 0)
            told = await LoadAsync(
                scope,
                facts,
                second.Loading.Where(lines.Contains).ToHashSet(),
                told,
                cancellation
            );
        await context
            .Rejects.Where(r => r.LoadKey == loaded.LoadKey)
            .ExecuteDeleteAsync(cancellation);
        WriteRejects(unit.Rows, rejects, asked, isSettled, second);
        await ProfileTexts.KeepAsync(context, match, cancellation);
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
        await WriteLedgerAsync(
            context,
            told,
            isSettled && _layout.Hash != loaded.ProfileHash,
            cancellation
        );
        // Opening the file again proves that it is still the one that was read.
        await (await store.OpenAsync(file, cancellation)).DisposeAsync();
        if (!isDryRun)
            await unit.CommitAsync(
                // Where no row was resolved, to do it again changes nothing.
                ResolvedOf(told) == 0
                    ? null
                    : (c, ct) =>
                        c.Loads.AnyAsync(
                            l =>
                                l.LoadKey == loaded.LoadKey
                                && l.RowsRejected == loaded.RowsRejected - ResolvedOf(told),
                            ct
                        ),
                cancellation
            );
        return told;
    }

    (List<Reject> Asked, List<Reject> Left) Split(List<Reject> rejects)
    {
        var asked = rejects.FindAll(r => code is null || r.Code == code);
        return (asked, [.. rejects.Except(asked)]);
    }

    async Task<ReplayedFile> LoadAsync(
        LoadScope scope,
        IRowFacts<TRow> facts,
        HashSet<long> lines,
        ReplayedFile told,
        CancellationToken cancellation
    )
    {
        var context = scope.Context;
        var counting = new LoadLedger(
            context,
            _layout.Source,
            loaded.Kind,
            loaded.FileName
        ).Counting();
        using var load = new RowLoad<TRow>(
            scope,
            LoadFile.Of(context, loaded),
            counting.Where(l => l.LoadKey != loaded.LoadKey).Select(l => LoadFile.Of(context, l)),
            loaded.Kind,
            facts,
            Rows.CopyOf
        );
        await using (var content = await store.OpenAsync(file, cancellation))
        using (var rows = Rows.Open(content, file.Name, _layout, _reading))
            for (var open = lines.Count; open > 0 && rows.Read(); )
                if (lines.Contains(rows.Line))
                {
                    load.Accept(Rows.RowOf(rows));
                    open--;
                }
        load.TakeChunk();
        load.TombstoneAbsent();
        await new EarlierFiles<TRow>(Rows, scope, store, _reading).RestoreAsync(
            load,
            counting,
            loaded.FileName,
            cancellation
        );
        scope.Rows.Apply();
        facts.Complete();
        scope.Rows.Apply();
        await LoadEffects.CountLostRowsAsync(context, load.TouchedLoads, cancellation);
        await LoadEffects.MarkDirtyAsync(
            context,
            load.TouchedMonths,
            kind.KpiGroup,
            loaded.LoadKey,
            cancellation
        );
        await CustomerResolution.MakeDueAsync(context, cancellation);
        return told with
        {
            RowsLoaded = load.Loaded,
            RowsDuplicate = told.RowsDuplicate + load.Duplicates,
        };
    }

    /// <summary>The rows that are still rejected, numbered anew; with the reasons of now where they were asked for, or all were read.</summary>
    void WriteRejects(
        BulkPath rows,
        List<Reject> rejects,
        List<Reject> asked,
        bool isSettled,
        SecondReading second
    )
    {
        using var writer = new RejectWriter(rows, loaded.LoadKey, _erased);
        foreach (var reject in rejects)
        {
            var isRead = isSettled || asked.Contains(reject);
            if (!isRead)
                writer.Write(reject);
            else if (second.Rejected.TryGetValue(reject.LineNumber, out var now))
                writer.Write(now);
        }
    }

    Task<int> WriteLedgerAsync(
        WarehouseContext context,
        ReplayedFile told,
        bool isReplayed,
        CancellationToken cancellation
    )
    {
        var now = run.Now;
        _ = run.Key(context);
        var resolved = ResolvedOf(told);
        return context
            .Loads.Where(l => l.LoadKey == loaded.LoadKey)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(l => l.RowsLoaded, l => l.RowsLoaded + told.RowsLoaded)
                        .SetProperty(
                            l => l.RowsDuplicate,
                            l => l.RowsDuplicate + told.RowsDuplicate
                        )
                        .SetProperty(l => l.RowsExcluded, l => l.RowsExcluded + told.RowsExcluded)
                        .SetProperty(l => l.RowsRejected, l => l.RowsRejected - resolved)
                        .SetProperty(l => l.CodeVersion, RunLedger.CodeVersion)
                        .SetProperty(
                            l => l.ReplayedProfileHash,
                            l => isReplayed ? _layout.Hash : l.ReplayedProfileHash
                        )
                        // Reports that read what changed since they last did look at this.
                        .SetProperty(l => l.FinishedAt, l => resolved > 0 ? now : l.FinishedAt),
                cancellation
            );
    }

    static long ResolvedOf(ReplayedFile told) =>
        told.RowsLoaded + told.RowsDuplicate + told.RowsExcluded;

    ReplayedFile Told(List<Reject> asked, SecondReading second)
    {
        long Count(Func<long, bool> isIn) => asked.LongCount(r => isIn(r.LineNumber));
        var still = Count(second.Rejected.ContainsKey);
        return Outcome(
            still == asked.Count ? ReplayOutcome.StillRejected : ReplayOutcome.Replayed
        ) with
        {
            RowsTried = asked.Count,
            RowsLoaded = Count(second.Loading.Contains),
            RowsDuplicate = Count(second.Overtaken.Contains),
            RowsExcluded = Count(second.Excluded.Contains),
            RowsRejected = still,
        };
    }

    ReplayedFile Whole(string reason) => Outcome(ReplayOutcome.Whole) with { Reason = reason };

    ReplayedFile Outcome(ReplayOutcome outcome) =>
        new(_layout.Source, loaded.FileName, loaded.Kind, outcome);
}
