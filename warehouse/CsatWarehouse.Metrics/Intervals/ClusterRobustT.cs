using MathNet.Numerics.Distributions;

namespace CsatWarehouse.Metrics.Intervals;

/// <summary>The t interval of a mean whose standard error was linearised over clusters: one degree of freedom fewer than clusters.</summary>
public static class ClusterRobustT
{
    /// <param name="mean">In the scale's unit.</param>
    /// <param name="standardError">In the same unit.</param>
    /// <param name="clusters">At least 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than two clusters: nothing was repeated, so no error can be known.</exception>
    public static Interval Of(double mean, double standardError, int clusters)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(clusters, 2);
        var reach = StudentT.InvCDF(0, 1, clusters - 1, 1 - Confidence.Tail) * standardError;
        return new(mean - reach, mean + reach);
    }
}
