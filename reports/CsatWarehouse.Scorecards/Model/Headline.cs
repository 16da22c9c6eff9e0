using System.Collections.Immutable;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>One KPI of the whole slice, as a tile shows it.</summary>
public sealed record Headline
{
    /// <summary>The catalogue's code: <c>nps</c>.</summary>
    public required string Kpi { get; init; }
    public required MemberName Name { get; init; }
    public required Figure Figure { get; init; }

    /// <summary>The change against a year ago where <see cref="Figure"/> is compared with the month before; else null.</summary>
    public FigureChange? YearAgo { get; init; }
    public double? Unweighted { get; init; }

    /// <summary>Null where an answer has no weight.</summary>
    public double? Weighted { get; init; }

    /// <summary>True where the weighted figure is the one that is printed large.</summary>
    public bool IsWeighted { get; init; }

    /// <summary>The figures of others, where there are any and this one may be shown.</summary>
    public ImmutableArray<PeerMark> Peers { get; init; } = [];
}

/// <summary>Answers to the recommendation question by group, unweighted.</summary>
public sealed record NpsComposition(long Promoters, long Passives, long Detractors)
{
    public long Answers => Promoters + Passives + Detractors;
}
