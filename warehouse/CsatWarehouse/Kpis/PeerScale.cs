using CsatWarehouse.Metrics.Scales;

namespace CsatWarehouse.Kpis;

/// <summary>Brings the figures of peers to the scale of a KPI, and means and shares to 0..100.</summary>
static class PeerScale
{
    /// <summary>A mean that was published on another scale, by its place between the ends: (x - 1) / 9 of 1-10 becomes as much of 1-5.</summary>
    /// <param name="min">Null where the figure is in the KPI's own unit, as is <paramref name="max"/>.</param>
    /// <returns>Null where the scale has no length, or where another scale makes another figure: a share of the top two, an NPS or a time.</returns>
    public static double? InUnitOf(KpiDefinition? kpi, double stated, double? min, double? max)
    {
        if (min is null && max is null)
            return stated;
        if (
            kpi?.Estimator != Estimator.Mean
            || min is not { } low
            || max is not { } high
            || high <= low
        )
            return null;
        var own = ScaleOf(kpi);
        return own.Min + (stated - low) / (high - low) * (own.Max - own.Min);
    }

    /// <summary>Null for NPS, whose points are their own scale, and for times and counts, which have none.</summary>
    public static double? Score100(KpiDefinition? kpi, double? value) =>
        kpi switch
        {
            { Estimator: Estimator.Mean } => 100
                * (value is { } mean ? ScaleOf(kpi).Rescale(mean) : null),
            { IsShare: true } => 100 * value,
            _ => null,
        };

    static Scale ScaleOf(KpiDefinition kpi) => Measures.ScaleOf(kpi.Measure);
}
