namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>One slice of a total, then and now.</summary>
/// <param name="PriorWeight">Answers, or their weight; 0 or more.</param>
/// <param name="PriorRate">Its figure: any mean or share; null where it had none.</param>
/// <param name="Weight">Now.</param>
/// <param name="Rate">Now.</param>
public readonly record struct SlicePair(
    double PriorWeight,
    double? PriorRate,
    double Weight,
    double? Rate
);

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
/// <param name="Rate">Of all slices.</param>
/// <param name="Slices">In the order given; both sums come from here.</param>
/// <param name="MovesAgainstMost">The total moves one way and more than half of the slices present both times move the other: Simpson's paradox. Never read such a total alone.</param>
public sealed record MixAndRate(
    double Change,
    double Mix,
    double Rate,
    IReadOnlyList<SliceEffect> Slices,
    bool MovesAgainstMost
)
{
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
        return new(
            now - prior,
            effects.Sum(effect => effect.Mix),
            effects.Sum(effect => effect.Rate),
            effects,
            IsAgainstMost(slices, Math.Sign(now - prior))
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
    }

    static (double Prior, double Now) Rates(SlicePair slice)
    {
        double? prior = slice.PriorWeight > 0 ? slice.PriorRate : null;
        double? now = slice.Weight > 0 ? slice.Rate : null;
        return (prior ?? now ?? 0, now ?? prior ?? 0);
    }

    static bool IsAgainstMost(IReadOnlyList<SlicePair> slices, int direction)
    {
        var moves = slices
            .Where(slice => slice is { PriorWeight: > 0, Weight: > 0 })
            .Select(slice => Math.Sign(slice.Rate!.Value - slice.PriorRate!.Value))
            .ToArray();
        return direction != 0 && 2 * moves.Count(move => move == -direction) > moves.Length;
    }

    static bool IsUsable(double weight, double? rate) =>
        weight == 0
        || (weight > 0 && double.IsFinite(weight) && rate is { } value && double.IsFinite(value));
}
