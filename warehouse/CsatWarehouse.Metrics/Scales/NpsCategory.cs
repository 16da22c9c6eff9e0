namespace CsatWarehouse.Metrics.Scales;

/// <summary>The three groups of the Net Promoter Score (Reichheld 2003).</summary>
public enum NpsCategory
{
    Detractor = -1,
    Passive = 0,
    Promoter = 1,
}
