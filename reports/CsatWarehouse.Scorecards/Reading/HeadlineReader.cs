using System.Collections.Immutable;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>Reads the figures of the tiles, and the trends of these and of what else is worth a panel.</summary>
sealed class HeadlineReader(MonthReading month, SliceCode slice)
{
    /// <summary>What stands on the first page where <c>csat.json</c> says nothing: the first six that the month has.</summary>
    static readonly ImmutableArray<string> Usual =
    [
        KpiCatalogue.Nps,
        KpiCatalogue.NpsFromOne,
        KpiCatalogue.Csat5,
        KpiCatalogue.Csat10,
        KpiCatalogue.Sps,
        KpiCatalogue.CesTop,
        KpiCatalogue.CesOf5Top,
        KpiCatalogue.Fcr,
        KpiCatalogue.FirstResponseMedian,
        KpiCatalogue.ChurnRate,
        KpiCatalogue.NegativeRate,
        KpiCatalogue.ReviewRating,
        KpiCatalogue.MysteryScore,
        KpiCatalogue.Csat5TopTwo,
        KpiCatalogue.Csat10TopTwo,
    ];

    /// <summary>What else has a panel, where the page has room for it.</summary>
    static readonly ImmutableArray<string> AlsoTrends =
    [
        .. Usual.Take(11),
        KpiCatalogue.ResolutionMedian,
        KpiCatalogue.ResponseRate,
        KpiCatalogue.SilentShare,
        KpiCatalogue.ReviewRating,
        KpiCatalogue.MysteryScore,
        KpiCatalogue.Csat5TopTwo,
        KpiCatalogue.Csat10TopTwo,
    ];

    const int MostTrends = 9;

    readonly TrendReader _trends = new(month);

    /// <summary>The KPIs that trends may be asked of.</summary>
    public static IReadOnlyCollection<KpiDefinition> TrendKpis(ScorecardSettings settings) =>
        [
            .. Usual
                .Concat(AlsoTrends)
                .Concat(settings.Headlines)
                .SelectMany(code => new[] { code, TrendReader.SlowTenthOf(code) })
                .OfType<string>()
                .Distinct()
                .Select(code => KpiCatalogue.Find(code)!),
        ];

    /// <summary>Those that the month has, hidden or not, in their order.</summary>
    public ImmutableArray<KpiReading> Readings() =>
        [
            .. (month.Workspace.Scorecards.Headlines is { IsEmpty: false } chosen ? chosen : Usual)
                .Select(kpi => month.Table.Find(kpi, slice))
                .OfType<KpiReading>()
                .Take(ScorecardSettings.MostHeadlines),
        ];

    public ImmutableArray<Headline> Headlines(ImmutableArray<KpiReading> readings) =>
        [
            .. (
                month.Workspace.Scorecards.Headlines is { IsEmpty: false } chosen
                    ? chosen
                    : [.. readings.Select(r => r.Kpi.Code)]
            ).Select(kpi =>
                readings.FirstOrDefault(r => r.Kpi.Code == kpi) is { } reading
                    ? Of(reading)
                    : NotMeasured(KpiCatalogue.Find(kpi)!)
            ),
        ];

    public ImmutableArray<FigureTrend> Trends(ImmutableArray<Headline> headlines) =>
        [
            .. headlines
                .Select(h => h.Kpi)
                .Concat(AlsoTrends)
                .Distinct()
                .Select(kpi =>
                    _trends.Of(
                        KpiCatalogue.Find(kpi)!,
                        slice,
                        month.Table.Find(kpi, slice)?.Figure.Baseline
                    )
                )
                .OfType<FigureTrend>()
                .Take(MostTrends),
        ];

    Headline Of(KpiReading reading)
    {
        var figure = Printed.Of(reading, month.Comparison);
        var headline = new Headline
        {
            Kpi = reading.Kpi.Code,
            Name = reading.Kpi.Name,
            Figure = figure,
        };
        return figure.IsHidden
            ? headline
            : headline with
            {
                YearAgo =
                    month.Comparison == Comparison.PreviousMonth
                        ? Printed.Change(reading.Since(Comparison.YearAgo), figure.Unit)
                        : null,
                Unweighted = Printed.Round(reading.Figure.UnweightedValue, figure.Unit),
                Weighted = Printed.Round(reading.Figure.WeightedValue, figure.Unit),
                IsWeighted = reading.Figure.IsWeighted,
                Peers = month.Peers.Of(reading),
            };
    }

    static Headline NotMeasured(KpiDefinition kpi) =>
        new()
        {
            Kpi = kpi.Code,
            Name = kpi.Name,
            Figure = new() { Unit = Printed.UnitOf(kpi), Direction = kpi.Direction },
        };
}
