using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Operations;

namespace CsatWarehouse.Kpis;

/// <summary>Months of customers, each with the month before it, in which those were active who could leave.</summary>
sealed class CustomerInputs(SliceLattice lattice) : IKpiInputs
{
    readonly Dictionary<long, List<CustomerAtRisk>> _months = [];
    PersonAttributes? _attributes;

    public IQueryable<Dirty> WithoutFacts(WarehouseContext context, IQueryable<Dirty> marks) =>
        marks.Where(d => !context.CustomerMonths.Any(m => m.MonthDateKey == d.PeriodKey));

    public IReadOnlyDictionary<long, int> RowsByLoad(WarehouseContext context, long period)
    {
        var before = Calendar.AddMonths(period, -1);
        return context
            .CustomerMonths.Where(m => m.MonthDateKey == period || m.MonthDateKey == before)
            .GroupBy(m => m.LoadKey)
            .Select(g => new { LoadKey = g.Key, Rows = g.Count() })
            .ToDictionary(l => l.LoadKey, l => l.Rows);
    }

    public KpiFigures Figures(WarehouseContext context, MonthRange months)
    {
        _attributes ??= new(context.CustomerVersions);
        var cells = new Dictionary<SliceCode, ChurnCell>();
        var sets = lattice
            .Sets.Where(set => set.All(_attributes.Has))
            .Select(set => new SliceIndex(set))
            .ToList();
        foreach (var month in months.Months)
        foreach (var customer in MonthOf(context, month))
        foreach (var set in sets)
        {
            var slice = set.Of([
                .. set.Dimensions.Select(d =>
                    _attributes.Of(d, customer.Person, month) ?? SpecialMember.UnknownCode
                ),
            ]);
            if (!cells.TryGetValue(slice, out var cell))
                cells.Add(slice, cell = new());
            cell.Add(customer);
        }
        return KpiFigures.Of(
            KpiGroup.Customer.Kpis.SelectMany(kpi =>
                cells.Select(c => (c.Key, c.Value.Figure(kpi)))
            ),
            lattice
        );
    }

    public void Forget(MonthRange months)
    {
        foreach (var month in _months.Keys.Where(months.Contains).ToList())
            _months.Remove(month);
    }

    List<CustomerAtRisk> MonthOf(WarehouseContext context, long month)
    {
        if (!_months.TryGetValue(month, out var customers))
            _months.Add(month, customers = CustomerAtRisk.Of(context, month));
        return customers;
    }
}
