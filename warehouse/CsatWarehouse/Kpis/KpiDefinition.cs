using CsatWarehouse.Dimensions;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Metrics.Estimates;

namespace CsatWarehouse.Kpis;

/// <summary>How a KPI is made from the answers of its measure.</summary>
public enum Estimator
{
    /// <summary>100 (promoters - detractors) / n.</summary>
    NetPromoterScore,
    Mean,

    /// <summary>The share of answers in the two highest values of the scale.</summary>
    TopTwoBox,

    /// <summary>The number of responses.</summary>
    Count,
}

/// <summary>One KPI: what it measures, in which unit, and which way is better. Its page is <c>docs/metrics/CODE.md</c>.</summary>
public sealed record KpiDefinition(
    long Key,
    string Code,
    MemberName Name,
    Measure Measure,
    Estimator Estimator,
    string Unit,
    Direction Direction,
    string Denominator
)
{
    /// <summary>The date that puts an answer into a period.</summary>
    public const string DateRole = "answered";
}
