using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Jobs;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Reading;
using CsatWarehouse.Scorecards.Stores;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>
/// Writes a PDF for each month and language whose pages would say something new, and records it. A published file is never
/// overwritten with other bytes: what changes is a new version, and of a closed month only what the closing rule asks for.
/// </summary>
public sealed class RenderScorecards(Workspace workspace, Warehouse warehouse, TimeProvider clock)
{
    readonly LogoFile? _logo = LogoFile.Read(workspace);
    readonly IScorecardStore _store = ScorecardStores.Of(workspace);

    /// <param name="months">Date keys of months (20260301); null for every month with figures.</param>
    /// <exception cref="WarehouseBusyException">Another process holds the write lock.</exception>
    public Task<RenderReport> RunAsync(
        IReadOnlyCollection<long>? months = null,
        IProgress<RenderProgress>? progress = null,
        CancellationToken cancellation = default
    ) => RunAsync(new RenderSelection { Months = months }, progress, cancellation);

    /// <inheritdoc cref="RunAsync(IReadOnlyCollection{long}?, IProgress{RenderProgress}?, CancellationToken)"/>
    public Task<RenderReport> RunAsync(
        RenderSelection selection,
        IProgress<RenderProgress>? progress = null,
        CancellationToken cancellation = default
    ) =>
        RunLedger.RecordAsync(
            warehouse,
            nameof(RenderScorecards),
            clock,
            run => RenderAllAsync(run, selection, progress, cancellation),
            report => report.IsPartial ? RunOutcome.Partial : RunOutcome.Ok
        );

    async Task<RenderReport> RenderAllAsync(
        RunLedger run,
        RenderSelection selection,
        IProgress<RenderProgress>? progress,
        CancellationToken cancellation
    )
    {
        await new WithdrawScorecards(workspace, warehouse).RunAsync(cancellation);
        await using var context = warehouse.CreateReader();
        var periods = await selection.MonthsAsync(context, workspace, cancellation);
        var report = new List<RenderedScorecard>();
        var models = new ScorecardModelReader(workspace, _logo?.Hash);
        var issues = ScorecardIssues.Of(workspace, clock, _logo);
        var done = 0;
        Report();
        await foreach (
            var month in MonthModels.ReadAheadAsync(
                warehouse,
                models,
                periods,
                (reader, month, ct) =>
                    selection.SlicesAsync(reader, models, month, periods[^1], ct),
                cancellation
            )
        )
        {
            report.AddRange(await RenderAsync(issues, month, selection, run, cancellation));
            done++;
            Report();
        }
        return new(report);

        void Report()
        {
            if (done < periods.Count)
                progress?.Report(new(Calendar.MonthText(periods[done]), done, periods.Count));
        }
    }

    /// <summary>Publishes new versions of what is published of a month already.</summary>
    internal async Task<List<RenderedScorecard>> RestateAsync(
        long month,
        SliceCode slice,
        RunLedger run,
        CancellationToken cancellation
    )
    {
        await using var context = warehouse.CreateReader();
        var issues = ScorecardIssues.Of(workspace, clock, _logo);
        var done = new List<RenderedScorecard>();
        foreach (
            var issue in await issues.ReadAsync(
                context,
                month,
                slice,
                workspace.Languages,
                cancellation
            )
        )
            if (issue.Decision == IssueDecision.NewVersion)
                done.Add(
                    await PublishAsync(
                        context,
                        issue,
                        Render(issue.Model, issue.Key.Language),
                        run,
                        cancellation
                    )
                );
        return done;
    }

    /// <summary>One month: those of its scorecards that are to be published are rendered beside each other, and published one after the other while others are rendered.</summary>
    async Task<List<RenderedScorecard>> RenderAsync(
        ScorecardIssues decisions,
        MonthModels month,
        RenderSelection selection,
        RunLedger run,
        CancellationToken cancellation
    )
    {
        await using var context = warehouse.CreateReader();
        List<string> languages = [.. selection.LanguagesOf(workspace)];
        var done = new List<RenderedScorecard>();
        var issues = new List<ScorecardIssue>();
        foreach (var (slice, model) in month.Models)
        {
            var decided = await decisions.DecideAsync(
                context,
                month.Month,
                slice,
                model,
                month.Build,
                languages,
                cancellation
            );
            issues.AddRange(decided);
            if (decided.Count == 0)
                done.AddRange(
                    languages.Select(l => RenderedScorecard.NoFigures(month.Month, slice, l))
                );
        }
        var rendered = SideBySide.RenderAsync(
            issues,
            issue => issue.IsToPublish ? Render(issue.Model, issue.Key.Language) : null,
            cancellation
        );
        var next = 0;
        await foreach (var file in rendered)
        {
            var issue = issues[next++];
            done.Add(
                file is null
                    ? await KeepAsync(issue, cancellation)
                    : await PublishAsync(context, issue, file, run, cancellation)
            );
        }
        return done;
    }

    async Task<RenderedScorecard> PublishAsync(
        WarehouseContext context,
        ScorecardIssue issue,
        RenderedFile file,
        RunLedger run,
        CancellationToken cancellation
    )
    {
        var (month, slice, sliceKey, language) = issue.Key;
        var name = ScorecardFile.NameOf(Calendar.MonthText(month), slice, language, issue.Version);
        var (bytes, pages) = file;
        var hash = ScorecardFile.Sha256Of(bytes);
        var result = new RenderedScorecard(
            Calendar.MonthText(month),
            slice.Text,
            language,
            RenderOutcome.Written,
            name,
            issue.Version
        );
        // The same bytes are there where an earlier run was stopped between the file and its ledger row.
        var there = await _store.Sha256Async(name, cancellation);
        if (there is not null && there != hash)
            return result with
            {
                Outcome = RenderOutcome.Conflict,
                Reason =
                    $"The file '{_store.PlaceOf(name)}' is there, and the warehouse has no record of it: move it away, and render again.",
            };

        var row = new FactScorecard
        {
            PeriodKey = month,
            SliceKey = sliceKey,
            Language = language,
            Version = issue.Version,
            FileName = name,
            Sha256 = hash,
            Bytes = bytes.LongLength,
            Pages = pages,
            ModelFingerprint = issue.Fingerprint,
            PublishedAt = run.Now,
            KpiBuildKey = issue.Build,
        };
        var isThere = there is not null;
        await warehouse.RunAsync(
            async unit =>
            {
                await RecordAsync(unit.Context, row, issue, run, cancellation);
                await _store.WriteAsync(name, bytes, replaces: isThere, cancellation);
                // Where the connection is lost now, the unit is done again.
                isThere = true;
                await unit.CommitAsync(
                    (c, ct) =>
                        c.Scorecards.AnyAsync(
                            s => s.ScorecardKey == row.ScorecardKey && s.RunKey == row.RunKey,
                            ct
                        ),
                    cancellation
                );
            },
            cancellation
        );
        return result;
    }

    static async Task RecordAsync(
        WarehouseContext context,
        FactScorecard row,
        ScorecardIssue issue,
        RunLedger run,
        CancellationToken cancellation
    )
    {
        row.ScorecardKey = new KeyRange(context, "FactScorecard").Next();
        row.RunKey = run.Key(context);
        context.Scorecards.Add(row);
        var keys = await context.Slices.ToDictionaryAsync(
            s => s.Code,
            s => s.SliceKey,
            cancellation
        );
        var texts = ScorecardTexts.In(row.Language);
        context.ScorecardFigures.AddRange(
            PrintedFigures.Of(issue.Model, texts, row.ScorecardKey, keys)
        );
        context.ScorecardNotes.AddRange(
            ClosedMonthNotes.Rows(issue.Model, texts, row.ScorecardKey)
        );
        context.ScorecardQuotes.AddRange(PrintedQuotes.Of(issue.Model, row.ScorecardKey));
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
    }

    /// <summary>Sees that the newest version's file is as recorded, and writes it again where that gives the same bytes.</summary>
    async Task<RenderedScorecard> KeepAsync(ScorecardIssue issue, CancellationToken cancellation)
    {
        var newest = issue.Newest!;
        var isSame = issue.Decision == IssueDecision.Same;
        var result = new RenderedScorecard(
            Calendar.MonthText(newest.PeriodKey),
            issue.Key.Slice.Text,
            newest.Language,
            isSame ? RenderOutcome.Unchanged : RenderOutcome.Kept,
            newest.FileName,
            newest.Version
        );
        if (await _store.Sha256Async(newest.FileName, cancellation) == newest.Sha256)
            return result;
        var bytes = isSame ? Render(issue.Model, newest.Language).Bytes : [];
        if (ScorecardFile.Sha256Of(bytes) != newest.Sha256)
            return result with
            {
                Outcome = RenderOutcome.Conflict,
                Reason =
                    $"The file '{_store.PlaceOf(newest.FileName)}' is missing or altered, and {(isSame ? "this release renders it otherwise than it was published" : "its month's figures have changed since")}: restore it from a backup (SHA-256 {newest.Sha256}).",
            };
        await _store.WriteAsync(newest.FileName, bytes, replaces: true, cancellation);
        return result with { Outcome = RenderOutcome.Restored };
    }

    RenderedFile Render(ScorecardModel model, string language) =>
        new(ScorecardDocument.Of(model, language, _logo?.Image).ToBytes(out var pages), pages);

    sealed record RenderedFile(byte[] Bytes, int Pages);
}
