using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;

namespace CsatWarehouse.Loading.Marks;

/// <summary>The months with figures that marks change. A month that was never built needs no mark: it will be built with what is there then.</summary>
sealed class OutdatedFigures(WarehouseContext context)
{
    readonly Dictionary<(string KpiGroup, long LoadKey), long> _from = [];

    /// <summary>A mark holds from its first day until another begins, so that every month that ends later may show it.</summary>
    /// <param name="kpi">A code; one that no KPI has changes nothing.</param>
    /// <param name="fromDateKey">-1 where it always held.</param>
    public void Add(string kpi, long fromDateKey, long loadKey)
    {
        if (KpiCatalogue.Find(kpi) is not { } found)
            return;
        var key = (KpiGroup.Of(found).Code, loadKey);
        _from[key] = Math.Min(_from.GetValueOrDefault(key, long.MaxValue), fromDateKey);
    }

    public void Mark()
    {
        foreach (var ((group, loadKey), from) in _from)
        {
            var marked = context
                .Dirty.Where(d => d.KpiGroup == group && d.LoadKey == loadKey)
                .Select(d => d.PeriodKey)
                .ToHashSet();
            var months = context
                .KpiPointers.Where(p => p.KpiGroup == group)
                .Join(
                    context.Periods.Where(p => p.Kind == "month" && p.EndDateKey >= from),
                    p => p.PeriodKey,
                    p => p.PeriodKey,
                    (pointer, _) => pointer.PeriodKey
                )
                .ToList();
            context.Dirty.AddRange(
                months
                    .Where(m => !marked.Contains(m))
                    .Select(m => new Dirty
                    {
                        PeriodKey = m,
                        KpiGroup = group,
                        LoadKey = loadKey,
                    })
            );
        }
        context.SaveChanges();
        context.ChangeTracker.Clear();
        _from.Clear();
    }
}
