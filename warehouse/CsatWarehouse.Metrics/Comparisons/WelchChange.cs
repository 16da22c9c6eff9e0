using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Intervals;
using MathNet.Numerics.Distributions;

namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>
/// A change of a mean: Welch's t on standard errors linearised over clusters, with Satterthwaite's degrees of freedom on clusters less one (Welch 1947).
/// Where all answers of one side agree, nothing is known of their spread and the other side's is taken; five equal answers would otherwise seem to be certain.
/// </summary>
static class WelchChange
{
    public static Change? Between(Estimate current, Estimate prior)
    {
        if (Terms(current, prior) is not { } terms)
            return null;
        var difference = current.Value!.Value - prior.Value!.Value;
        var error = terms.StandardError;
        var reach = StudentT.InvCDF(0, 1, terms.DegreesOfFreedom, 1 - Confidence.Tail) * error;
        var widest = current.Scale is { } scale ? scale.Max - scale.Min : double.PositiveInfinity;
        return new(
            difference,
            new Interval(difference - reach, difference + reach).Within(-widest, widest),
            2 * StudentT.CDF(0, 1, terms.DegreesOfFreedom, -Math.Abs(difference) / error),
            ChangeMethod.Welch
        );
    }

    internal static (double StandardError, double DegreesOfFreedom)? Terms(
        Estimate current,
        Estimate prior
    )
    {
        if (Deviation(current) is not { } s1 || Deviation(prior) is not { } s2 || s1 + s2 == 0)
            return null;
        (s1, s2) = (s1 == 0 ? s2 : s1, s2 == 0 ? s1 : s2);
        var (v1, v2) = (s1 * s1 / current.NEffective, s2 * s2 / prior.NEffective);
        var freedom =
            (v1 + v2)
            * (v1 + v2)
            / (v1 * v1 / (current.Clusters - 1) + v2 * v2 / (prior.Clusters - 1));
        return (Math.Sqrt(v1 + v2), freedom);
    }

    /// <summary>The standard deviation between answers; null where one cluster is all there is.</summary>
    static double? Deviation(Estimate estimate) =>
        estimate.StandardError * Math.Sqrt(estimate.NEffective);
}
