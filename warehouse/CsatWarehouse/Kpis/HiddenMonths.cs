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
            from build in NewestBuilds.Of(context, kpiGroup)
            join figure in context.KpiFacts on build.KpiBuildKey equals figure.KpiBuildKey
            where
                build.PeriodKey >= months.First
                && build.PeriodKey <= months.Last
                && figure.IsSuppressed
            group figure by new { figure.KpiKey, figure.SliceKey } into slice
            select new
            {
                slice.Key.KpiKey,
                slice.Key.SliceKey,
                Persons = slice.Sum(f => f.Persons),
            }
        )
            .Where(h => h.Persons < Suppression.Limit)
            .ToList();
        var keys = hidden.Select(h => h.SliceKey).Distinct().ToList();
        var slices = context
            .Slices.Where(s => keys.Contains(s.SliceKey) && s.Dimensions != "")
            .ToDictionary(s => s.SliceKey, s => SliceCode.Parse(s.Code));
        var kpis = KpiCatalogue.All.ToDictionary(k => k.Key, k => k.Code);
        return
        [
            .. hidden
                .Where(h => slices.ContainsKey(h.SliceKey))
                .Select(h => new FigureKey(kpis[h.KpiKey], slices[h.SliceKey])),
        ];
    }
}
