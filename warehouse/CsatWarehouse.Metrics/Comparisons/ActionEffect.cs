using CsatWarehouse.Metrics.Intervals;

namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>One month of the part that was acted on, and of the parts that were not.</summary>
/// <param name="Month">Counted in months from any beginning.</param>
/// <param name="Touched">A score, mean or share; medians and P90s are no sums, and their monthly values must not be averaged.</param>
/// <param name="TouchedError">Its standard error.</param>
/// <param name="Untouched">In the same unit.</param>
public readonly record struct ComparedMonth(
    int Month,
    double Touched,
    double TouchedError,
    double Untouched,
    double UntouchedError
)
{
    internal double Gap => Touched - Untouched;

    internal double GapVariance => TouchedError * TouchedError + UntouchedError * UntouchedError;
}

/// <summary>How the gap moved from month to month before the action began.</summary>
/// <param name="PerMonth">In the figure's unit.</param>
/// <param name="Interval">95 %.</param>
/// <param name="Months">Over how many.</param>
public sealed record Trend(double PerMonth, Interval Interval, int Months)
{
    /// <summary>True where the parts were clearly moving apart, or together, already: the effect then is none that the action need explain.</summary>
    public bool IsClear => !Interval.Contains(0);
}

/// <summary>What an action did, by <see cref="DifferenceInDifferences"/>.</summary>
/// <param name="Effect">Gap after less gap before, in the figure's unit.</param>
/// <param name="Interval">95 %.</param>
/// <param name="PValue">Two-sided.</param>
/// <param name="StandardError">Of the effect.</param>
/// <param name="GapBefore">Touched less untouched, the mean of the months before.</param>
/// <param name="GapAfter">The mean of the months after.</param>
/// <param name="TrendBefore">Null with fewer than three months before.</param>
public sealed record ActionEffect(
    double Effect,
    Interval Interval,
    double PValue,
    double StandardError,
    double GapBefore,
    double GapAfter,
    int MonthsBefore,
    int MonthsAfter,
    Trend? TrendBefore
);
