using MathNet.Numerics.Distributions;

namespace CsatWarehouse.Metrics.Intervals;

/// <summary>The exact binomial interval of a share (Clopper and Pearson 1934): wider than <see cref="Wilson"/>, for whole counts only.</summary>
public static class ClopperPearson
{
    /// <returns>Limits in 0..1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">n is below 1, or there are more successes than n.</exception>
    public static Interval Of(long successes, long n)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(n, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, n);
        var failures = n - successes;
        return new(
            successes == 0 ? 0 : Beta.InvCDF(successes, failures + 1, Confidence.Tail),
            failures == 0 ? 1 : Beta.InvCDF(successes + 1, failures, 1 - Confidence.Tail)
        );
    }
}
