namespace CsatWarehouse.Metrics.Gaps;

/// <summary>How much of the way from the baseline to the target has been gone.</summary>
public static class GapClosure
{
    /// <summary>(now - baseline) / (target - baseline), whichever way is better: 0 at the baseline, 1 at the target, above 1 beyond it and below 0 where the figure moved away.</summary>
    /// <returns>Null where one of the three is missing, or where target and baseline are equal and there is no way to go.</returns>
    public static double? Of(double? baseline, double? now, double? target) =>
        target - baseline is not (null or 0) and var way ? (now - baseline) / way : null;
}
