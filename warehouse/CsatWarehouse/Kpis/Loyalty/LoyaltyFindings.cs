using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis.Customers;

namespace CsatWarehouse.Kpis.Loyalty;

/// <summary>Who stayed and who left, by what customers had answered and by what was heard of them; in years and twelve months, since few leave in a month.</summary>
static class LoyaltyFindings
{
    public static bool IsMadeFor(PeriodKind kind) =>
        kind is PeriodKind.Year or PeriodKind.Rolling12;

    /// <param name="end">The first instant after the period.</param>
    public static IEnumerable<Finding> Of(
        WarehouseContext context,
        CustomerReads reads,
        MonthRange months,
        DateTime end,
        SliceLattice lattice
    )
    {
        var followed = new Followed(context, reads, months, end);
        return months
            .Months.SelectMany(month => reads.AnswersOf(context, month))
            .GroupBy(a => a.Kpi)
            .OrderBy(g => g.Key.Key)
            .SelectMany(g => new AnswerLoyalty(g.Key, lattice, [.. g], followed).Findings())
            .Concat(Voices(context, reads, months, lattice));
    }

    /// <summary>Each month of a customer belongs to the group that they were in when it began.</summary>
    static IEnumerable<Finding> Voices(
        WarehouseContext context,
        CustomerReads reads,
        MonthRange months,
        SliceLattice lattice
    )
    {
        var kpi = KpiCatalogue.Find(KpiCatalogue.SilentShare)!;
        var cells = new LoyaltyCells(kpi, lattice);
        var attributes = reads.Attributes(context);
        foreach (var month in months.Months)
        foreach (var one in reads.CasesOf(context, month))
            if (one is { Voice: { } voice, Customer: { HasLeft: { } hasLeft } customer })
                foreach (var slice in cells.SlicesOf(attributes.VersionOf(customer.Person, month)))
                    cells.At(slice, voice).Add(customer.Person, 1, hasLeft ? customer : null);
        var next = Calendar.AddMonths(months.Last, 1);
        if (reads.HeardBefore(context, next, Voice.Months) is { } heard)
            foreach (var (person, paid) in reads.ActiveOf(context, months.Last))
            foreach (var slice in cells.SlicesOf(attributes.VersionOf(person, months.EndDateKey)))
                cells.At(slice, Voice.Of(person, heard)).AddActive(paid);
        return cells.Findings(cells.Hidden());
    }
}
