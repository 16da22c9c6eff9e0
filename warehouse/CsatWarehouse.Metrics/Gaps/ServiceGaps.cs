namespace CsatWarehouse.Metrics.Gaps;

/// <summary>What customers expect and what they perceive of one item, both on one scale.</summary>
/// <param name="Dimension">Such as reliability; any name, compared ordinally.</param>
/// <param name="Expectation">The mean expected, or one answer; null where unknown.</param>
/// <param name="Perception">As perceived.</param>
public readonly record struct ServiceItem(
    string Dimension,
    double? Expectation,
    double? Perception
);

/// <summary>The gap of one dimension.</summary>
/// <param name="Gap">Perception minus expectation, below 0 where the service falls short; null where no item has both.</param>
/// <param name="Items">Items that have both.</param>
public readonly record struct DimensionGap(string Dimension, double? Gap, int Items);

/// <summary>SERVQUAL (Parasuraman, Zeithaml and Berry 1988): gaps between perception and expectation, in units of the scale.</summary>
public static class ServiceGaps
{
    /// <summary>What weights of dimensions add up to, as customers are asked to share out 100 points.</summary>
    public const double Points = 100;

    /// <summary>The mean gap over the items of each dimension that have both sides, in the order in which dimensions first occur.</summary>
    public static IReadOnlyList<DimensionGap> Of(IEnumerable<ServiceItem> items) =>
        [
            .. items.GroupBy(
                item => item.Dimension,
                (dimension, its) =>
                {
                    double[] gaps =
                    [
                        .. its.Select(item => item.Perception - item.Expectation).OfType<double>(),
                    ];
                    return new DimensionGap(
                        dimension,
                        gaps.Length == 0 ? null : gaps.Average(),
                        gaps.Length
                    );
                },
                StringComparer.Ordinal
            ),
        ];

    /// <summary>All dimensions alike.</summary>
    /// <returns>Null where a dimension has no gap, since the rest would not be the same figure; null without dimensions.</returns>
    public static double? Overall(IReadOnlyList<DimensionGap> gaps) =>
        gaps.Count == 0 || gaps.Any(gap => gap.Gap is null) ? null : gaps.Average(gap => gap.Gap);

    /// <summary>Each dimension by its weight: sum of weight × gap / 100.</summary>
    /// <param name="weights">Points of each dimension in the same order; they add up to 100.</param>
    /// <inheritdoc cref="Overall(IReadOnlyList{DimensionGap})" path="/returns"/>
    /// <exception cref="ArgumentException">There is not one weight for each dimension, one is negative, or they do not add up to 100.</exception>
    public static double? Overall(IReadOnlyList<DimensionGap> gaps, IReadOnlyList<double> weights)
    {
        var sum = weights.Sum();
        if (
            weights.Count != gaps.Count
            || weights.Any(weight => weight < 0)
            || !(Math.Abs(sum - Points) <= 1e-6)
        )
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"{weights.Count} weights that add up to {sum} were given for {gaps.Count} dimensions: share out {Points} points, one weight for each."
                ),
                nameof(weights)
            );
        return gaps.Count == 0 || gaps.Any(gap => gap.Gap is null)
            ? null
            : gaps.Zip(weights, (gap, weight) => gap.Gap!.Value * weight).Sum() / Points;
    }
}
