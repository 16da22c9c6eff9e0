using CsatWarehouse.Metrics.Intervals;

namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>One slice of a total, then and now.</summary>
/// <param name="PriorWeight">Answers, or their weight; 0 or more.</param>
/// <param name="PriorRate">Its figure: any mean or share; null where it had none.</param>
/// <param name="Weight">Now.</param>
/// <param name="Rate">Now.</param>
/// <param name="PriorError">The standard error of <paramref name="PriorRate"/>; null where unknown.</param>
/// <param name="Error">That of <paramref name="Rate"/>.</param>
public readonly record struct SlicePair(
    double PriorWeight,
    double? PriorRate,
    double Weight,
    double? Rate,
    double? PriorError = null,
    double? Error = null
)
{
    internal bool IsInBoth => PriorWeight > 0 && Weight > 0;
}

/// <summary>What one slice adds to the change of the total.</summary>
/// <param name="Mix">Because it grew or shrank: above 0 where a slice better than the total grew.</param>
/// <param name="Rate">Because its own figure moved.</param>
public readonly record struct SliceEffect(double Mix, double Rate);

/// <summary>
/// The change of a total, split into what the slices did and what their shares did (Kitagawa 1955, Components of a Difference Between Two Rates), in the unit of the figure. Exact for means and shares, and so for NPS.
/// Rate: the change of a slice times its mean share. Mix: the change of its share times its mean figure less the mean total, which leaves the sum as it is and tells the slices apart.
/// </summary>
/// <param name="Change">Now less then; the sum of the two below.</param>
/// <param name="Mix">Of all slices.</param>
/// <param name="Rate">Of all slices: the change at an unchanged mix.</param>
/// <param name="RateInterval">95 %, from the errors of the slices with their shares taken as known; null where one of these errors is not known.</param>
/// <param name="Against">Slices present both times that moved the other way than the total.</param>
/// <param name="InBoth">Slices present both times.</param>
/// <param name="Slices">In the order given; both sums come from here.</param>
public sealed record MixAndRate(
    double Change,
    double Mix,
    double Rate,
    Interval? RateInterval,
    int Against,
    int InBoth,
    IReadOnlyList<SliceEffect> Slices
)
{
    /// <summary>The total moves one way and more than half of the slices present both times move the other: Simpson's paradox. Never read such a total alone.</summary>
    public bool MovesAgainstMost => 2 * Against > InBoth;

    /// <param name="slices">Every slice of the total, Unknown included. One that is new or gone has no change of its own: all it adds is mix.</param>
    /// <returns>Null where then or now has no weight.</returns>
    /// <exception cref="ArgumentException">A weight is negative or not finite, or a slice has weight and no figure.</exception>
    public static MixAndRate? Of(IReadOnlyList<SlicePair> slices)
    {
        foreach (var slice in slices)
            if (
                !IsUsable(slice.PriorWeight, slice.PriorRate) || !IsUsable(slice.Weight, slice.Rate)
            )
                throw new ArgumentException(
                    $"{slice} cannot be split: a slice that weighs needs its figure, and weights are finite and not negative.",
                    nameof(slices)
                );
        var (before, after) = (
            slices.Sum(slice => slice.PriorWeight),
            slices.Sum(slice => slice.Weight)
        );
        if (before == 0 || after == 0)
            return null;
        var prior = slices.Sum(slice => slice.PriorWeight * (slice.PriorRate ?? 0)) / before;
        var now = slices.Sum(slice => slice.Weight * (slice.Rate ?? 0)) / after;
        var effects = slices.Select(Effect).ToArray();
        var rate = effects.Sum(effect => effect.Rate);
        var variances = slices.Where(slice => slice.IsInBoth).Select(Variance).ToArray();
        var reach = Confidence.Z * Math.Sqrt(variances.Sum() ?? 0);
        var direction = Math.Sign(now - prior);
        return new(
            now - prior,
            effects.Sum(effect => effect.Mix),
            rate,
            variances.Length == 0 || variances.Contains(null)
                ? null
                : new(rate - reach, rate + reach),
            direction == 0
                ? 0
                : slices.Count(slice =>
                    slice.IsInBoth
                    && Math.Sign(slice.Rate!.Value - slice.PriorRate!.Value) == -direction
                ),
            slices.Count(slice => slice.IsInBoth),
            effects
        );

        SliceEffect Effect(SlicePair slice)
        {
            var (then, here) = (slice.PriorWeight / before, slice.Weight / after);
            var (old, current) = Rates(slice);
            return new(
                (here - then) * ((old + current) / 2 - (prior + now) / 2),
                (here + then) / 2 * (current - old)
            );
        }

        double? Variance(SlicePair slice)
        {
            var share = (slice.PriorWeight / before + slice.Weight / after) / 2;
            return share
                * share
                * (slice.PriorError * slice.PriorError + slice.Error * slice.Error);
        }
    }

    static (double Prior, double Now) Rates(SlicePair slice)
    {
        double? prior = slice.PriorWeight > 0 ? slice.PriorRate : null;
        double? now = slice.Weight > 0 ? slice.Rate : null;
        return (prior ?? now ?? 0, now ?? prior ?? 0);
    }

    static bool IsUsable(double weight, double? rate) =>
        weight == 0
        || (weight > 0 && double.IsFinite(weight) && rate is { } value && double.IsFinite(value));
}
