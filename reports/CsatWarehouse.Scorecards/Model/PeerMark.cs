using CsatWarehouse.Kpis;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>Whom a figure is held against, in the order in which they stand on the page.</summary>
public enum PeerClass
{
    OwnIndustry,
    BestCompetitor,
    BestOutside,
}

/// <summary>A peer's figure of one KPI, and where it comes from.</summary>
/// <param name="Value">In the KPI's unit, at the precision of the page.</param>
public sealed record PeerMark(string Name, PeerClass Class, double Value)
{
    public required PeerVerdict Verdict { get; init; }

    /// <summary>Ours less the peer's, in points of NPS or of 0-100; null for times, rates and counts.</summary>
    public double? Gap { get; init; }

    /// <summary>Ours over the peer's; null for scores.</summary>
    public double? Ratio { get; init; }

    /// <summary>First and last day that were measured, both included.</summary>
    public required DateOnly From { get; init; }
    public required DateOnly To { get; init; }

    /// <summary>Null where it is not said, as are the next two.</summary>
    public long? Respondents { get; init; }
    public string? Publisher { get; init; }

    /// <summary>How it was measured, where that differs from ours.</summary>
    public string? Method { get; init; }

    /// <summary>What was published, where its scale is another: 7.4 on 0-10.</summary>
    public StatedValue? Stated { get; init; }
}

/// <summary>A figure on the scale that it was published on.</summary>
public sealed record StatedValue(double Value, double ScaleMin, double ScaleMax);
