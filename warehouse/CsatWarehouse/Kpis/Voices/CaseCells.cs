namespace CsatWarehouse.Kpis.Voices;

/// <summary>Sorts the cases of one KPI into the cells of the lattice; sets with a dimension that the KPI does not have are left out.</summary>
sealed class CaseCells<TCell>(KpiDefinition kpi, SliceLattice lattice, Func<string, bool> has)
    where TCell : new()
{
    readonly Dictionary<SliceCode, TCell> _cells = [];
    readonly SliceIndex[] _sets =
    [
        .. lattice
            .Sets.Where(set => set.All(d => kpi.Dimensions.Contains(d) && has(d)))
            .Select(set => new SliceIndex(set)),
    ];

    /// <summary>Every cell that a case at this place counts in.</summary>
    public IEnumerable<TCell> At(CasePlace place)
    {
        foreach (var set in _sets)
        {
            var slice = set.Of([.. set.Dimensions.Select(place.Of)]);
            if (!_cells.TryGetValue(slice, out var cell))
                _cells.Add(slice, cell = new());
            yield return cell;
        }
    }

    /// <param name="finish">Gives null for a cell that has nothing the KPI is about.</param>
    public IEnumerable<(SliceCode Slice, KpiFigure Figure)> Figures(
        Func<TCell, KpiDefinition, KpiFigure?> finish
    )
    {
        foreach (var (slice, cell) in _cells)
            if (finish(cell, kpi) is { } figure)
                yield return (slice, figure);
    }
}
