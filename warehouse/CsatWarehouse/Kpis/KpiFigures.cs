namespace CsatWarehouse.Kpis;

/// <summary>A figure's place: which KPI of which slice.</summary>
readonly record struct FigureKey(string Kpi, SliceCode Slice);

/// <summary>Every figure that one group has for one period, and which of them may not be shown.</summary>
sealed class KpiFigures
{
    readonly Dictionary<FigureKey, KpiFigure> _figures = [];
    readonly HashSet<FigureKey> _suppressed = [];
    readonly SliceLattice _lattice;

    KpiFigures(SliceLattice lattice) => _lattice = lattice;

    public IEnumerable<FigureKey> Keys =>
        _figures
            .Keys.OrderBy(k => k.Kpi, StringComparer.Ordinal)
            .ThenBy(k => k.Slice.Text, StringComparer.Ordinal);

    public KpiFigure? Find(FigureKey key) => _figures.GetValueOrDefault(key);

    public bool IsSuppressed(FigureKey key) => _suppressed.Contains(key);

    /// <param name="lattice">The sets of dimensions, within which neighbours are hidden.</param>
    public static KpiFigures Of(
        IEnumerable<(SliceCode Slice, KpiFigure Figure)> finished,
        SliceLattice lattice
    )
    {
        var figures = new KpiFigures(lattice);
        foreach (var (slice, figure) in finished)
            figures._figures.Add(new(figure.Kpi.Code, slice), figure);
        figures.Suppress(figures._figures.Keys.Select(k => k.Kpi).ToHashSet());
        return figures;
    }

    /// <summary>Hides these figures as well, those of them that there are, and neighbours so that nobody can subtract.</summary>
    public void Hide(IEnumerable<FigureKey> keys)
    {
        var hidden = keys.Where(_figures.ContainsKey).ToList();
        _suppressed.UnionWith(hidden);
        Suppress(hidden.Select(k => k.Kpi).ToHashSet());
    }

    void Suppress(HashSet<string> kpis)
    {
        foreach (
            var kpi in _figures
                .Where(f => kpis.Contains(f.Key.Kpi))
                .GroupBy(f => f.Key.Kpi)
                .ToList()
        )
        {
            var hidden = kpi.Where(f => _suppressed.Contains(f.Key))
                .Select(f => f.Key.Slice)
                .ToHashSet();
            HiddenCells.AddTo(
                hidden,
                kpi.ToDictionary(f => f.Key.Slice, f => f.Value.Headline.N),
                _lattice
            );
            _suppressed.UnionWith(hidden.Select(slice => new FigureKey(kpi.Key, slice)));
        }
    }
}
