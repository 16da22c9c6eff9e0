using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Intervals;

namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>The one place where figures become words, so that two pages never disagree.</summary>
public static class Verdicts
{
    /// <summary>The false discovery rate at which a change counts as clear: q at most .05.</summary>
    public const double Level = 0.05;

    /// <param name="change">Null gives <see cref="ChangeVerdict.NotComparable"/>.</param>
    /// <param name="q">Of <see cref="BenjaminiHochberg"/> within its family; needed wherever there is a change.</param>
    /// <param name="direction">Decides between improved, worsened and merely changed.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is a change, but no q in 0..1.</exception>
    public static ChangeVerdict OfChange(Change? change, double? q, Direction direction) =>
        change is null
            ? ChangeVerdict.NotComparable
            : OfDifference(change.Difference, q, direction);

    /// <summary>As <see cref="OfChange"/>, for what else differs by an amount: the effect of an action.</summary>
    /// <inheritdoc cref="OfChange"/>
    public static ChangeVerdict OfDifference(double difference, double? q, Direction direction)
    {
        if (q is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(
                nameof(q),
                q,
                "A change is judged by its q in 0..1: run BenjaminiHochberg.QValues over its family first."
            );
        if (q > Level || difference == 0)
            return ChangeVerdict.NoClearChange;
        return direction switch
        {
            Direction.None => ChangeVerdict.Changed,
            Direction.HigherIsBetter when difference > 0 => ChangeVerdict.Improved,
            Direction.LowerIsBetter when difference < 0 => ChangeVerdict.Improved,
            _ => ChangeVerdict.Worsened,
        };
    }

    /// <summary>As <see cref="OfTarget"/>, for figures of which only one limit is known: a P90 of 20 tickets can miss its target, and cannot be seen to meet it.</summary>
    /// <inheritdoc cref="OfTarget"/>
    public static TargetVerdict OfFigure(Estimate figure, double target, Direction direction) =>
        OfTarget(
            new Interval(
                figure.LowerLimit ?? double.NegativeInfinity,
                figure.UpperLimit ?? double.PositiveInfinity
            ),
            target,
            direction
        );

    /// <param name="interval">Null gives <see cref="TargetVerdict.CannotTell"/>.</param>
    /// <param name="target">In the unit of the interval; reaching it exactly meets it.</param>
    /// <param name="direction">Must be one: a target of a figure without better and worse cannot be met.</param>
    /// <exception cref="ArgumentOutOfRangeException">The direction is none, or the target is NaN.</exception>
    public static TargetVerdict OfTarget(Interval? interval, double target, Direction direction)
    {
        if (direction is not (Direction.HigherIsBetter or Direction.LowerIsBetter))
            throw new ArgumentOutOfRangeException(
                nameof(direction),
                direction,
                "A target needs a KPI with a direction: remove the target, or give the KPI one."
            );
        if (double.IsNaN(target))
            throw new ArgumentOutOfRangeException(nameof(target), target, "A target is a number.");
        if (interval is not { } limits)
            return TargetVerdict.CannotTell;
        var (worst, best) =
            direction == Direction.HigherIsBetter
                ? (limits.Low - target, limits.High - target)
                : (target - limits.High, target - limits.Low);
        if (worst >= 0)
            return TargetVerdict.Met;
        return best < 0 ? TargetVerdict.NotMet : TargetVerdict.CannotTell;
    }
}
