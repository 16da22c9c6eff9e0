using System.Collections.Immutable;
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

    /// <summary>The share of answers in the three highest values of the scale.</summary>
    TopThreeBox,

    /// <summary>The number of responses.</summary>
    Count,

    /// <summary>The median of times, in seconds.</summary>
    Median,

    /// <summary>The 90th percentile of times, in seconds.</summary>
    P90,

    /// <summary>The median of times with open cases counted as censored.</summary>
    MedianWithOpen,
    P90WithOpen,

    /// <summary>The share of cases that meet the measure's condition.</summary>
    Share,

    /// <summary>Events per 1,000 cases in which they could occur.</summary>
    RatePerThousand,

    /// <summary>Money, all of it counted.</summary>
    Sum,
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
    /// <summary>The date that puts a fact into a period: answered, created, solved, first contact.</summary>
    public string DateRole { get; init; } = "answered";

    /// <summary>The dimensions that a slice of this KPI may have; empty where those of a survey's answers are meant, which its profile names.</summary>
    public ImmutableArray<string> Dimensions { get; init; } = [];

    /// <summary>True for times in seconds.</summary>
    public bool IsTime =>
        Estimator
            is Estimator.Median
                or Estimator.P90
                or Estimator.MedianWithOpen
                or Estimator.P90WithOpen;

    /// <summary>False for figures whose change has no test: times with open cases among them, and money, which is counted and not sampled.</summary>
    public bool HasTest =>
        Estimator is not (Estimator.MedianWithOpen or Estimator.P90WithOpen or Estimator.Sum);

    /// <summary>True for figures of 0..1, which people read as per cent.</summary>
    public bool IsShare =>
        Estimator is Estimator.TopTwoBox or Estimator.TopThreeBox or Estimator.Share;

    // Not in the catalogue: groups are made of definitions, and the catalogue of groups.
    internal static MemberName Named(string english, string russian, string ukrainian) =>
        new()
        {
            Text = english,
            Russian = russian,
            Ukrainian = ukrainian,
        };
}
