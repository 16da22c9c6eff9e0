namespace CsatWarehouse.Metrics.Statistics;

/// <summary>How many cases share one time.</summary>
/// <param name="Time">In the unit of its owner: whole seconds for tickets, days for retention.</param>
/// <param name="Ended">Cases whose wait ended then.</param>
/// <param name="Open">Cases last seen still waiting then (censored).</param>
public readonly record struct TimeCount(long Time, long Ended, long Open);
