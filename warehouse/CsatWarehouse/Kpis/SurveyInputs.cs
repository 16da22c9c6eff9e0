using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis.Bias;
using CsatWarehouse.Kpis.Drivers;
using CsatWarehouse.Kpis.Gaps;
using CsatWarehouse.Operations;

namespace CsatWarehouse.Kpis;

/// <summary>Survey responses by the date of the answer.</summary>
sealed class SurveyInputs(SliceLattice lattice) : IKpiInputs
{
    readonly Dictionary<long, SurveyPart> _parts = [];

    /// <summary>By the last month of the periods that it is for.</summary>
    readonly Dictionary<long, SurveyRaking> _raking = [];

    public IQueryable<Dirty> WithoutFacts(WarehouseContext context, IQueryable<Dirty> marks) =>
        marks.Where(d =>
            !context.SurveyResponses.Any(r =>
                r.AnsweredDateKey >= d.PeriodKey && r.AnsweredDateKey <= d.PeriodKey + 30
            )
        );

    public IReadOnlyDictionary<long, int> RowsByLoad(WarehouseContext context, long period)
    {
        var end = Calendar.EndOfMonth(period);
        return context
            .SurveyResponses.Where(r => r.AnsweredDateKey >= period && r.AnsweredDateKey <= end)
            .GroupBy(r => r.LoadKey)
            .Select(g => new { LoadKey = g.Key, Rows = g.Count() })
            .ToDictionary(l => l.LoadKey, l => l.Rows);
    }

    public KpiFigures Figures(WarehouseContext context, MonthRange months) =>
        KpiFigures.Of(CellsOf(context, months).Cells.Figures(KpiGroup.Survey.Kpis), lattice);

    public IEnumerable<Finding> Findings(
        WarehouseContext context,
        PeriodKind kind,
        MonthRange months
    )
    {
        var questions = RelatedQuestions.Read(context);
        var (cells, parts, units) = CellsOf(context, months);
        var replies = RepliesOf(parts, units);
        var rakedBy = context.Surveys.ToDictionary(s => s.SurveyKey, s => s.RakedBy);
        return new ResponseBias(cells, units.SelectMany(u => u), rakedBy)
            .Findings()
            .Concat(ServiceGapFindings.Of(questions, replies, lattice))
            .Concat(
                KeyDriverFindings.IsMadeFor(kind)
                    ? KeyDriverFindings.Of(questions, replies, kind, lattice)
                    : []
            );
    }

    public IEnumerable<MeasuredScore> Scores(WarehouseContext context, long period) =>
        PartOf(context, period)
            .Cells.Where(c => c.Key.Slice.Equals(SliceCode.All))
            .SelectMany(c =>
                c.Value.Answers.CountBy(a => a.Value)
                    .Select(s => new MeasuredScore(c.Key.Measure, s.Key, s.Value))
            );

    public void Forget(MonthRange months)
    {
        foreach (var month in _parts.Keys.Where(months.Contains).ToList())
            _parts.Remove(month);
        foreach (var month in _raking.Keys.Where(months.Contains).ToList())
            _raking.Remove(month);
    }

    (
        SurveyCells Cells,
        IReadOnlyList<SurveyPart> Parts,
        IReadOnlyList<IReadOnlyList<SurveyUnit>> Units
    ) CellsOf(WarehouseContext context, MonthRange months)
    {
        SurveyPart[] parts = [.. months.Months.Select(month => PartOf(context, month))];
        if (!_raking.TryGetValue(months.Last, out var raking))
            _raking.Add(months.Last, raking = SurveyRaking.Read(context, months.Last));
        var units = raking.Weighed(parts);
        var cells = new SurveyCells();
        foreach (var (part, own) in parts.Zip(units))
            cells.Add(part, own);
        return (cells, parts, units);
    }

    static List<SurveyReply> RepliesOf(
        IReadOnlyList<SurveyPart> parts,
        IReadOnlyList<IReadOnlyList<SurveyUnit>> units
    )
    {
        var numbers = new SurveyPersons();
        var replies = new List<SurveyReply>();
        foreach (var (part, own) in parts.Zip(units))
        {
            var (persons, clusters) = numbers.Of(part);
            foreach (var (unit, slices, answers) in part.Sheets)
                replies.Add(new(own[unit], persons[unit], clusters[unit], slices, answers));
        }
        return replies;
    }

    SurveyPart PartOf(WarehouseContext context, long month)
    {
        if (!_parts.TryGetValue(month, out var part))
            _parts.Add(
                month,
                part = new(new(context, month, RelatedQuestions.Read(context)), lattice)
            );
        return part;
    }
}
