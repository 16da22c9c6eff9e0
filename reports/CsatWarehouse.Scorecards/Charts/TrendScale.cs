using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Charts;

/// <summary>How high the values of a trend stand: evenly, but a median and the slowest tenth beside it by their orders of magnitude, since the one would flatten the other.</summary>
sealed class TrendScale
{
    /// <summary>Times that people know, each at most six times the one before.</summary>
    static readonly double[] KnownTimes =
    [
        1,
        5,
        15,
        60,
        300,
        900,
        3600,
        4 * 3600,
        12 * 3600,
        2 * 86400,
        7 * 86400,
        30 * 86400,
        90 * 86400,
    ];

    const double LeastSeconds = 0.5;

    readonly Func<double, double> _of;

    TrendScale(double low, double high, IReadOnlyList<double> ticks, Func<double, double> of)
    {
        (Low, High, Ticks) = (of(low), of(high), ticks);
        _of = of;
    }

    public IReadOnlyList<double> Ticks { get; }
    double Low { get; }
    double High { get; }

    public static TrendScale Of(FigureTrend trend, IEnumerable<double> values)
    {
        if (trend.SlowTenth is not null)
            return Logarithmic([.. values]);
        var axis = Axis.Of(trend.Kpi, trend.Unit, values);
        return new(axis.Low, axis.High, [.. axis.Ticks], v => v);
    }

    /// <summary>0 at the lower end, 1 at the upper.</summary>
    public double ShareOf(double value) => Math.Clamp((_of(value) - Low) / (High - Low), 0, 1);

    static TrendScale Logarithmic(double[] seconds)
    {
        var (least, most) = (
            Math.Max(LeastSeconds, seconds.Min()),
            Math.Max(LeastSeconds * 2, seconds.Max())
        );
        var low = KnownTimes.LastOrDefault(t => t <= least, LeastSeconds);
        var high = KnownTimes.FirstOrDefault(t => t >= most, most);
        return new(
            low,
            high,
            [.. KnownTimes.Where(t => t >= low && t <= high)],
            v => Math.Log(Math.Max(v, LeastSeconds))
        );
    }
}
