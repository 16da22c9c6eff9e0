using CsatWarehouse.Metrics.Intervals;

namespace CsatWarehouse.Metrics.Charts;

/// <summary>
/// The chart of single values and their moving ranges: values outside the limits are marked as unlike the baseline (NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2). It marks, and makes no verdict of a change.
/// The baseline is chosen once and frozen, without the values that it judges.
/// </summary>
/// <param name="Centre">The mean of the baseline.</param>
/// <param name="MeanMovingRange">The mean absolute difference of neighbours.</param>
/// <param name="Points">Values in the baseline.</param>
public sealed record XmrChart(double Centre, double MeanMovingRange, int Points)
{
    /// <summary>Values that a baseline should have before its marks are printed.</summary>
    public const int FewestPoints = 12;

    /// <summary>d2: the mean range of two normal values in standard deviations.</summary>
    internal const double RangeOfTwo = 1.128;

    /// <summary>D4: the upper limit of ranges of two, in mean ranges.</summary>
    const double RangeLimit = 3.267;

    public bool IsBaselineLong => Points >= FewestPoints;

    /// <summary>Centre ± 3 × mean moving range / 1.128. Values at a limit are inside.</summary>
    public Interval Limits
    {
        get
        {
            var reach = 3 * MeanMovingRange / RangeOfTwo;
            return new(Centre - reach, Centre + reach);
        }
    }

    /// <summary>The upper limit of a moving range; the lower is 0.</summary>
    public double UpperRange => RangeLimit * MeanMovingRange;

    /// <param name="baseline">In order of time, a value a period; leave periods without data out.</param>
    /// <returns>Null for fewer than two values.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite.</exception>
    public static XmrChart? FrozenOn(IReadOnlyList<double> baseline)
    {
        foreach (var value in baseline)
            if (!double.IsFinite(value))
                throw new ArgumentOutOfRangeException(
                    nameof(baseline),
                    value,
                    "A baseline consists of finite values: leave periods without data out."
                );
        return baseline.Count < 2
            ? null
            : new(baseline.Average(), MeanRange(baseline), baseline.Count);
    }

    internal static double MeanRange(IReadOnlyList<double> values) =>
        values.Zip(values.Skip(1), (one, next) => Math.Abs(next - one)).Average();
}
