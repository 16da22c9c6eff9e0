using MathNet.Numerics.Distributions;

namespace CsatWarehouse.Metrics.Intervals;

/// <summary>The exact interval of a Poisson mean after one count (Garwood 1936): half the chi-square quantiles on 2k and 2k + 2 degrees of freedom.</summary>
public static class Garwood
{
    /// <param name="count">Events seen; 0 gives 0 to 3.689.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    public static Interval Of(long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return new(
            count == 0 ? 0 : ChiSquared.InvCDF(2d * count, Confidence.Tail) / 2,
            ChiSquared.InvCDF(2d * count + 2, 1 - Confidence.Tail) / 2
        );
    }
}
