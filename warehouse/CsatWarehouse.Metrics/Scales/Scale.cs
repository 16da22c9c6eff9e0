using System.Globalization;

namespace CsatWarehouse.Metrics.Scales;

/// <summary>
/// The values that an answer may take: <see cref="Min"/>, then every <see cref="Step"/> up to <see cref="Max"/>, both included.
/// Two scales are equal when all three numbers are; answers of unequal scales are never pooled.
/// </summary>
public sealed record Scale
{
    /// <summary>Finer scales are measurements, not ratings: the sample keeps a count per level.</summary>
    public const int MostLevels = 1001;

    /// <summary>Room for values such as 0.1 + 0.2, in steps.</summary>
    const double Tolerance = 1e-6;

    /// <exception cref="ArgumentException">Not finite, not ascending, not a whole number of steps, or over <see cref="MostLevels"/> levels.</exception>
    public Scale(double min, double max, double step = 1)
    {
        var steps = (max - min) / step;
        var whole = Math.Round(steps);
        if (
            !double.IsFinite(min)
            || !double.IsFinite(max)
            || !(step > 0)
            || !(whole >= 1)
            || whole >= MostLevels
            || Math.Abs(steps - whole) > Tolerance
        )
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"{min} to {max} by {step} is not a scale: give a minimum below the maximum, a whole number of steps apart, with at most {MostLevels} levels."
                ),
                nameof(max)
            );
        (Min, Max, Step) = (min, max, step);
        Levels = [.. Enumerable.Range(0, (int)whole + 1).Select(LevelAt)];
    }

    public double Min { get; }
    public double Max { get; }
    public double Step { get; }

    /// <summary>Every value of the scale, ascending.</summary>
    public IReadOnlyList<double> Levels { get; }

    /// <summary>The second highest value, from which an answer is in the top two boxes. On a scale of two levels that is every answer.</summary>
    public double TopTwoFrom => Levels[^2];

    /// <summary>False outside the limits, between two levels and for NaN.</summary>
    public bool Contains(double value) => IndexOf(value) is not null;

    /// <summary>(value - Min) / (Max - Min): 0 at the lowest value, 1 at the highest. Means may be rescaled as well as answers; nothing is clipped.</summary>
    public double Rescale(double value) => (value - Min) / (Max - Min);

    public bool Equals(Scale? other) =>
        other is not null && (Min, Max, Step) == (other.Min, other.Max, other.Step);

    public override int GetHashCode() => HashCode.Combine(Min, Max, Step);

    /// <summary>As people write it: <c>0-10</c>, or <c>1-5 by 0.5</c> where the step is not 1.</summary>
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Min}-{Max}{(Step == 1 ? "" : FormattableString.Invariant($" by {Step}"))}"
        );

    internal int? IndexOf(double value)
    {
        var steps = (value - Min) / Step;
        var whole = Math.Round(steps);
        return Math.Abs(steps - whole) <= Tolerance && whole >= 0 && whole < Levels.Count
            ? (int)whole
            : null;
    }

    double LevelAt(int index) => Min + index * Step;
}
