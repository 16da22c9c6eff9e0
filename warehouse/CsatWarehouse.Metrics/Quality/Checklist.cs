namespace CsatWarehouse.Metrics.Quality;

/// <summary>One point of a mystery shopper's checklist.</summary>
/// <param name="Weight">In any unit, 0 or more.</param>
/// <param name="Score">What was reached, 0..1 (yes and no are 1 and 0); null where the point did not apply or could not be observed.</param>
public readonly record struct ChecklistItem(double Weight, double? Score);

/// <summary>The score of one visit.</summary>
public static class Checklist
{
    /// <summary>Weight reached / weight of the points that applied, 0..1. What did not apply is in neither: it is not a point missed.</summary>
    /// <returns>Null where nothing that weighs applied.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative or not finite, or a score outside 0..1.</exception>
    public static double? Score(IEnumerable<ChecklistItem> items)
    {
        double reached = 0,
            possible = 0;
        foreach (var item in items)
        {
            if (
                item.Weight < 0
                || !double.IsFinite(item.Weight)
                || item.Score is not (null or (>= 0 and <= 1))
            )
                throw new ArgumentOutOfRangeException(
                    nameof(items),
                    item,
                    "A point of a checklist weighs 0 or more and scores 0..1: divide points by their maximum, and leave the score empty where it did not apply."
                );
            if (item.Score is not { } score)
                continue;
            reached += item.Weight * score;
            possible += item.Weight;
        }
        return possible == 0 ? null : reached / possible;
    }
}
