using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis.Drivers;
using CsatWarehouse.Operations;

namespace CsatWarehouse.Kpis;

/// <summary>Survey responses by the date of the answer.</summary>
sealed class SurveyInputs(SliceLattice lattice) : IKpiInputs
{
    readonly Dictionary<long, SurveyPart> _parts = [];

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

    public KpiFigures Figures(WarehouseContext context, MonthRange months)
    {
        var cells = new SurveyCells();
        foreach (var month in months.Months)
            cells.Add(PartOf(context, month));
        return KpiFigures.Of(cells.Figures(KpiGroup.Survey.Kpis), lattice);
    }

    public IEnumerable<Finding> Findings(
        WarehouseContext context,
        PeriodKind kind,
        MonthRange months
    )
    {
        if (!KeyDriverFindings.IsMadeFor(kind))
            return [];
        var questions = RelatedQuestions.Read(context);
        return KeyDriverFindings.Of(questions, RepliesOf(context, months), lattice);
    }

    public void Forget(MonthRange months)
    {
        foreach (var month in _parts.Keys.Where(months.Contains).ToList())
            _parts.Remove(month);
    }

    List<SurveyReply> RepliesOf(WarehouseContext context, MonthRange months)
    {
        var persons = new SurveyPersons();
        var replies = new List<SurveyReply>();
        foreach (var month in months.Months)
        {
            var part = PartOf(context, month);
            var (own, clusters) = persons.Of(part);
            foreach (var (unit, slices, answers) in part.Sheets)
                replies.Add(new(part.Units[unit], own[unit], clusters[unit], slices, answers));
        }
        return replies;
    }

    SurveyPart PartOf(WarehouseContext context, long month)
    {
        if (!_parts.TryGetValue(month, out var part))
            _parts.Add(month, part = new(new(context, month, RelatedQuestions.Read(context)), lattice));
        return part;
    }
}
