using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Disclosure;
using CsatWarehouse.Reading;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>Reads a KPI by the members of each dimension that the workspace declares, the journey's stages excepted.</summary>
sealed class BreakdownReader(Workspace workspace, KpiTable table, MemberNames names, string kpi)
{
    public ImmutableArray<Breakdown> Of(SliceCode slice, Comparison? comparison)
    {
        if (table.Find(kpi, slice) is not { Figure.IsSuppressed: false } whole)
            return [];
        return
        [
            .. workspace
                .Slices.Dimensions.Where(d => d != SliceLattice.Stage && slice.MemberOf(d) is null)
                .Select(d => Of(d, Children(slice, d), whole, comparison))
                .OfType<Breakdown>(),
        ];
    }

    /// <summary>The slice divided by one dimension more; empty where the workspace declares no such set.</summary>
    List<(SliceMember Member, KpiReading Reading)> Children(SliceCode slice, string dimension) =>
        [
            .. table
                .Of(kpi, SliceCode.Of(slice.Members.Append(new(dimension, "?"))).Dimensions)
                .Where(r => r.Slice.Without(dimension).Equals(slice))
                .Select(r => (new SliceMember(dimension, r.Slice.MemberOf(dimension)!), r))
                .Where(m => m.r.Figure.Answers > 0)
                .OrderBy(m => names.OrderOf(m.Item1)),
        ];

    Breakdown? Of(
        string dimension,
        List<(SliceMember Member, KpiReading Reading)> members,
        KpiReading whole,
        Comparison? comparison
    )
    {
        if (members.Count == 0)
            return null;
        var hidden = members.Where(m => m.Reading.Figure.IsSuppressed).ToList();
        var hiddenPersons = hidden.Sum(m => m.Reading.Figure.Persons);
        return new()
        {
            Dimension = dimension,
            Name = workspace.NameOfDimension(dimension),
            Members =
            [
                .. members
                    .Where(m => !m.Reading.Figure.IsSuppressed)
                    .Select(m => new BreakdownMember(
                        m.Member.Member,
                        NameOf(m.Member),
                        Printed.Of(m.Reading, comparison)
                    )),
            ],
            Hidden = [.. hidden.Select(m => NameOf(m.Member))],
            HiddenPersons =
                hiddenPersons >= Suppression.Limit && hidden.Count > 1 ? hiddenPersons : null,
            Persons = whole.Figure.Persons,
            AddsUp = members.Sum(m => m.Reading.Figure.Persons) == whole.Figure.Persons,
        };
    }

    MemberName NameOf(SliceMember member) =>
        member.Dimension == SliceLattice.Language
        && LanguageNames.Find(member.Member) is { } language
            ? language
            : names.Of(member);
}
