using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Operations;
using NodaTime;

namespace CsatWarehouse.Kpis;

/// <summary>Tickets by the dates on which they were created and solved.</summary>
sealed class TicketInputs(SliceLattice lattice, DateTimeZone zone) : IKpiInputs
{
    readonly TicketReads _tickets = new();
    readonly TeamCalendars _calendars = new(zone);
    PersonAttributes? _persons;

    public IQueryable<Dirty> WithoutFacts(WarehouseContext context, IQueryable<Dirty> marks) =>
        marks.Where(d =>
            !context.Tickets.Any(t =>
                t.CreatedDateKey >= d.PeriodKey && t.CreatedDateKey <= d.PeriodKey + 30
            )
            && !context.Tickets.Any(t =>
                t.SolvedDateKey >= d.PeriodKey && t.SolvedDateKey <= d.PeriodKey + 30
            )
            && !context.TicketStatuses.Any(s =>
                s.FromDateKey >= d.PeriodKey && s.FromDateKey <= d.PeriodKey + 30
            )
        );

    /// <summary>Of the tickets created or solved in the month; those whose contacts belong to its problems are created in it or beside it.</summary>
    public IReadOnlyDictionary<long, int> RowsByLoad(WarehouseContext context, long period)
    {
        var end = Calendar.EndOfMonth(period);
        return context
            .Tickets.Where(t =>
                (t.CreatedDateKey >= period && t.CreatedDateKey <= end)
                || (t.SolvedDateKey >= period && t.SolvedDateKey <= end)
            )
            .GroupBy(t => t.LoadKey)
            .Select(g => new { LoadKey = g.Key, Rows = g.Count() })
            .ToDictionary(l => l.LoadKey, l => l.Rows);
    }

    public KpiFigures Figures(WarehouseContext context, MonthRange months)
    {
        _persons ??= new(context.CustomerVersions);
        var cells = new TicketCells(new TicketMembers(context, _persons), lattice);
        var tickets = new TicketPeriod(context, _tickets, months, zone);
        var business = new BusinessTimes(_calendars.Read(context));
        foreach (var observation in tickets.Observations())
        {
            cells.Add(observation);
            if (business.Of(observation) is { } inHours)
                cells.Add(inHours);
        }
        return KpiFigures.Of(cells.Figures(KpiGroup.Ticket.Kpis), lattice);
    }

    public void Forget(MonthRange months) => _tickets.Forget(months);

    public void Release(MonthRange months) => _tickets.Release(months);
}
