namespace CsatWarehouse.Metrics.Statistics;

/// <summary>One bar of a histogram.</summary>
/// <param name="Value">A value of the scale.</param>
/// <param name="Answers">How many gave it; 0 where none did.</param>
/// <param name="Weight">The sum of their weights as delivered.</param>
public readonly record struct LevelCount(double Value, long Answers, double Weight);
