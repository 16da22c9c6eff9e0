namespace CsatWarehouse.Scorecards.Charts;

/// <summary>A common scale for intervals: from one tick to another, cut to where the data lie. Fit for dots, not for bars, which need their zero.</summary>
public sealed record Axis(double Low, double High, double Step)
{
    const double MostTicks = 6;

    /// <param name="values">Everything that must lie on the axis; without values the whole scale is the axis.</param>
    /// <param name="least">The scale's lower end: the axis never goes below it.</param>
    /// <param name="most">The scale's upper end.</param>
    /// <param name="step">The least distance of ticks; doubled until at most six intervals remain.</param>
    public static Axis Around(IEnumerable<double> values, double least, double most, double step)
    {
        var sorted = values.Order().ToList();
        var (low, high) = sorted.Count == 0 ? (least, most) : (sorted[0], sorted[^1]);
        low = Math.Max(least, Math.Floor(low / step) * step);
        high = Math.Min(most, Math.Ceiling(high / step) * step);
        if (high - low < step)
            (low, high) = low + step <= most ? (low, low + step) : (high - step, high);
        while ((high - low) / step > MostTicks)
            step *= 2;
        return new(
            Math.Max(least, Math.Floor(low / step) * step),
            Math.Min(most, Math.Ceiling(high / step) * step),
            step
        );
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
}
