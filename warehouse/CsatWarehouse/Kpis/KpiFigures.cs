using CsatWarehouse.Metrics.Disclosure;

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
        foreach (var kpi in figures._figures.Keys.Select(k => k.Kpi).Distinct().ToList())
            figures.Suppress(kpi);
        return figures;
    }

    /// <summary>Hides these figures as well, those of them that there are, and neighbours so that nobody can subtract.</summary>
    public void Hide(IEnumerable<FigureKey> keys)
    {
        var hidden = keys.Where(_figures.ContainsKey).ToList();
        _suppressed.UnionWith(hidden);
        foreach (var kpi in hidden.Select(k => k.Kpi).Distinct())
            Suppress(kpi);
    }

    /// <summary>
    /// Hides figures of fewer than five persons, and neighbours so that nobody can subtract: within each line of a table that
    /// adds up to a figure that is shown. What lies within a hidden slice is hidden with it.
    /// </summary>
    void Suppress(string kpi)
    {
        foreach (var set in _lattice.Sets)
        {
            var cells = _figures
                .Keys.Where(k => k.Kpi == kpi && k.Slice.Dimensions == string.Join(';', set))
                .ToList();
            _suppressed.UnionWith(
                cells.Where(c =>
                    c.Slice.Parents().Any(p => _suppressed.Contains(c with { Slice = p }))
                )
            );
            int before;
            do
            {
                before = _suppressed.Count;
                foreach (var line in LinesOf(set, cells))
                    SuppressLine(line);
            } while (_suppressed.Count > before);
        }
    }

    void SuppressLine(List<FigureKey> line)
    {
        line.Sort((a, b) => string.CompareOrdinal(a.Slice.Text, b.Slice.Text));
        var persons = line.Select(k => _figures[k].Headline.N).ToList();
        var hidden = Suppression.Hidden(persons, [.. line.Select(_suppressed.Contains)]);
        for (var i = 0; i < line.Count; i++)
            if (hidden[i])
                _suppressed.Add(line[i]);
    }

    /// <summary>For one dimension its members; for more, the members of each with the others held fast.</summary>
    static IEnumerable<List<FigureKey>> LinesOf(IReadOnlyList<string> set, List<FigureKey> cells) =>
        set.Count <= 1
            ? [cells]
            : set.SelectMany(dimension =>
                cells.GroupBy(c => c.Slice.Without(dimension)).Select(line => line.ToList())
            );
}
