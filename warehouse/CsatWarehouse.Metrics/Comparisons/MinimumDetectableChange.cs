using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Intervals;
using MathNet.Numerics.Distributions;

namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>
/// The smallest true change that samples of these sizes would have called significant at .05, in four months of five by default: (z.975 + z.power) × the standard error of the difference, before any correction for many comparisons.
/// At a power of .5 it is the smallest observed difference that is significant.
/// </summary>
public static class MinimumDetectableChange
{
    public const double DefaultPower = 0.8;

    /// <summary>A middling spread of NPS answers, P + D - (P - D)²: 20 % detractors, 30 % passives and 50 % promoters have .61.</summary>
    public const double TypicalNpsSpread = 0.6;

    /// <returns>In the unit of the two figures; null where either has no value, for a mean whose spread is unknown, and for counts and times.</returns>
    /// <exception cref="ArgumentException">The figures differ in kind.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The power is not in .5..1, ends excluded above.</exception>
    public static double? Between(Estimate current, Estimate prior, double power = DefaultPower)
    {
        if (current.Kind != prior.Kind)
            throw new ArgumentException(
                $"A figure of kind {current.Kind} has no smallest change from one of kind {prior.Kind}.",
                nameof(prior)
            );
        var multiple = Multiple(power);
        if (current.Value is null || prior.Value is null || current.Scale != prior.Scale)
            return null;
        return current.Kind switch
        {
            EstimateKind.Nps => multiple
                * Added(
                    NpsChange.Adjusted(current).StandardError,
                    NpsChange.Adjusted(prior).StandardError
                ),
            EstimateKind.Share => multiple * Added(ShareError(current), ShareError(prior)),
            EstimateKind.Mean => multiple * WelchChange.Terms(current, prior)?.StandardError,
            _ => null,
        };
    }

    /// <summary>Planning: the change of NPS, in points, that two samples would show.</summary>
    /// <param name="n">Effective answers now; above 0.</param>
    /// <param name="priorN">Effective answers before; above 0.</param>
    /// <param name="spread">P + D - (P - D)², 0..1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its limits.</exception>
    public static double OfNps(
        double n,
        double priorN,
        double spread = TypicalNpsSpread,
        double power = DefaultPower
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(priorN);
        ArgumentOutOfRangeException.ThrowIfNegative(spread);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(spread, 1);
        return 100 * Multiple(power) * Math.Sqrt(spread / n + spread / priorN);
    }

    /// <summary>With two successes and two failures added (Agresti and Coull 1998), since a share of 0 or 1 has a plain error of 0.</summary>
    static double ShareError(Estimate share)
    {
        var n = share.NEffective + 4;
        var p = (share.Value!.Value * share.NEffective + 2) / n;
        return Math.Sqrt(p * (1 - p) / n);
    }

    static double Added(double first, double second) => Math.Sqrt(first * first + second * second);

    static double Multiple(double power) =>
        power is >= 0.5 and < 1
            ? Confidence.Z + Normal.InvCDF(0, 1, power)
            : throw new ArgumentOutOfRangeException(
                nameof(power),
                power,
                "Power lies in .5 to 1, 1 excluded; .8 is usual."
            );
}
