using MathNet.Numerics.Distributions;

namespace CsatWarehouse.Metrics.Intervals;

/// <summary>
/// The ranks between which a percentile lies with 95 % confidence, whatever the distribution (David and Nagaraja 2003, Order Statistics, section 7.1): 2.5 % at most on either side.
/// A median needs 6 cases for both limits, a 90th percentile 36 for the upper one.
/// </summary>
public static class OrderStatistics
{
    /// <param name="n">Cases, at least 0.</param>
    /// <param name="p">The percentile as a share, 0..1, ends excluded.</param>
    /// <returns>Ranks counted from 1 to n; null where even the outermost case would be passed by more than 2.5 % of samples.</returns>
    /// <exception cref="ArgumentOutOfRangeException">n is negative, or p outside its limits.</exception>
    public static (long? Low, long? High) RanksOf(long n, double p)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(n);
        RequirePercentile(p);
        if (n == 0)
            return (null, null);
        var low = Smallest(n, k => Binomial.CDF(p, checked((int)n), k) > Confidence.Tail);
        var high = Smallest(n, k => Binomial.CDF(p, checked((int)n), k) >= 1 - Confidence.Tail) + 1;
        return (low >= 1 ? low : null, high <= n ? high : null);
    }

    internal static void RequirePercentile(double p)
    {
        if (p is not (> 0 and < 1))
            throw new ArgumentOutOfRangeException(
                nameof(p),
                p,
                "A percentile lies between 0 and 1: .5 is the median, .9 the 90th."
            );
    }

    static long Smallest(long n, Func<long, bool> holds)
    {
        var (from, to) = (0L, n);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (holds(middle))
                to = middle;
            else
                from = middle + 1;
        }
        return from;
    }
}
