using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis.Loyalty;
using CsatWarehouse.Operations;
using NodaTime;

namespace CsatWarehouse.Kpis.Customers;

/// <summary>Months of customers, each with the month before it, in which those were active who could leave, and with what was heard of them until then.</summary>
sealed class CustomerInputs(SliceLattice lattice, DateTimeZone zone) : IKpiInputs
{
    readonly CustomerReads _reads = new(zone);

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
        var cases = months.Months.SelectMany(m => _reads.CasesOf(context, m)).ToList();
        var attributes = _reads.Attributes(context);
        return KpiFigures.Of(
            lattice
                .Sets.Where(set => set.All(d => Has(attributes, d)))
                .AsParallel()
                .AsOrdered()
                .SelectMany(set => new CustomerCells(set).Figures(cases)),
            lattice
        );
    }

    public IEnumerable<Finding> Findings(
        WarehouseContext context,
        PeriodKind kind,
        MonthRange months
    )
    {
        if (!LoyaltyFindings.IsMadeFor(kind))
            return [];
        var next = LocalDate.FromDateOnly(Calendar.Date(Calendar.AddMonths(months.Last, 1)));
        return LoyaltyFindings.Of(
            context,
            _reads,
            months,
            zone.AtStartOfDay(next).ToDateTimeUtc(),
            lattice
        );
    }

    public void Forget(MonthRange months) => _reads.Forget(months);

    public void Release(MonthRange months) => _reads.Release(months);

    /// <summary>False for what only records of customers tell, where there are none.</summary>
    static bool Has(PersonAttributes attributes, string dimension) =>
        dimension is not (SliceLattice.Region or SliceLattice.Segment) || attributes.Has(dimension);
}
