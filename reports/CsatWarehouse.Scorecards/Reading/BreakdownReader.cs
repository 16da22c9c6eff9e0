using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Disclosure;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>Reads figures by the members of each dimension that the workspace declares, the journey's stages excepted: of each dimension the first headline that has it.</summary>
sealed class BreakdownReader(MonthReading month, SliceCode slice)
{
    public ImmutableArray<Breakdown> Of(IReadOnlyCollection<KpiReading> headlines) =>
        [
            .. month
                .Workspace.Slices.Dimensions.Where(d =>
                    d is not (SliceLattice.Stage or SliceLattice.Voice or SliceLattice.Destination)
                    && slice.MemberOf(d) is null
                )
                .Select(d =>
                    headlines
                        .Where(h => h.Figure is { IsSuppressed: false, Value: not null })
                        .Select(h => Of(d, h))
                        .FirstOrDefault(b => b is not null)
                )
                .OfType<Breakdown>(),
        ];

    /// <summary>One KPI by each of some dimensions that divide it.</summary>
    public ImmutableArray<Breakdown> Of(string kpi, IEnumerable<string> dimensions) =>
        month.Table.Find(kpi, slice) is { Figure: { IsSuppressed: false, Value: not null } } whole
            ?
            [
                .. dimensions
                    .Where(d => slice.MemberOf(d) is null)
                    .Select(d => Of(d, whole))
                    .OfType<Breakdown>(),
            ]
            : [];

    /// <summary>The slice divided by one dimension more; empty where the workspace declares no such set.</summary>
    List<(SliceMember Member, KpiReading Reading)> Children(string dimension, KpiReading whole) =>
        [
            .. month
                .Table.Of(
                    whole.Kpi.Code,
                    SliceCode.Of(slice.Members.Append(new(dimension, "?"))).Dimensions
                )
                .Where(r => r.Slice.Without(dimension).Equals(slice))
                .Select(r => (new SliceMember(dimension, r.Slice.MemberOf(dimension)!), r))
                .Where(m => m.r.Figure.Answers > 0)
                .OrderBy(m => month.Names.OrderOf(m.Item1)),
        ];

    Breakdown? Of(string dimension, KpiReading whole)
    {
        var members = Children(dimension, whole);
        // Where all answers have one member, or none is known, the figure is that of all again.
        if (members.Count(m => m.Member.Member != SpecialMember.UnknownCode) < 2)
            return null;
        var hidden = members.Where(m => m.Reading.Figure.IsSuppressed).ToList();
        var hiddenPersons = hidden.Sum(m => m.Reading.Figure.Persons);
        return new()
        {
            Dimension = dimension,
            Name = month.Workspace.NameOfDimension(dimension),
            Kpi = whole.Kpi.Code,
            Whole = Printed.Of(whole, month.Comparison),
            Members =
            [
                .. members
                    .Where(m => !m.Reading.Figure.IsSuppressed)
                    .Select(m => new BreakdownMember(
                        m.Member.Member,
                        month.NameOf(m.Member),
                        Printed.Of(m.Reading, month.Comparison)
                    )),
            ],
            Hidden = [.. hidden.Select(m => month.NameOf(m.Member))],
            HiddenPersons =
                hiddenPersons >= Suppression.Limit && hidden.Count > 1 ? hiddenPersons : null,
            Persons = whole.Figure.Persons,
            AddsUp = members.Sum(m => m.Reading.Figure.Persons) == whole.Figure.Persons,
        };
    }
}
