namespace CsatWarehouse.Kpis;

/// <summary>The cells of one period, put together from its months.</summary>
sealed class SurveyCells
{
    /// <summary>What one month brings to a cell, with the numbers that its persons and clusters have in the period.</summary>
    readonly record struct Piece(
        SurveyPartCell Own,
        List<SurveyUnit> Units,
        long[] Persons,
        long[] Clusters
    );

    readonly Dictionary<(Measure Measure, SliceCode Slice), List<Piece>> _cells = [];
    readonly SurveyPersons _persons = new();

    public void Add(SurveyPart part)
    {
        var (persons, clusters) = _persons.Of(part);
        foreach (var (key, own) in part.Cells)
        {
            if (!_cells.TryGetValue(key, out var pieces))
                _cells.Add(key, pieces = []);
            pieces.Add(new(own, part.Units, persons, clusters));
        }
    }

    /// <summary>Every figure, cell by cell on all processors.</summary>
    public IEnumerable<(SliceCode Slice, KpiFigure Figure)> Figures(
        IReadOnlyCollection<KpiDefinition> kpis
    ) =>
        _cells
            .AsParallel()
            .AsOrdered()
            .SelectMany(c =>
            {
                var cell = CellOf(c.Key.Measure, c.Value);
                return kpis.Where(k => k.Measure == c.Key.Measure)
                    .Select(k => (c.Key.Slice, cell.Figure(k)));
            });

    static SurveyCell CellOf(Measure measure, List<Piece> pieces)
    {
        var cell = new SurveyCell(measure);
        foreach (var (own, units, persons, clusters) in pieces)
        {
            foreach (var (unit, value) in own.Answers)
                cell.Add(units[unit], value, clusters[unit], persons[unit]);
            cell.Add(own.Questions);
        }
        return cell;
    }
}
