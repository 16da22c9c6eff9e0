using CsatWarehouse.Metrics.Disclosure;

namespace CsatWarehouse.Kpis;

/// <summary>A figure's place: which KPI of which slice.</summary>
readonly record struct FigureKey(string Kpi, SliceCode Slice);

/// <summary>Every figure of one month, finished from the month's answers, and which of them may not be shown.</summary>
sealed class SurveyFigures
{
    readonly Dictionary<FigureKey, SurveyFigure> _figures = [];
    readonly HashSet<FigureKey> _suppressed = [];

    SurveyFigures() { }

    public IEnumerable<FigureKey> Keys =>
        _figures
            .Keys.OrderBy(k => k.Kpi, StringComparer.Ordinal)
            .ThenBy(k => k.Slice.Text, StringComparer.Ordinal);

    public SurveyFigure? Find(FigureKey key) => _figures.GetValueOrDefault(key);

    public bool IsSuppressed(FigureKey key) => _suppressed.Contains(key);

    public static SurveyFigures Of(SurveyMonth month, SliceLattice lattice)
    {
        var cells = new SurveyCells(month, lattice);
        foreach (var observation in month.Observations())
            cells.Add(observation);

        var figures = new SurveyFigures();
        foreach (var kpi in KpiCatalogue.All)
        foreach (var (slice, cell) in cells.Of(kpi.Measure))
            figures._figures.Add(new(kpi.Code, slice), cell.Figure(kpi));
        foreach (var kpi in KpiCatalogue.All)
            figures.Suppress(kpi.Code, lattice);
        return figures;
    }

    /// <summary>
    /// Hides figures of fewer than five persons, and neighbours so that nobody can subtract: within each line of a table that
    /// adds up to a figure that is shown. What lies within a hidden slice is hidden with it.
    /// </summary>
    void Suppress(string kpi, SliceLattice lattice)
    {
        foreach (var set in lattice.Sets)
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
