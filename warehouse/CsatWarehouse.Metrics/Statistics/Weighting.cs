namespace CsatWarehouse.Metrics.Statistics;

/// <summary>Whether answers count once each or by their weight. Both figures are kept; the source's profile says which is the headline.</summary>
public enum Weighting
{
    Unweighted,
    Weighted,
}
