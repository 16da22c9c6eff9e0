namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>Whether a figure meets its target, chance considered.</summary>
public enum TargetVerdict
{
    /// <summary>The target lies inside the interval, or there is no interval.</summary>
    CannotTell,

    /// <summary>The whole interval is at the target or better.</summary>
    Met,

    /// <summary>The whole interval is worse than the target.</summary>
    NotMet,
}
