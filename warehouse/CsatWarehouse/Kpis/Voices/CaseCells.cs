namespace CsatWarehouse.Kpis.Voices;

/// <summary>Sorts the cases of a KPI, and of others with the same cases, into the cells of the lattice; sets with a dimension that the KPI does not have are left out.</summary>
sealed class CaseCells<TCell>(KpiDefinition kpi, SliceLattice lattice, Func<string, bool> has)
    where TCell : new()
{
    readonly Dictionary<SliceCode, TCell> _cells = [];
    readonly Dictionary<CasePlace, TCell[]> _cellsAt = new(ReferenceEqualityComparer.Instance);
    readonly SliceIndex[] _sets =
    [
        .. lattice
            .Sets.Where(set => set.All(d => kpi.Dimensions.Contains(d) && has(d)))
            .Select(set => new SliceIndex(set)),
    ];

    /// <summary>Every cell that a case at this place counts in.</summary>
    /// <param name="place">One of <see cref="CaseMembers.Known"/>: looked up by what it is and not by what it says.</param>
    public TCell[] At(CasePlace place)
    {
        if (!_cellsAt.TryGetValue(place, out var cells))
            _cellsAt.Add(place, cells = [.. _sets.Select(set => CellOf(set, place))]);
        return cells;
    }

    /// <param name="finish">Gives null for a cell that has nothing a KPI is about.</param>
    public IEnumerable<(SliceCode Slice, KpiFigure Figure)> Figures(Func<TCell, KpiFigure?> finish)
    {
        foreach (var (slice, cell) in _cells)
            if (finish(cell) is { } figure)
                yield return (slice, figure);
    }

    TCell CellOf(SliceIndex set, CasePlace place)
    {
        var slice = set.Of([.. set.Dimensions.Select(place.Of)]);
        if (!_cells.TryGetValue(slice, out var cell))
            _cells.Add(slice, cell = new());
        return cell;
    }
}
