using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Texts;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>The headlines that a published scorecard printed.</summary>
sealed class PublishedHeadlines
{
    readonly Dictionary<string, FactScorecardFigure> _figures;

    PublishedHeadlines(Dictionary<string, FactScorecardFigure> figures) => _figures = figures;

    public static async Task<PublishedHeadlines> ReadAsync(
        WarehouseContext context,
        FactScorecard scorecard,
        CancellationToken cancellation
    )
    {
        var figures = await context
            .ScorecardFigures.Where(f =>
                f.ScorecardKey == scorecard.ScorecardKey && f.SliceKey == scorecard.SliceKey
            )
            .ToListAsync(cancellation);
        var kpis = KpiCatalogue.All.ToDictionary(k => k.Key, k => k.Code);
        return new(figures.ToDictionary(f => kpis[f.KpiKey]));
    }

    /// <summary>Those that are printed otherwise now, or stand on another number of persons; in the order of the page, then those that no page prints any more.</summary>
    /// <param name="model">Null where the month has no figures any more.</param>
    public IEnumerable<ChangedHeadline> ChangedTo(ScorecardModel? model, ScorecardTexts texts)
    {
        foreach (var headline in model?.Headlines ?? [])
        {
            var before = _figures.GetValueOrDefault(headline.Kpi);
            var figure = headline.Figure;
            if (
                before is null
                || before.Printed != PrintedFigures.TextOf(figure, texts)
                || before.Persons != (figure.Persons ?? 0)
            )
                yield return new(
                    headline.Kpi,
                    figure.Unit,
                    before?.Value,
                    figure.Value,
                    before?.Persons ?? 0,
                    figure.Persons ?? 0
                );
        }
        // The ledger does not say which figure was a headline: what stands on another page now was not lost.
        HashSet<string> printed = model is null ? [] : [.. PrintedFigures.KpisOf(model)];
        foreach (var (kpi, before) in _figures.OrderBy(f => f.Value.KpiKey))
            if (!printed.Contains(kpi))
                yield return new(
                    kpi,
                    Printed.UnitOf(KpiCatalogue.Find(kpi)!),
                    before.Value,
                    null,
                    before.Persons,
                    0
                );
    }

    /// <summary>True where a reader sees another figure, and not only another n.</summary>
    public static bool IsPrintedOtherwise(ChangedHeadline headline) =>
        headline.Published != headline.Current;
}
