namespace CsatWarehouse.Metrics.Scales;

/// <summary>Sorts likelihoods to recommend into detractors (6 and below), passives (7 and 8) and promoters (9 and 10), on 0-10 and on 1-10 alike.</summary>
public sealed class NpsCategories
{
    /// <exception cref="ArgumentException">The scale is neither 0-10 nor 1-10: the cut-offs have no meaning on another.</exception>
    public NpsCategories(Scale scale)
    {
        if (scale is not { Min: 0 or 1, Max: 10, Step: 1 })
            throw new ArgumentException(
                $"NPS is defined on 0-10 and 1-10, not on {scale}: ask the question on one of those, or report the mean.",
                nameof(scale)
            );
        Scale = scale;
    }

    public Scale Scale { get; }

    /// <exception cref="ArgumentOutOfRangeException">The value is not on the scale, as code 11 for a blank is not.</exception>
    public NpsCategory Of(double value)
    {
        if (Scale.IndexOf(value) is not { } index)
            throw new ArgumentOutOfRangeException(
                nameof(value),
                value,
                $"Not an answer on {Scale}: declare it as a missing code in the source's profile."
            );
        return Scale.Levels[index] switch
        {
            >= 9 => NpsCategory.Promoter,
            >= 7 => NpsCategory.Passive,
            _ => NpsCategory.Detractor,
        };
    }
}
