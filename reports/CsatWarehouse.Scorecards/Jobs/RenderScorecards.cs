using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Jobs;
using CsatWarehouse.Kpis;
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
/// overwritten with other bytes: what changes is a new version.
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
    ) => WarehouseBusyException.GuardAsync(() => RenderAllAsync(selection, progress, cancellation));

    async Task<RenderReport> RenderAllAsync(
        RenderSelection selection,
        IProgress<RenderProgress>? progress,
        CancellationToken cancellation
    )
    {
        var run = new RunLedger(nameof(RenderScorecards), clock);
        await new WithdrawScorecards(workspace, warehouse).RunAsync(cancellation);
        await using var context = warehouse.CreateContext();
        var periods = await selection.MonthsAsync(context, workspace, cancellation);
        var report = new List<RenderedScorecard>();
        var models = new ScorecardModelReader(workspace, _logo?.Hash);
        for (var i = 0; i < periods.Count; i++)
        {
            progress?.Report(new(Calendar.MonthText(periods[i]), i, periods.Count));
            foreach (
                var slice in await selection.SlicesAsync(
                    context,
                    models,
                    periods[i],
                    periods[^1],
                    cancellation
                )
            )
                report.AddRange(
                    await RenderAsync(models, periods[i], slice, selection, run, cancellation)
                );
        }
        await run.FinishAsync(warehouse, cancellation);
        return new(report);
    }

    async Task<List<RenderedScorecard>> RenderAsync(
        ScorecardModelReader models,
        long month,
        SliceCode slice,
        RenderSelection selection,
        RunLedger run,
        CancellationToken cancellation
    )
    {
        await using var context = warehouse.CreateContext();
        var model = await models.ReadAsync(context, month, slice, cancellation);
        var done = new List<RenderedScorecard>();
        foreach (var language in selection.LanguagesOf(workspace))
            done.Add(
                model is null
                    ? new(
                        Calendar.MonthText(month),
                        slice.Text,
                        language,
                        RenderOutcome.NoFigures,
                        Reason: $"{Calendar.MonthText(month)} has no figures: load its exports and build its KPIs first (csat run)."
                    )
                    : await RenderAsync(context, model, slice, language, run, cancellation)
            );
        return done;
    }

    async Task<RenderedScorecard> RenderAsync(
        WarehouseContext context,
        ScorecardModel model,
        SliceCode slice,
        string language,
        RunLedger run,
        CancellationToken cancellation
    )
    {
        var month = Calendar.DateKey(model.Month);
        var sliceKey = await context
            .Slices.Where(s => s.Code == slice.Text)
            .Select(s => s.SliceKey)
            .SingleOrDefaultAsync(cancellation);
        var newest = await context
            .Scorecards.Where(s =>
                s.PeriodKey == month && s.SliceKey == sliceKey && s.Language == language
            )
            .OrderByDescending(s => s.Version)
            .FirstOrDefaultAsync(cancellation);
        var fingerprint = ModelFingerprint.Of(model, language);
        if (newest is { WithdrawnAt: null } && newest.ModelFingerprint == fingerprint)
            return await KeepAsync(model, newest, slice, cancellation);

        var version = (newest?.Version ?? 0) + 1;
        var name = ScorecardFile.NameOf(Calendar.MonthText(month), slice, language, version);
        var (bytes, pages) = Render(model, language);
        var hash = ScorecardFile.Sha256Of(bytes);
        var result = new RenderedScorecard(
            Calendar.MonthText(month),
            slice.Text,
            language,
            RenderOutcome.Written,
            name,
            version
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

        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var row = new FactScorecard
        {
            ScorecardKey = new KeyRange(context, "FactScorecard").Next(),
            PeriodKey = month,
            SliceKey = sliceKey,
            Language = language,
            Version = version,
            FileName = name,
            Sha256 = hash,
            Bytes = bytes.LongLength,
            Pages = pages,
            ModelFingerprint = fingerprint,
            PublishedAt = run.Now,
            RunKey = run.Key(context),
        };
        context.Scorecards.Add(row);
        var keys = await context.Slices.ToDictionaryAsync(
            s => s.Code,
            s => s.SliceKey,
            cancellation
        );
        context.ScorecardFigures.AddRange(
            PrintedFigures.Of(model, ScorecardTexts.In(language), row.ScorecardKey, keys)
        );
        context.ScorecardQuotes.AddRange(PrintedQuotes.Of(model, row.ScorecardKey));
        await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
        await _store.WriteAsync(name, bytes, replaces: there is not null, cancellation);
        await transaction.CommitAsync(cancellation);
        return result;
    }

    /// <summary>Sees that the newest version's file is as recorded, and writes it again where that gives the same bytes.</summary>
    async Task<RenderedScorecard> KeepAsync(
        ScorecardModel model,
        FactScorecard newest,
        SliceCode slice,
        CancellationToken cancellation
    )
    {
        var result = new RenderedScorecard(
            Calendar.MonthText(newest.PeriodKey),
            slice.Text,
            newest.Language,
            RenderOutcome.Unchanged,
            newest.FileName,
            newest.Version
        );
        if (await _store.Sha256Async(newest.FileName, cancellation) == newest.Sha256)
            return result;
        var (bytes, _) = Render(model, newest.Language);
        if (ScorecardFile.Sha256Of(bytes) != newest.Sha256)
            return result with
            {
                Outcome = RenderOutcome.Conflict,
                Reason =
                    $"The file '{_store.PlaceOf(newest.FileName)}' is missing or altered, and this release renders it otherwise than it was published: restore it from a backup (SHA-256 {newest.Sha256}).",
            };
        await _store.WriteAsync(newest.FileName, bytes, replaces: true, cancellation);
        return result with { Outcome = RenderOutcome.Restored };
    }

    (byte[] Bytes, int Pages) Render(ScorecardModel model, string language)
    {
        using var stream = new MemoryStream();
        var pages = ScorecardDocument.Of(model, language, _logo?.Image).Write(stream);
        return (stream.ToArray(), pages);
    }
}
