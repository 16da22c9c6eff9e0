using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Metrics.Charts;
using CsatWarehouse.Metrics.Intervals;

namespace CsatWarehouse.Kpis.Charts;

/// <summary>
/// Holds one month against the first twelve that have the figure: a baseline that is frozen, so that it does not learn the change that it should show. A trend break, where a question or the weighting
/// changed, begins another.
/// </summary>
static class MonthChart
{
    public const string Above = "above";
    public const string Below = "below";
    public const string Xmr = "xmr";

    /// <summary>Laney's chart of shares, for months of different size.</summary>
    public const string Shares = "p-prime";

    /// <summary>Laney's chart of rates.</summary>
    public const string Rates = "u-prime";

    /// <param name="series">Oldest first.</param>
    /// <param name="breaks">Months that measure otherwise than the month before.</param>
    /// <returns>Null where the month has no figure, or fewer than twelve months with one came before it since the last trend break.</returns>
    public static FactKpiChart? Of(
        KpiDefinition kpi,
        IReadOnlyList<ChartPoint> series,
        IEnumerable<long> breaks,
        long month
    )
    {
        var begins = breaks.Where(b => b <= month).DefaultIfEmpty(0).Max();
        ChartPoint[] baseline =
        [
            .. series.Where(p => p.Month >= begins && p.Month < month).Take(XmrChart.FewestPoints),
        ];
        if (baseline.Length < XmrChart.FewestPoints || !series.Any(p => p.Month == month))
            return null;
        var point = series.First(p => p.Month == month);
        var (method, centre, limits) = LimitsOf(kpi, baseline, point);
        return new()
        {
            KpiKey = kpi.Key,
            Method = method,
            Centre = centre,
            Low = limits.Low,
            High = limits.High,
            Points = baseline.Length,
            FromDateKey = baseline[0].Month,
            ThroughDateKey = Calendar.EndOfMonth(baseline[^1].Month),
            Signal =
                point.Value > limits.High ? Above
                : point.Value < limits.Low ? Below
                : null,
        };
    }

    static (string Method, double Centre, Interval Limits) LimitsOf(
        KpiDefinition kpi,
        ChartPoint[] baseline,
        ChartPoint point
    )
    {
        ChartPoint[] all = [.. baseline, point];
        if (
            kpi.IsShare
            && all.All(p => p is { IsWeighted: false, Favourable: not null, Answers: > 0 })
        )
        {
            var chart = LaneyChart.OfShares([
                .. baseline.Select(p => (p.Favourable!.Value, p.Answers)),
            ])!;
            return (Shares, chart.Centre, chart.LimitsFor(point.Answers));
        }
        if (
            kpi.Estimator == Estimator.RatePerThousand
            && all.All(p => p is { IsWeighted: false, Exposure: > 0 })
        )
        {
            var chart = LaneyChart.OfRates([
                .. baseline.Select(p => (p.Answers, p.Exposure!.Value)),
            ])!;
            return (Rates, 1000 * chart.Centre, chart.LimitsFor(point.Exposure!.Value).Times(1000));
        }
        var values = XmrChart.FrozenOn([.. baseline.Select(p => p.Value)])!;
        return (Xmr, values.Centre, values.Limits);
    }
}
