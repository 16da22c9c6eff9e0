using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>One figure of one month, or of the three months that end with it.</summary>
public sealed record HistoricFigure
{
    public double? Value { get; init; }
    public double? Low { get; init; }
    public double? High { get; init; }
    public long Persons { get; init; }
    public bool IsLowBase { get; init; }
    public bool IsSuppressed { get; init; }
    public double? Target { get; init; }
}

/// <summary>Figures of all months side by side, as readers see them now: read once, for the trends of many scorecards.</summary>
public sealed class KpiHistory
{
    readonly Dictionary<(long Period, long Kpi, long Slice), HistoricFigure> _figures;
    readonly Dictionary<(long Month, long Kpi, long Slice), FactKpiChart> _charts;
    readonly Dictionary<string, long> _slices;

    KpiHistory(
        Dictionary<(long, long, long), HistoricFigure> figures,
        Dictionary<(long, long, long), FactKpiChart> charts,
        Dictionary<string, long> slices
    ) => (_figures, _charts, _slices) = (figures, charts, slices);

    /// <param name="dimensions">The sets of dimensions whose slices are wanted, as <see cref="SliceCode.Dimensions"/> writes them; empty text is overall.</param>
    public static async Task<KpiHistory> ReadAsync(
        WarehouseContext context,
        IReadOnlyCollection<KpiDefinition> kpis,
        IReadOnlyCollection<string> dimensions,
        CancellationToken cancellation
    )
    {
        var kpiKeys = kpis.Select(k => k.Key).ToList();
        var slices = await context
            .Slices.Where(s => dimensions.Contains(s.Dimensions))
            .ToDictionaryAsync(s => s.Code, s => s.SliceKey, cancellation);
        var kinds = new[] { PeriodKind.Month, PeriodKind.Rolling3 }
            .Select(ReportingPeriod.NameOf)
            .ToList();
        var figures = await (
            from figure in context.KpiFacts
            join pointer in context.KpiPointers on figure.KpiBuildKey equals pointer.KpiBuildKey
            join period in context.Periods on figure.PeriodKey equals period.PeriodKey
            join slice in context.Slices on figure.SliceKey equals slice.SliceKey
            where
                kinds.Contains(period.Kind)
                && kpiKeys.Contains(figure.KpiKey)
                && dimensions.Contains(slice.Dimensions)
            select new
            {
                figure.PeriodKey,
                figure.KpiKey,
                figure.SliceKey,
                Figure = new HistoricFigure
                {
                    Value = figure.Value,
                    Low = figure.Low,
                    High = figure.High,
                    Persons = figure.Persons,
                    IsLowBase = figure.IsLowBase,
                    IsSuppressed = figure.IsSuppressed,
                    Target = figure.Target,
                },
            }
        ).ToDictionaryAsync(f => (f.PeriodKey, f.KpiKey, f.SliceKey), f => f.Figure, cancellation);
        var charts = await (
            from chart in context.KpiCharts
            join pointer in context.KpiPointers on chart.KpiBuildKey equals pointer.KpiBuildKey
            join slice in context.Slices on chart.SliceKey equals slice.SliceKey
            where kpiKeys.Contains(chart.KpiKey) && dimensions.Contains(slice.Dimensions)
            select chart
        ).ToDictionaryAsync(c => (c.PeriodKey, c.KpiKey, c.SliceKey), cancellation);
        return new(figures, charts, slices);
    }

    /// <summary>Null where the month has no such figure.</summary>
    public HistoricFigure? Of(KpiDefinition kpi, SliceCode slice, long month) =>
        At(kpi, slice, month);

    /// <summary>Of the three months that end with this one; null where nobody made it.</summary>
    public HistoricFigure? OfThreeMonths(KpiDefinition kpi, SliceCode slice, long month) =>
        At(kpi, slice, ReportingPeriod.KeyOf(PeriodKind.Rolling3, month));

    /// <summary>The limits that the month is held against; null where fewer than twelve months came before.</summary>
    public FactKpiChart? ChartOf(KpiDefinition kpi, SliceCode slice, long month) =>
        _slices.TryGetValue(slice.Text, out var key)
            ? _charts.GetValueOrDefault((month, kpi.Key, key))
            : null;

    HistoricFigure? At(KpiDefinition kpi, SliceCode slice, long period) =>
        _slices.TryGetValue(slice.Text, out var key)
            ? _figures.GetValueOrDefault((period, kpi.Key, key))
            : null;
}
