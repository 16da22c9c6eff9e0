using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Metrics.Contacts;
using NodaTime;

namespace CsatWarehouse.Kpis;

/// <summary>
/// The problems that began in one period, from the contacts of customers who are known about topics that are known. A chain of repeats is followed back to the start of the month before the period, and on to the end of the window after it.
/// </summary>
sealed class TicketContacts(WarehouseContext context, TicketReads tickets, TicketPeriod period)
{
    static readonly Duration Window = Problem.DefaultWindow;

    public IEnumerable<TicketObservation> Observations()
    {
        var lastLook = period.End + Window;
        // No clock says how far the exports reach; the youngest ticket does.
        if (tickets.Youngest(context) is not { } latest)
            yield break;
        var seenUntil = Instant.Min(lastLook, InstantOf(latest));
        var own = new List<MeasuredTicket>();
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

    IEnumerable<MeasuredTicket> Tickets(Instant lastLook)
    {
        var until = lastLook.ToDateTimeUtc();
        return tickets
            .CreatedIn(
                context,
                new(
                    Calendar.AddMonths(period.Months.First, -1),
                    Calendar.AddMonths(period.Months.Last, 1)
                )
            )
            .Where(t =>
                t.CustomerKey > SpecialMember.Unknown
                && t.TopicKey > SpecialMember.Unknown
                && t.CreatedAt < until
            )
            .OrderBy(t => t.CustomerKey)
            .ThenBy(t => t.CreatedAt)
            .ThenBy(t => t.TicketKey);
    }

    IEnumerable<TicketObservation> OfOneCustomer(List<MeasuredTicket> own, Instant seenUntil)
    {
        var contacts = own.Select(t => new Contact(InstantOf(t.CreatedAt), t.TopicKey));
        foreach (var problem in Problem.Of(contacts, Window))
        {
            if (problem.First < period.Start || problem.First >= period.End)
                continue;
            var isApart = !problem.IsFinal(Window, seenUntil);
            var within = own.FindAll(t =>
                t.TopicKey == problem.Topic
                && InstantOf(t.CreatedAt) >= problem.First
                && InstantOf(t.CreatedAt) <= problem.Last
            );
            yield return new(
                Measure.FirstContactResolution,
                problem.IsResolvedAtFirstContact ? 1 : 0,
                isApart,
                within[0],
                within[0]
            );
            for (var i = 0; i < within.Count; i++)
                yield return new(Measure.Repeat, i == 0 ? 0 : 1, isApart, within[i], within[0]);
        }
    }

    // SQLite gives instants back without saying that they are UTC.
    static Instant InstantOf(DateTime utc) =>
        Instant.FromDateTimeUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
}
