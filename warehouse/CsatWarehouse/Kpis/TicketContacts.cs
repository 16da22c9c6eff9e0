using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Metrics.Contacts;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace CsatWarehouse.Kpis;

/// <summary>
/// The problems that began in one month, from the contacts of customers who are known about topics that are known. A chain of repeats is followed back to the start of the month before, and on to the end of the window after the month.
/// </summary>
sealed class TicketContacts(WarehouseContext context, TicketMonth month)
{
    static readonly Duration Window = Problem.DefaultWindow;

    public IEnumerable<TicketObservation> Observations()
    {
        var lastLook = month.End + Window;
        // No clock says how far the exports reach; the youngest ticket does.
        var youngest = context.Tickets.Max(t => (DateTime?)t.CreatedAt);
        if (youngest is not { } latest)
            yield break;
        var seenUntil = Instant.Min(lastLook, InstantOf(latest));
        var own = new List<FactTicket>();
        foreach (var ticket in Tickets(lastLook))
        {
            if (own.Count > 0 && own[0].CustomerKey != ticket.CustomerKey)
            {
                foreach (var observation in OfOneCustomer(own, seenUntil))
                    yield return observation;
                own.Clear();
            }
            own.Add(ticket);
        }
        foreach (var observation in OfOneCustomer(own, seenUntil))
            yield return observation;
    }

    IEnumerable<FactTicket> Tickets(Instant lastLook)
    {
        var from = Calendar.AddMonths(month.MonthDateKey, -1);
        var until = lastLook.ToDateTimeUtc();
        return TicketMonth
            .Own(context)
            .Where(t =>
                t.CustomerKey > SpecialMember.Unknown
                && t.TopicKey > SpecialMember.Unknown
                && t.CreatedDateKey >= from
                && t.CreatedAt < until
            )
            .OrderBy(t => t.CustomerKey)
            .ThenBy(t => t.CreatedAt)
            .ThenBy(t => t.TicketKey)
            .AsEnumerable();
    }

    IEnumerable<TicketObservation> OfOneCustomer(List<FactTicket> tickets, Instant seenUntil)
    {
        var contacts = tickets.Select(t => new Contact(InstantOf(t.CreatedAt), t.TopicKey));
        foreach (var problem in Problem.Of(contacts, Window))
        {
            if (problem.First < month.Start || problem.First >= month.End)
                continue;
            var isApart = !problem.IsFinal(Window, seenUntil);
            var own = tickets.FindAll(t =>
                t.TopicKey == problem.Topic
                && InstantOf(t.CreatedAt) >= problem.First
                && InstantOf(t.CreatedAt) <= problem.Last
            );
            yield return new(
                Measure.FirstContactResolution,
                problem.IsResolvedAtFirstContact ? 1 : 0,
                isApart,
                own[0],
                own[0]
            );
            for (var i = 0; i < own.Count; i++)
                yield return new(Measure.Repeat, i == 0 ? 0 : 1, isApart, own[i], own[0]);
        }
    }

    // SQLite gives instants back without saying that they are UTC.
    static Instant InstantOf(DateTime utc) =>
        Instant.FromDateTimeUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
}
