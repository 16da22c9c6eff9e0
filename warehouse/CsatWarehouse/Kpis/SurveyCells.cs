namespace CsatWarehouse.Kpis;

/// <summary>The cells of one period, put together from its months.</summary>
sealed class SurveyCells
{
    /// <summary>What one month brings to a cell, with the numbers that its persons and clusters have in the period.</summary>
    readonly record struct Piece(
        SurveyPartCell Own,
        IReadOnlyList<SurveyUnit> Units,
        long[] Persons,
        long[] Clusters
    );

    readonly Dictionary<(Measure Measure, SliceCode Slice), List<Piece>> _cells = [];
    readonly SurveyPersons _persons = new();

    /// <param name="units">The part's, with the weights of the period.</param>
    public void Add(SurveyPart part, IReadOnlyList<SurveyUnit> units)
    {
        var (persons, clusters) = _persons.Of(part);
        foreach (var (key, own) in part.Cells)
        {
            if (!_cells.TryGetValue(key, out var pieces))
                _cells.Add(key, pieces = []);
            pieces.Add(new(own, units, persons, clusters));
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

    /// <summary>The measures that have answers, overall.</summary>
    public IEnumerable<Measure> Measures =>
        _cells.Keys.Where(k => k.Slice.Equals(SliceCode.All)).Select(k => k.Measure).Order();

    /// <summary>The response of each answer of a measure overall.</summary>
    public IEnumerable<SurveyUnit> UnitsOf(Measure measure) =>
        _cells[(measure, SliceCode.All)]
            .SelectMany(piece => piece.Own.Answers.Select(a => piece.Units[a.Unit]));

    /// <summary>Those answers of a measure overall that the units are wanted of.</summary>
    public SurveyCell Overall(Measure measure, Func<SurveyUnit, bool> isWanted) =>
        CellOf(measure, _cells[(measure, SliceCode.All)], isWanted);

    static SurveyCell CellOf(
        Measure measure,
        List<Piece> pieces,
        Func<SurveyUnit, bool>? isWanted = null
    )
    {
        var cell = new SurveyCell(measure);
        foreach (var (own, units, persons, clusters) in pieces)
        {
            foreach (var (unit, value) in own.Answers)
                if (isWanted is null || isWanted(units[unit]))
                    cell.Add(units[unit], value, clusters[unit], persons[unit]);
            cell.Add(own.Questions);
        }
        return cell;
    }
}
