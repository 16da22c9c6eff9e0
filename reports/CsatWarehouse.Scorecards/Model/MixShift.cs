using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>A total that moved against most of its parts, because the parts grew or shrank: alone it misleads.</summary>
/// <param name="Kpi">The catalogue's code.</param>
/// <param name="Since">The first day of the month that it is compared with.</param>
/// <param name="Change">Of the total.</param>
/// <param name="Rate">What it would have been at an unchanged mix.</param>
/// <param name="Dimension">By whose members it is split.</param>
public sealed record MixShift(
    string Kpi,
    FigureUnit Unit,
    DateOnly Since,
    double Change,
    double Rate,
    MemberName Dimension
)
{
    /// <summary>The member whose share moved most; null where that may not be shown.</summary>
    public MemberName? Shifted { get; init; }

    /// <summary>Of the answers, 0..1.</summary>
    public double? PriorShare { get; init; }
    public double? Share { get; init; }
}
