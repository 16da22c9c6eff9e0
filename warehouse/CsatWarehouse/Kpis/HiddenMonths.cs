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
        var builds = NewestBuilds
            .Of(context, kpiGroup)
            .Where(b => b.PeriodKey >= months.First && b.PeriodKey <= months.Last)
            .Select(b => b.KpiBuildKey)
            .ToList();
        // Grouped here: a database would rather walk through the figures of all times in the order of the groups.
        var hidden = context
            .KpiFacts.Where(f => builds.Contains(f.KpiBuildKey) && f.IsSuppressed)
            .Select(f => new
            {
                f.KpiKey,
                f.SliceKey,
                f.Persons,
            })
            .AsEnumerable()
            .GroupBy(f => (f.KpiKey, f.SliceKey), f => f.Persons)
            .Where(slice => slice.Sum() < Suppression.Limit)
            .Select(slice => slice.Key)
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
