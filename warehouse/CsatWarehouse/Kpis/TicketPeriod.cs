using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using NodaTime;

namespace CsatWarehouse.Kpis;

/// <summary>The tickets of one period, as they stood at its end: nothing that came later is looked at, but the window of repeats. Merged tickets are left out.</summary>
sealed class TicketPeriod
{
    readonly WarehouseContext _context;
    readonly TicketReads _tickets;
    readonly DateTimeZone _zone;

    public TicketPeriod(
        WarehouseContext context,
        TicketReads tickets,
        MonthRange months,
        DateTimeZone zone
    )
    {
        (_context, _tickets, Months, _zone) = (context, tickets, months, zone);
        Start = StartOf(months.First);
        End = StartOf(Calendar.AddMonths(months.Last, 1));
    }

    public MonthRange Months { get; }

    /// <summary>The first instant of the period in the reporting zone.</summary>
    public Instant Start { get; }

    /// <summary>The first instant after it.</summary>
    public Instant End { get; }

    /// <summary>Everything that a KPI is made from, measure by measure.</summary>
    public IEnumerable<TicketObservation> Observations() =>
        FirstResponses()
            .Concat(Solvings())
            .Concat(SolvingsOfCreated())
            .Concat(new TicketContacts(_context, _tickets, this).Observations());

    Instant StartOf(long dateKey) =>
        _zone.AtStartOfDay(LocalDate.FromDateOnly(Calendar.Date(dateKey))).ToInstant();

    IEnumerable<TicketObservation> FirstResponses()
    {
        var end = End.ToDateTimeUtc();
        foreach (var ticket in _tickets.CreatedIn(_context, Months))
        {
            yield return new(Measure.Contact, 1, false, ticket, ticket);
            if (ticket.FirstReplyAt is not { } reply || reply >= end)
                yield return new(
                    Measure.FirstResponse,
                    Math.Max(0, (end - ticket.CreatedAt).TotalSeconds),
                    true,
                    ticket,
                    ticket
                );
            else if (ticket.FirstReplySeconds is { } seconds)
                yield return new(Measure.FirstResponse, seconds, false, ticket, ticket);
        }
    }

    /// <summary>Those that are not solved, or open again, have been open until the period's end.</summary>
    IEnumerable<TicketObservation> SolvingsOfCreated()
    {
        var end = End.ToDateTimeUtc();
        var reopened = _tickets.Reopened(_context, Start.ToDateTimeUtc());
        foreach (var ticket in _tickets.CreatedIn(_context, Months))
        {
            DateTime? solved =
                !reopened.TryGetValue(ticket.TicketKey, out var again) ? ticket.SolvedAt
                : again.Solvings.LastOrDefault(s => s.At < end) is { At.Ticks: > 0 } last
                && !last.IsReopenedBefore(end)
                    ? last.At
                : null;
            var isOpen = solved is not { } at || at >= end;
            var seconds = ((isOpen ? end : solved!.Value) - ticket.CreatedAt).TotalSeconds;
            if (seconds >= 0)
                yield return new(Measure.ResolutionOfCreated, seconds, isOpen, ticket, ticket);
        }
    }

    /// <summary>A ticket that was never opened again has one solving, and needs no log.</summary>
    IEnumerable<TicketObservation> Solvings()
    {
        var (start, end) = (Start.ToDateTimeUtc(), End.ToDateTimeUtc());
        foreach (var ticket in _tickets.SolvedOnceIn(_context, Months))
        {
            var at = ticket.SolvedAt!.Value;
            if (at < start || at >= end)
                continue;
            yield return new(Measure.Reopening, 0, false, ticket, ticket);
            if (at >= ticket.CreatedAt)
                yield return ResolvedAt(ticket, at);
        }
        foreach (var (ticket, solvings) in _tickets.Reopened(_context, start).Values)
        {
            if (ticket.CreatedDateKey > Months.EndDateKey || ticket.SolvedAt < start)
                continue;
            var known = solvings.Where(s => s.At < end).ToList();
            var inPeriod = known.FindAll(s => s.At >= start);
            if (inPeriod.Count == 0)
                continue;
            yield return new(
                Measure.Reopening,
                inPeriod.Exists(s => s.IsReopenedBefore(end)) ? 1 : 0,
                false,
                ticket,
                ticket
            );
            var standing = known[^1];
            if (!standing.IsReopenedBefore(end) && standing.At >= ticket.CreatedAt)
                yield return ResolvedAt(ticket, standing.At);
        }
    }

    static TicketObservation ResolvedAt(MeasuredTicket ticket, DateTime at) =>
        new(Measure.Resolution, (at - ticket.CreatedAt).TotalSeconds, false, ticket, ticket);
}
