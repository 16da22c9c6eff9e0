namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>Which way is better.</summary>
public enum Direction
{
    None,
    HigherIsBetter,
    LowerIsBetter,
}
