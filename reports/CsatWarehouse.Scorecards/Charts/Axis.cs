using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Charts;

/// <summary>A common scale for intervals: from one tick to another, cut to where the data lie. Fit for dots, not for bars, which need their zero.</summary>
public sealed record Axis(double Low, double High, double Step)
{
    static readonly double[] Mantissas = [1, 2, 2.5, 5];

    /// <summary>Seconds that people count in: no axis of times has ticks of 1,000 seconds.</summary>
    static readonly double[] TimeSteps =
    [
        .. new[] { 1, 2, 5, 10, 15, 30 }.Select(s => (double)s),
        .. new[] { 1, 2, 5, 10, 15, 30 }.Select(m => m * 60.0),
        .. new[] { 1, 2, 3, 4, 6, 12 }.Select(h => h * 3600.0),
        .. new[] { 1, 2, 5, 10, 20, 50, 100 }.Select(d => d * 86400.0),
    ];

    /// <summary>An axis for figures of a KPI, with ticks that people would choose, and never beyond the KPI's own scale.</summary>
    /// <param name="values">Everything that must lie on the axis; without values the axis begins where the scale does.</param>
    /// <param name="steps">Distances of ticks that are wanted; there may be a few more or less.</param>
    public static Axis Of(string kpi, FigureUnit unit, IEnumerable<double> values, int steps = 3)
    {
        var (least, most) = LimitsOf(kpi, unit);
        return Between(values, least, most, SmallestSpan(unit), span => StepOf(unit, span / steps));
    }

    /// <summary>An axis for values of any kind between two ends.</summary>
    public static Axis Within(IEnumerable<double> values, double least, double most, int steps) =>
        Between(values, least, most, (most - least) / 50, span => NiceStep(span / steps));

    static Axis Between(
        IEnumerable<double> values,
        double least,
        double most,
        double smallest,
        Func<double, double> stepOf
    )
    {
        var sorted = values.Order().ToList();
        var (low, high) = sorted.Count == 0 ? (least, least) : (sorted[0], sorted[^1]);
        var span = Math.Max(high - low, smallest);
        var step = stepOf(span);
        low = Math.Max(least, Math.Floor(low / step) * step);
        high = Math.Min(most, Math.Ceiling(high / step) * step);
        while (high - low < span - step / 2)
            if (high + step <= most)
                high += step;
            else
                low -= step;
        return new(low, high, step);
    }

    /// <summary>From the first to the last, both included.</summary>
    public IEnumerable<double> Ticks
    {
        get
        {
            for (var i = 0; Low + i * Step <= High + Step / 1000; i++)
                yield return Low + i * Step;
        }
    }

    /// <summary>Where a value lies between two places; values beyond the axis lie on its end.</summary>
    public double Position(double value, double left, double right) =>
        left + (Math.Clamp(value, Low, High) - Low) / (High - Low) * (right - left);

    /// <summary>The ends of the scale on which a KPI is measured.</summary>
    static (double Least, double Most) LimitsOf(string kpi, FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Points => (-100, 100),
            FigureUnit.Share => (0, 1),
            FigureUnit.Mean => Measures.ScaleOf(KpiCatalogue.Find(kpi)!.Measure) is var scale
                ? (scale.Min, scale.Max)
                : default,
            _ => (0, double.MaxValue),
        };

    /// <summary>A flat line is drawn flat, and not blown up to the height of its panel.</summary>
    static double SmallestSpan(FigureUnit unit) =>
        unit switch
        {
            FigureUnit.Points => 10,
            FigureUnit.Mean => 0.2,
            FigureUnit.Share => 0.02,
            FigureUnit.Time => 60,
            _ => 4,
        };

    /// <summary>The smallest usual step that is not below the wanted one.</summary>
    static double StepOf(FigureUnit unit, double wanted) =>
        unit == FigureUnit.Time
            ? TimeSteps.FirstOrDefault(s => s >= wanted, TimeSteps[^1])
            : NiceStep(wanted);

    static double NiceStep(double wanted)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(wanted)));
        return Mantissas
            .Select(m => m * power)
            .FirstOrDefault(s => s >= wanted * 0.999, 10 * power);
    }
}
