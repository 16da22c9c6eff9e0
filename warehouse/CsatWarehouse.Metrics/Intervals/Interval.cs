namespace CsatWarehouse.Metrics.Intervals;

/// <summary>The limits of a 95 % interval, both included, in the unit of the figure.</summary>
public readonly record struct Interval(double Low, double High)
{
    public double Width => High - Low;

    public bool Contains(double value) => Low <= value && value <= High;

    /// <summary>The same interval in another unit; a negative factor turns it over.</summary>
    public Interval Times(double factor) =>
        factor < 0 ? new(High * factor, Low * factor) : new(Low * factor, High * factor);

    /// <summary>The narrowest interval that holds this one and the value.</summary>
    public Interval Including(double value) => new(Math.Min(Low, value), Math.Max(High, value));

    /// <summary>Cut off at limits that the figure itself cannot pass.</summary>
    public Interval Within(double min, double max) =>
        new(Math.Clamp(Low, min, max), Math.Clamp(High, min, max));
}
