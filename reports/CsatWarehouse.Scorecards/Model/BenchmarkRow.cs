using System.Collections.Immutable;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>One figure beside those of others.</summary>
/// <param name="Kpi">The catalogue's code.</param>
/// <param name="Peers">At least one: own industry, best competitor, best outside, then by name.</param>
public sealed record BenchmarkRow(
    string Kpi,
    MemberName Name,
    Figure Figure,
    ImmutableArray<PeerMark> Peers
)
{
    /// <summary>Null where fewer than three months have the figure.</summary>
    public FigureTrend? Trend { get; init; }

    /// <summary>Of several peers of a class the one that most persons stand behind; null where there is none.</summary>
    public PeerMark? Of(PeerClass peerClass) =>
        Peers
            .Where(p => p.Class == peerClass)
            .OrderByDescending(p => p.Respondents ?? 0)
            .FirstOrDefault();
}
