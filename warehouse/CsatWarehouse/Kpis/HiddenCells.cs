using CsatWarehouse.Metrics.Disclosure;

namespace CsatWarehouse.Kpis;

/// <summary>
/// Which cells of one figure may not be shown: those of fewer than five persons, and neighbours so that nobody can subtract, within each line of a table that adds up to a figure that is shown.
/// What lies within a hidden slice is hidden with it.
/// </summary>
static class HiddenCells
{
    /// <param name="hidden">Those that are hidden for other reasons; the others are added to them.</param>
    /// <param name="persons">Distinct persons of every cell.</param>
    public static void AddTo(
        HashSet<SliceCode> hidden,
        IReadOnlyDictionary<SliceCode, long> persons,
        SliceLattice lattice
    )
    {
        var bySet = persons.Keys.ToLookup(s => s.Dimensions, StringComparer.Ordinal);
        foreach (var set in lattice.Sets)
        {
            var cells = bySet[string.Join(';', set)].ToList();
            hidden.UnionWith(cells.Where(c => c.Parents().Any(hidden.Contains)));
            int before;
            do
            {
                before = hidden.Count;
                foreach (var line in LinesOf(set, cells))
                    AddLine(hidden, line, persons);
            } while (hidden.Count > before);
        }
    }

    static void AddLine(
        HashSet<SliceCode> hidden,
        List<SliceCode> line,
        IReadOnlyDictionary<SliceCode, long> persons
    )
    {
        line.Sort((a, b) => string.CompareOrdinal(a.Text, b.Text));
        var isHidden = Suppression.Hidden(
            [.. line.Select(c => persons[c])],
            [.. line.Select(hidden.Contains)]
        );
        for (var i = 0; i < line.Count; i++)
            if (isHidden[i])
                hidden.Add(line[i]);
    }

    /// <summary>For one dimension its members; for more, the members of each with the others held fast.</summary>
    static IEnumerable<List<SliceCode>> LinesOf(IReadOnlyList<string> set, List<SliceCode> cells) =>
        set.Count <= 1
            ? [cells]
            : set.SelectMany(dimension =>
                cells.GroupBy(c => c.Without(dimension)).Select(line => line.ToList())
            );
}
