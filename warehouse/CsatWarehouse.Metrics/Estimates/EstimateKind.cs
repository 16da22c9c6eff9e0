namespace CsatWarehouse.Metrics.Estimates;

/// <summary>What a figure is, and so which interval and which test belong to it.</summary>
public enum EstimateKind
{
    /// <summary>-100..100 points.</summary>
    Nps,

    /// <summary>0..1.</summary>
    Share,

    /// <summary>In the units of its scale.</summary>
    Mean,

    /// <summary>Events, or events per 1,000.</summary>
    Count,

    /// <summary>A percentile of times, in seconds.</summary>
    Time,

    /// <summary>Money, in the currency that its owner names.</summary>
    Sum,
}
