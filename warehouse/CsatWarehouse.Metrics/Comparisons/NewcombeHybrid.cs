using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Intervals;
using MathNet.Numerics.RootFinding;

namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>
/// A change of a share: the distances from each share to its <see cref="Wilson"/> limits, on effective n, squared and added (Newcombe 1998, Interval estimation for the difference between independent proportions, method 10).
/// p is one less the confidence at which that interval would just touch 0, so that p and the limits never disagree.
/// </summary>
public static class NewcombeHybrid
{
    /// <summary>Beyond 38 standard errors p is 0 in a double.</summary>
    const double GreatestZ = 38;

    /// <param name="current">A share, 0..1.</param>
    /// <param name="n">Its effective n; above 0.</param>
    /// <param name="prior">A share, 0..1.</param>
    /// <param name="priorN">Its effective n; above 0.</param>
    /// <returns>95 % limits of current less prior, in -1..1.</returns>
    public static Interval Of(double current, double n, double prior, double priorN) =>
        Of(current, n, prior, priorN, Confidence.Z);

    internal static Change Between(Estimate current, Estimate prior)
    {
        var (p1, n1) = (current.Value!.Value, current.NEffective);
        var (p2, n2) = (prior.Value!.Value, prior.NEffective);
        return new(
            p1 - p2,
            Of(p1, n1, p2, n2),
            p1 < p2 ? PValueOf(p2, n2, p1, n1) : PValueOf(p1, n1, p2, n2),
            ChangeMethod.Newcombe
        );
    }

    static Interval Of(double p1, double n1, double p2, double n2, double z)
    {
        var (w1, w2) = (Wilson.Of(p1, n1, z), Wilson.Of(p2, n2, z));
        var difference = p1 - p2;
        return new(
            difference - Reach(p1 - w1.Low, w2.High - p2),
            difference + Reach(w1.High - p1, p2 - w2.Low)
        );
    }

    static double Reach(double first, double second) => Math.Sqrt(first * first + second * second);

    /// <param name="high">The greater share.</param>
    static double PValueOf(double high, double nHigh, double low, double nLow)
    {
        if (high <= low)
            return 1;
        return LowerLimit(GreatestZ) > 0
            ? 0
            : Confidence.PValueOf(Brent.FindRoot(LowerLimit, 0, GreatestZ, accuracy: 1e-12));

        double LowerLimit(double z) => Of(high, nHigh, low, nLow, z).Low;
    }
}
