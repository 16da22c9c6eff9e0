using MathNet.Numerics.Distributions;

namespace CsatWarehouse.Metrics.Intervals;

/// <summary>The one confidence level of every interval in the product.</summary>
public static class Confidence
{
    public const double Level = 0.95;

    /// <summary>What is left at each end: 2.5 %.</summary>
    public const double Tail = (1 - Level) / 2;

    /// <summary>1.959964, the normal quantile that leaves <see cref="Tail"/> above it.</summary>
    public static readonly double Z = Normal.InvCDF(0, 1, 1 - Tail);

    /// <summary>The two-sided p of a standard normal deviate.</summary>
    public static double PValueOf(double z) => 2 * Normal.CDF(0, 1, -Math.Abs(z));
}
