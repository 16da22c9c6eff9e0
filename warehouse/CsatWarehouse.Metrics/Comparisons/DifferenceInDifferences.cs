using CsatWarehouse.Metrics.Intervals;
using MathNet.Numerics.Distributions;

namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>
/// What an action did: how the gap between the part that was acted on and the parts that were not changed from before to after (Ashenfelter and Card 1985).
/// What moved both in a month drops out; each month counts once. It rests on the two having gone the same way without the action, which <see cref="ActionEffect.TrendBefore"/> can call in question and nothing can prove.
/// </summary>
public static class DifferenceInDifferences
{
    /// <summary>Fewer months make no trend.</summary>
    public const int FewestMonthsOfATrend = 3;

    /// <param name="months">In any order, each once; those without both figures are left out by the caller.</param>
    /// <param name="triggered">The month whose figure called for the action. It is left out: it was chosen for being bad, and the next would have been better anyway.</param>
    /// <param name="began">The first month in which anything was done.</param>
    /// <param name="effective">The first month in which all of it was; those in between are left out.</param>
    /// <returns>Null without a month before or after.</returns>
    /// <exception cref="ArgumentException">A month is there twice, or the action was effective before it began.</exception>
    public static ActionEffect? Of(
        IEnumerable<ComparedMonth> months,
        int? triggered,
        int began,
        int effective
    )
    {
        if (effective < began)
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"An action that began in month {began} cannot have been effective in month {effective}: exchange the two."
                ),
                nameof(effective)
            );
        ComparedMonth[] ordered = [.. months.OrderBy(m => m.Month)];
        if (ordered.DistinctBy(m => m.Month).Count() < ordered.Length)
            throw new ArgumentException(
                "A month is given twice: merge its figures.",
                nameof(months)
            );
        var before = Array.FindAll(ordered, m => m.Month < began && m.Month != triggered);
        var after = Array.FindAll(ordered, m => m.Month >= effective);
        if (before.Length == 0 || after.Length == 0)
            return null;
        var (gapBefore, gapAfter) = (before.Average(m => m.Gap), after.Average(m => m.Gap));
        var effect = gapAfter - gapBefore;
        var (variance, freedom) = VarianceOfAMonth(before, after);
        var error = Math.Sqrt(variance * (1.0 / before.Length + 1.0 / after.Length));
        return new(
            effect,
            Around(effect, error, freedom),
            PValueOf(effect, error, freedom),
            error,
            gapBefore,
            gapAfter,
            before.Length,
            after.Length,
            TrendOf(before)
        );
    }

    /// <summary>The larger of what sampling explains and of how months really scatter: months differ for reasons that no standard error of a month knows of.</summary>
    static (double Variance, int? Freedom) VarianceOfAMonth(
        ComparedMonth[] before,
        ComparedMonth[] after
    )
    {
        var sampling = before.Concat(after).Average(m => m.GapVariance);
        var freedom = before.Length + after.Length - 2;
        var scatter = freedom > 0 ? (SquaresOf(before) + SquaresOf(after)) / freedom : 0;
        return scatter > sampling ? (scatter, freedom) : (sampling, null);
    }

    static double SquaresOf(ComparedMonth[] months)
    {
        var mean = months.Average(m => m.Gap);
        return months.Sum(m => (m.Gap - mean) * (m.Gap - mean));
    }

    /// <summary>Least squares through the gaps of the months before.</summary>
    static Trend? TrendOf(ComparedMonth[] before)
    {
        if (before.Length < FewestMonthsOfATrend)
            return null;
        var (middle, mean) = (before.Average(m => m.Month), before.Average(m => m.Gap));
        var spread = before.Sum(m => (m.Month - middle) * (m.Month - middle));
        var slope = before.Sum(m => (m.Month - middle) * (m.Gap - mean)) / spread;
        var rest = before.Sum(m => Square(m.Gap - mean - slope * (m.Month - middle)));
        var (scatter, sampling) = (rest / (before.Length - 2), before.Average(m => m.GapVariance));
        var error = Math.Sqrt(Math.Max(scatter, sampling) / spread);
        return new(
            slope,
            Around(slope, error, scatter > sampling ? before.Length - 2 : null),
            before.Length
        );
    }

    static Interval Around(double value, double error, int? freedom)
    {
        var reach =
            error
            * (freedom is { } df ? StudentT.InvCDF(0, 1, df, 1 - Confidence.Tail) : Confidence.Z);
        return new(value - reach, value + reach);
    }

    static double PValueOf(double value, double error, int? freedom) =>
        error == 0 ? (value == 0 ? 1 : 0)
        : freedom is { } df ? 2 * StudentT.CDF(0, 1, df, -Math.Abs(value) / error)
        : Confidence.PValueOf(value / error);

    static double Square(double value) => value * value;
}
