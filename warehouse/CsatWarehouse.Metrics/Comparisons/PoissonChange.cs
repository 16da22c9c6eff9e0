using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Intervals;
using MathNet.Numerics;

namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>
/// A change of a count or a rate. p: given the sum of both counts, the current one is binomial with its share of the exposure (Przyborowski and Wilenski 1940), twice the smaller tail.
/// Limits: the distances to each <see cref="Garwood"/> limit, squared and added, as for shares (Zou and Donner 2008); the conditional test has limits for the ratio only.
/// </summary>
static class PoissonChange
{
    public static Change Between(Estimate current, Estimate prior)
    {
        var difference = current.Value!.Value - prior.Value!.Value;
        var (now, then) = (current.Interval!.Value, prior.Interval!.Value);
        return new(
            difference,
            new(
                difference - Reach(current.Value.Value - now.Low, then.High - prior.Value.Value),
                difference + Reach(now.High - current.Value.Value, prior.Value.Value - then.Low)
            ),
            PValueOf(
                current.Numerator!.Value,
                prior.Numerator!.Value,
                current.Denominator!.Value / (current.Denominator.Value + prior.Denominator!.Value)
            ),
            ChangeMethod.ConditionalBinomial
        );
    }

    static double Reach(double first, double second) => Math.Sqrt(first * first + second * second);

    static double PValueOf(double count, double priorCount, double share)
    {
        // P(X <= x) and P(X >= x) of a binomial are incomplete beta functions.
        var atMost =
            priorCount == 0
                ? 1
                : SpecialFunctions.BetaRegularized(priorCount, count + 1, 1 - share);
        var atLeast =
            count == 0 ? 1 : SpecialFunctions.BetaRegularized(count, priorCount + 1, share);
        return Math.Min(1, 2 * Math.Min(atMost, atLeast));
    }
}
