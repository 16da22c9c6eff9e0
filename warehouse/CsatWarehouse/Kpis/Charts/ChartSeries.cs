using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Kpis.Charts;

/// <summary>One month of one figure, as far as a control chart looks at it.</summary>
readonly record struct ChartPoint(
    long Month,
    double Value,
    bool IsWeighted,
    long Answers,
    long? Favourable,
    long? Exposure
);

/// <summary>The months of every figure that readers see, oldest first; hidden and provisional ones, and those without a value, are left out.</summary>
sealed class ChartSeries
{
    readonly Dictionary<(long Kpi, long Slice), List<ChartPoint>> _points;
    readonly ILookup<(long Kpi, long Slice), long> _breaks;

    ChartSeries(
        Dictionary<(long Kpi, long Slice), List<ChartPoint>> points,
        ILookup<(long Kpi, long Slice), long> breaks
    ) => (_points, _breaks) = (points, breaks);

    public static async Task<ChartSeries> ReadAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
        var current = context.KpiPointers.Where(p => p.PeriodKey < ReportingPeriod.FirstLongKey);
        var points = new Dictionary<(long Kpi, long Slice), List<ChartPoint>>();
        var figures =
            from pointer in current
            join figure in context.KpiFacts on pointer.KpiBuildKey equals figure.KpiBuildKey
            where !figure.IsSuppressed && !figure.IsProvisional && figure.Value != null
            orderby figure.PeriodKey
            select new
            {
                figure.KpiKey,
                figure.SliceKey,
                Point = new ChartPoint(
                    figure.PeriodKey,
                    figure.Value!.Value,
                    figure.IsWeighted,
                    figure.Answers,
                    figure.Favourable,
                    figure.Exposure
                ),
            };
        await foreach (var figure in figures.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var key = (figure.KpiKey, figure.SliceKey);
            if (!points.TryGetValue(key, out var series))
                points.Add(key, series = []);
            series.Add(figure.Point);
        }
        var breaks = await (
            from pointer in current
            join change in context.KpiChanges on pointer.KpiBuildKey equals change.KpiBuildKey
            where
                change.Comparison == Comparison.PreviousMonth.Code
                && (
                    change.Obstacle == Obstacle.DifferentQuestions
                    || change.Obstacle == Obstacle.DifferentWeighting
                )
            select new
            {
                change.KpiKey,
                change.SliceKey,
                change.PeriodKey,
            }
        ).ToListAsync(cancellation);
        return new(points, breaks.ToLookup(b => (b.KpiKey, b.SliceKey), b => b.PeriodKey));
    }

    /// <summary>Every figure that the month has a chart of.</summary>
    public IEnumerable<(long Slice, FactKpiChart Chart)> ChartsOf(long month)
    {
        foreach (var (key, series) in _points)
            if (
                KpiCatalogue.Find(key.Kpi) is { } kpi
                && MonthChart.Of(kpi, series, _breaks[key], month) is { } chart
            )
                yield return (key.Slice, chart);
    }
}
