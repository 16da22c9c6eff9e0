using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;

namespace CsatWarehouse.Kpis.Loyalty;

/// <summary>The cells of one KPI: groups of customers, overall and by region or segment where these are among the slices.</summary>
sealed class LoyaltyCells
{
    /// <summary>Groups are hidden as the members of a dimension would be.</summary>
    const string Group = "score-group";

    readonly KpiDefinition _kpi;
    readonly Dictionary<(SliceCode Slice, string Group), LoyaltyCell> _cells = [];
    readonly SliceIndex[] _sets;
    readonly SliceLattice _ofGroups;

    public LoyaltyCells(KpiDefinition kpi, SliceLattice lattice)
    {
        _kpi = kpi;
        _sets =
        [
            .. lattice
                .Sets.Where(set => set is [] or [SliceLattice.Region] or [SliceLattice.Segment])
                .Select(set => new SliceIndex(set)),
        ];
        _ofGroups = new(_sets.Select(s => (IReadOnlyCollection<string>)s.Dimensions.Add(Group)));
    }

    public IEnumerable<SliceCode> SlicesOf(DimCustomerVersion? version) =>
        _sets.Select(set =>
            set.Of([
                .. set.Dimensions.Select(d =>
                    (d == SliceLattice.Region ? version?.Region : version?.Segment)
                    ?? SpecialMember.UnknownCode
                ),
            ])
        );

    public LoyaltyCell At(SliceCode slice, string group)
    {
        if (!_cells.TryGetValue((slice, group), out var cell))
            _cells.Add((slice, group), cell = new());
        return cell;
    }

    /// <summary>Those that may not be shown: of fewer than five customers, with neighbours so that nobody can subtract.</summary>
    public HashSet<(SliceCode Slice, string Group)> Hidden()
    {
        var hidden = new HashSet<SliceCode>();
        HiddenCells.AddTo(
            hidden,
            _cells.ToDictionary(c => Of(c.Key), c => c.Value.Persons),
            _ofGroups
        );
        return [.. _cells.Keys.Where(key => hidden.Contains(Of(key)))];
    }

    public IEnumerable<Finding> Findings(HashSet<(SliceCode Slice, string Group)> hidden)
    {
        foreach (
            var ((slice, group), cell) in _cells.OrderBy(
                c => c.Key.Slice.Text,
                StringComparer.Ordinal
            )
        )
        {
            var reference = ScoreGroup.IsReference(group)
                ? null
                : _cells
                    .FirstOrDefault(c =>
                        c.Key.Slice.Equals(slice) && ScoreGroup.IsReference(c.Key.Group)
                    )
                    .Value;
            var fact = cell.Fact(_kpi, group, reference);
            fact.IsSuppressed = hidden.Contains((slice, group));
            yield return new(slice, fact);
        }
    }

    static SliceCode Of((SliceCode Slice, string Group) key) =>
        SliceCode.Of([.. key.Slice.Members, new(Group, key.Group)]);
}
