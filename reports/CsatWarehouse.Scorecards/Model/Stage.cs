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
}
