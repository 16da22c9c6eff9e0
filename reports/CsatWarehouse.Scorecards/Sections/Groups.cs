using CsatWarehouse.Dimensions;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>Which groups of customers differ clearly from all.</summary>
static class Groups
{
    const int MostNamed = 2;

    /// <summary>Groups whose interval lies wholly beyond the interval of all, farthest first; low bases and unknown members left out. Null where there is none.</summary>
    public static (string? Below, string? Above) Apart(Edition edition) =>
        (
            Named(edition, (group, all) => all.Low - group.High),
            Named(edition, (group, all) => group.Low - all.High)
        );

    static string? Named(Edition edition, Func<Figure, Figure, double?> distance)
    {
        var groups = edition
            .Model.Breakdowns.SelectMany(b => b.Members.Select(m => (Breakdown: b, Member: m)))
            .Where(g => !g.Member.Figure.IsLowBase && g.Member.Code != SpecialMember.UnknownCode)
            .Select(g =>
                (g.Breakdown, g.Member, Distance: distance(g.Member.Figure, g.Breakdown.Whole))
            )
            .Where(g => g.Distance > 0)
            // Points of NPS and of means are not the same: in parts of what all customers' interval spans.
            .OrderByDescending(g =>
                g.Distance / Math.Max(1e-9, (g.Breakdown.Whole.High - g.Breakdown.Whole.Low)!.Value)
            )
            // A channel and the team that serves it are two names for one thing.
            .DistinctBy(g => edition.Name(g.Member.Name).ToUpperInvariant())
            .Take(MostNamed)
            .Select(g =>
                $"{edition.MemberOf(g.Breakdown.Name, g.Member.Name)} {edition.Texts.KpiInColumn(g.Breakdown.Kpi)} {edition.Value(g.Member.Figure)}"
            )
            .ToList();
        return groups.Count == 0 ? null : string.Join(", ", groups);
    }
}
