using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CsatWarehouse.Kpis;

/// <summary>The tickets of one month, as they stood at its end: nothing that came later is looked at, but the window of repeats. Merged tickets are left out.</summary>
sealed class TicketMonth
{
    readonly WarehouseContext _context;
    readonly long _first;
    readonly long _last;
    readonly DateTimeZone _zone;

    public TicketMonth(WarehouseContext context, long monthDateKey, DateTimeZone zone)
    {
        (_context, _zone) = (context, zone);
        (_first, _last) = (monthDateKey, Calendar.EndOfMonth(monthDateKey));
        Start = StartOf(monthDateKey);
        End = StartOf(Calendar.AddMonths(monthDateKey, 1));
    }

    public long MonthDateKey => _first;

    /// <summary>The first instant of the month in the reporting zone.</summary>
    public Instant Start { get; }

    /// <summary>The first instant after it.</summary>
    public Instant End { get; }

    /// <summary>Everything that a KPI is made from, measure by measure.</summary>
    public IEnumerable<TicketObservation> Observations() =>
        FirstResponses()
            .Concat(Solvings())
            .Concat(new TicketContacts(_context, this).Observations());

    /// <summary>Tickets of their own, merged ones left out.</summary>
    public static IQueryable<FactTicket> Own(WarehouseContext context) =>
        context.Tickets.Where(t => t.MergedIntoTicketKey == SpecialMember.NotApplicable);

    Instant StartOf(long dateKey) =>
        _zone.AtStartOfDay(LocalDate.FromDateOnly(Calendar.Date(dateKey))).ToInstant();

    IEnumerable<TicketObservation> FirstResponses()
    {
        var end = End.ToDateTimeUtc();
        var created = Own(_context)
            .Where(t => t.CreatedDateKey >= _first && t.CreatedDateKey <= _last)
            .AsEnumerable();
        foreach (var ticket in created)
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

    IEnumerable<TicketObservation> Solvings()
    {
        var (start, end) = (Start.ToDateTimeUtc(), End.ToDateTimeUtc());
        foreach (var (ticket, solvings) in Solved())
        {
            var known = solvings.Where(s => s.At < end).ToList();
            var inMonth = known.FindAll(s => s.At >= start);
            if (inMonth.Count == 0)
                continue;
            yield return new(
                Measure.Reopening,
                inMonth.Exists(s => s.IsReopenedBefore(end)) ? 1 : 0,
                false,
                ticket,
                ticket
            );
            var standing = known[^1];
            var seconds = (standing.At - ticket.CreatedAt).TotalSeconds;
            if (!standing.IsReopenedBefore(end) && seconds >= 0)
                yield return new(Measure.Resolution, seconds, false, ticket, ticket);
        }
    }

    /// <summary>Tickets that may have been solved in the month. A ticket that was never opened again has one solving, and needs no log.</summary>
    IEnumerable<(FactTicket Ticket, IReadOnlyList<TicketSolving> Solvings)> Solved()
    {
        var start = Start.ToDateTimeUtc();
        var once = Own(_context)
            .Where(t => t.ReopenCount == 0 && t.SolvedDateKey >= _first && t.SolvedDateKey <= _last)
            .AsEnumerable();
        foreach (var ticket in once)
            yield return (ticket, [new(ticket.SolvedAt!.Value, null)]);
        var again = Own(_context)
            .Where(t =>
                t.ReopenCount > 0
                && t.CreatedDateKey <= _last
                && (t.SolvedAt == null || t.SolvedAt >= start)
            );
        var log = _context
            .TicketStatuses.Where(s => again.Any(t => t.TicketKey == s.TicketKey))
            .ToLookup(s => s.TicketKey);
        foreach (var ticket in again.AsEnumerable())
            yield return (ticket, TicketSolving.Of(ticket, log[ticket.TicketKey]));
    }
}
