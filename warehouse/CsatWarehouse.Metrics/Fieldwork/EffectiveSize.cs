namespace CsatWarehouse.Metrics.Fieldwork;

/// <summary>How many answers of equal weight would be as precise as these (Kish 1965).</summary>
public static class EffectiveSize
{
    /// <returns>(sum w)² / sum w²: n where all weigh the same, never more, whatever the unit of the weights. Null without any weight above 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative or not finite.</exception>
    public static double? Of(IEnumerable<double> weights)
    {
        double sum = 0,
            squares = 0;
        foreach (var weight in weights)
        {
            if (weight < 0 || !double.IsFinite(weight))
                throw new ArgumentOutOfRangeException(
                    nameof(weights),
                    weight,
                    "A weight is a finite number from 0 up."
                );
            sum += weight;
            squares += weight * weight;
        }
        return squares == 0 ? null : sum * sum / squares;
    }
}
