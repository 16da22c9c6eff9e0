using CsatWarehouse.Metrics.Intervals;
using CsatWarehouse.Metrics.Statistics;
using CsatWarehouse.Metrics.Survival;

namespace CsatWarehouse.Metrics.Estimates;

/// <summary>A percentile of times in seconds: the median, or the 90th. Percentiles of several cells are computed from their merged samples, never averaged.</summary>
public static class PercentileOfTimes
{
    public const double Median = 0.5;
    public const double P90 = 0.9;

    /// <summary>
    /// Over ended cases alone, interpolated between ranks as SQL's PERCENTILE_CONT (Hyndman and Fan 1996, type 7).
    /// Interval: <see cref="OrderStatistics"/> on the effective n of the share below the percentile (Woodruff 1952), ranks rounded outwards. No standard error.
    /// </summary>
    /// <param name="p">0..1, ends excluded.</param>
    /// <returns>Without ended cases no value. With few cases a limit may be unknown: then <see cref="Estimate.Interval"/> is null and the other limit stands alone.</returns>
    /// <exception cref="ArgumentOutOfRangeException">p is outside its limits.</exception>
    public static Estimate Of(TimeSample sample, double p)
    {
        OrderStatistics.RequirePercentile(p);
        var times = sample.EndedTimes();
        if (times.Count == 0)
            return Empty(p);
        var value = times.AtRank((times.Count - 1) * p);
        var effective = times.ShareUpTo(value).NEffective;
        var (low, high) = Limits(times, effective, p);
        return Empty(p) with
        {
            Value = value,
            N = sample.PersonsEnded,
            Answers = times.Count,
            Clusters = times.Sizes.Length,
            NEffective = effective,
            Interval = Both(low, high),
            LowerLimit = low,
            UpperLimit = high,
            Denominator = times.Count,
            Replicates = times.Replicates(p),
        };
    }

    /// <summary>
    /// The same percentile with open cases counted as censored (<see cref="KaplanMeier"/>): a team that leaves its hard tickets open does not look fast. Limits: Brookmeyer and Crowley 1982, on log-log limits of the curve; cases are taken as independent.
    /// Printed beside the plain one; there is no test of its change.
    /// </summary>
    /// <inheritdoc cref="Of" path="/param|/exception"/>
    /// <returns>No value where more than 1 - p of the cases were still open at the longest time seen: the percentile is then known only to be longer.</returns>
    public static Estimate WithOpen(TimeSample sample, double p)
    {
        var curve = KaplanMeier.Of(sample);
        var value = curve.Percentile(p);
        var (low, high) = curve.LimitsOf(p);
        return Empty(p) with
        {
            Value = value,
            N = sample.Persons,
            Answers = sample.Ended + sample.Open,
            NEffective = value is null ? 0 : curve.Events,
            Interval = value is null ? null : Both(low, high),
            LowerLimit = low,
            UpperLimit = value is null ? null : high,
            Denominator = sample.Ended + sample.Open,
        };
    }

    static (double? Low, double? High) Limits(EndedTimes times, double effective, double p)
    {
        var n = (long)Math.Floor(effective + 1e-9);
        var (low, high) = OrderStatistics.RanksOf(n, p);
        var ratio = (double)times.Count / n;
        return (
            low is { } l ? times.Seconds[(int)Math.Max(Math.Floor(l * ratio), 1) - 1] : null,
            high is { } h
                ? times.Seconds[(int)Math.Min(Math.Ceiling(h * ratio), times.Count) - 1]
                : null
        );
    }

    static Interval? Both(double? low, double? high) =>
        low is { } l && high is { } h ? new(l, h) : null;

    static Estimate Empty(double p) => new() { Kind = EstimateKind.Time, Percentile = p };
}
