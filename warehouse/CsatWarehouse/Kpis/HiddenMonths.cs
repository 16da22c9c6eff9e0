using CsatWarehouse.Dimensions;
using CsatWarehouse.Metrics.Disclosure;

namespace CsatWarehouse.Kpis;

/// <summary>What a longer period must hide so that nobody can take the months that are shown from it, and be left with a hidden one.</summary>
static class HiddenMonths
{
    /// <summary>The figures of slices whose hidden months have fewer than five persons together. The whole company is not among them: it has no neighbours.</summary>
    public static List<FigureKey> Within(
        WarehouseContext context,
        MonthRange months,
        string kpiGroup
    )
    {
        var hidden = (
            from pointer in context.KpiPointers
            join figure in context.KpiFacts on pointer.KpiBuildKey equals figure.KpiBuildKey
            where
                pointer.KpiGroup == kpiGroup
                && pointer.PeriodKey >= months.First
                && pointer.PeriodKey <= months.Last
                && figure.IsSuppressed
            group figure.Persons by new { figure.KpiKey, figure.SliceKey } into slice
            where slice.Sum() < Suppression.Limit
            join kpi in context.Kpis on slice.Key.KpiKey equals kpi.KpiKey
            join member in context.Slices on slice.Key.SliceKey equals member.SliceKey
            select new { Kpi = kpi.Code, Slice = member.Code }
        ).ToList();
        return
        [
            .. hidden
                .Select(h => new FigureKey(h.Kpi, SliceCode.Parse(h.Slice)))
                .Where(key => !key.Slice.Equals(SliceCode.All)),
        ];
    }
}
