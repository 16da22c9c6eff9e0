using System.Collections.Immutable;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>SPS of one stage of the customer journey.</summary>
public sealed record Stage
{
    public required string Code { get; init; }
    public required MemberName Name { get; init; }
    public required string PhaseCode { get; init; }
    public required MemberName PhaseName { get; init; }

    /// <summary>The department that answers for the stage; its text is empty where none is named.</summary>
    public required MemberName Owner { get; init; }
    public bool IsMomentOfTruth { get; init; }
    public required Figure Figure { get; init; }

    /// <summary>The figure by the columns of the heat map, in their order; null where nobody answered. Empty without a heat map.</summary>
    public ImmutableArray<Figure?> Cells { get; init; } = [];

    /// <summary>Thirteen months; null where fewer than three have a figure.</summary>
    public FigureTrend? Trend { get; init; }
}

/// <summary>What stands across the stages: a dimension and its members that any stage has answers of.</summary>
public sealed record HeatMap(
    string Dimension,
    MemberName Name,
    ImmutableArray<HeatMapColumn> Columns
);

/// <summary>One member across all stages.</summary>
public sealed record HeatMapColumn(string Code, MemberName Name, Figure? Figure);
