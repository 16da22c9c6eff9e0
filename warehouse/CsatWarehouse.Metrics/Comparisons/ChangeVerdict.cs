namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>What may be said of a change in words.</summary>
public enum ChangeVerdict
{
    /// <summary>One of the two figures is missing, or their scales differ.</summary>
    NotComparable,

    /// <summary>The difference could be chance: not the same as "no change".</summary>
    NoClearChange,
    Improved,
    Worsened,

    /// <summary>A clear change of a figure that has no better or worse.</summary>
    Changed,
}
