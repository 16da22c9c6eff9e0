using CsatWarehouse.Dimensions;
using CsatWarehouse.Operations;

namespace CsatWarehouse.Kpis;

/// <summary>Survey responses by the date of the answer.</summary>
sealed class SurveyInputs(SliceLattice lattice) : IKpiInputs
{
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

    public KpiFigures Figures(WarehouseContext context, long period)
    {
        var month = new SurveyMonth(context, period);
        var cells = new SurveyCells(month, lattice);
        foreach (var observation in month.Observations())
            cells.Add(observation);
        return KpiFigures.Of(
            KpiGroup.Survey.Kpis.SelectMany(kpi =>
                cells.Of(kpi.Measure).Select(c => (c.Slice, c.Cell.Figure(kpi)))
            ),
            lattice
        );
    }
}
