using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Texts;

namespace CsatWarehouse.Scorecards.Jobs;

/// <summary>The figures of a scorecard as its pages print them, for the ledger.</summary>
static class PrintedFigures
{
    /// <param name="sliceKeys">Keys of the slices by their text.</param>
    public static IEnumerable<FactScorecardFigure> Of(
        ScorecardModel model,
        ScorecardTexts texts,
        long scorecardKey,
        IReadOnlyDictionary<string, long> sliceKeys
    ) =>
        OnPages(model)
            // A figure may stand on several pages: it is one.
            .DistinctBy(f => (f.Kpi, f.Slice.Text))
            .Where(f => sliceKeys.ContainsKey(f.Slice.Text))
            .Select(f => new FactScorecardFigure
            {
                ScorecardKey = scorecardKey,
                KpiKey = KpiCatalogue.Find(f.Kpi)!.Key,
                SliceKey = sliceKeys[f.Slice.Text],
                Value = f.Figure.Value,
                Persons = f.Figure.Persons ?? 0,
                Printed = TextOf(f.Figure, texts),
            });

    /// <summary>What is printed of the scorecard's own slice, on whatever page.</summary>
    public static IEnumerable<string> KpisOf(ScorecardModel model)
    {
        var whole = SliceCode.Parse(model.Slice);
        return OnPages(model).Where(f => f.Slice.Equals(whole)).Select(f => f.Kpi).Distinct();
    }

    /// <summary>The figure's characters on the page.</summary>
    public static string TextOf(Figure figure, ScorecardTexts texts) =>
        figure.IsHidden ? texts.Hidden
        : figure.Value is { } value ? texts.Numerals.Value(value, figure.Unit)
        : "–";

    static IEnumerable<(string Kpi, SliceCode Slice, Figure Figure)> OnPages(ScorecardModel model)
    {
        var whole = SliceCode.Parse(model.Slice);
        foreach (var headline in model.Headlines)
            yield return (headline.Kpi, whole, headline.Figure);
        foreach (var row in model.Benchmarks)
            yield return (row.Kpi, whole, row.Figure);
        foreach (var figure in model.Service is { } service ? OfService(service, whole) : [])
            yield return figure;
        foreach (var figure in OfLoyalty(model, whole))
            yield return figure;
        foreach (var headline in model.Voice?.Figures ?? [])
            yield return (headline.Kpi, whole, headline.Figure);
        foreach (var figure in OfJourney(model, whole))
            yield return figure;
        foreach (var breakdown in model.Breakdowns.Concat(model.Voice?.About ?? []))
        {
            yield return (breakdown.Kpi, whole, breakdown.Whole);
            foreach (var member in breakdown.Members)
                yield return (
                    breakdown.Kpi,
                    With(whole, breakdown.Dimension, member.Code),
                    member.Figure
                );
        }
    }

    static IEnumerable<(string Kpi, SliceCode Slice, Figure Figure)> OfService(
        ServiceFigures service,
        SliceCode whole
    )
    {
        foreach (
            var (row, slice) in service
                .Rows.Select(r => (r, With(whole, service.Dimension!, r.Code)))
                .Prepend((service.Whole, whole))
        )
        foreach (
            var (kpi, figure) in new[]
            {
                (KpiCatalogue.Contacts, row.Contacts),
                (KpiCatalogue.FirstResponseMedian, row.FirstResponse),
                (KpiCatalogue.FirstResponseP90, row.FirstResponseSlow),
                (KpiCatalogue.FirstResponseMedianBusiness, row.FirstResponseBusiness),
                (KpiCatalogue.ResolutionMedian, row.Resolution),
                (KpiCatalogue.ResolutionP90, row.ResolutionSlow),
                (KpiCatalogue.ResolutionMedianBusiness, row.ResolutionBusiness),
                (KpiCatalogue.Fcr, row.Fcr),
                (KpiCatalogue.ReopenRate, row.Reopened),
            }
        )
            if (figure is not null)
                yield return (kpi, slice, figure);
        foreach (var topic in service.Topics)
        {
            var slice = With(whole, SliceLattice.Topic, topic.Code);
            yield return (KpiCatalogue.Contacts, slice, topic.Contacts);
            if (topic.Repeats is { } repeats)
                yield return (KpiCatalogue.RepeatRate, slice, repeats);
            if (topic.Satisfaction is { } satisfaction)
                yield return (service.SatisfactionKpi!, slice, satisfaction);
        }
    }

    static IEnumerable<(string Kpi, SliceCode Slice, Figure Figure)> OfLoyalty(
        ScorecardModel model,
        SliceCode whole
    )
    {
        foreach (
            var (kpi, figure) in new[]
            {
                (KpiCatalogue.ChurnRate, model.Loyalty?.Churn),
                (KpiCatalogue.SilentShare, model.Loyalty?.Silent),
                (KpiCatalogue.NotInvitedShare, model.Loyalty?.NotInvited),
                (KpiCatalogue.ResponseRate, model.Loyalty?.ResponseRate),
            }
        )
            if (figure is not null)
                yield return (kpi, whole, figure);
    }

    static IEnumerable<(string Kpi, SliceCode Slice, Figure Figure)> OfJourney(
        ScorecardModel model,
        SliceCode whole
    )
    {
        if (model.StagesTogether is { } together)
            yield return (KpiCatalogue.Sps, whole, together);
        foreach (var stage in model.Stages)
        {
            var at = With(whole, SliceLattice.Stage, stage.Code);
            yield return (KpiCatalogue.Sps, at, stage.Figure);
            for (var i = 0; i < stage.Cells.Length; i++)
                if (stage.Cells[i] is { } cell)
                    yield return (
                        KpiCatalogue.Sps,
                        With(at, model.HeatMap!.Dimension, model.HeatMap.Columns[i].Code),
                        cell
                    );
        }
        foreach (var column in model.HeatMap?.Columns ?? [])
            if (column.Figure is { } figure)
                yield return (
                    KpiCatalogue.Sps,
                    With(whole, model.HeatMap!.Dimension, column.Code),
                    figure
                );
    }

    static SliceCode With(SliceCode slice, string dimension, string member) =>
        SliceCode.Of(slice.Members.Append(new(dimension, member)));
}
