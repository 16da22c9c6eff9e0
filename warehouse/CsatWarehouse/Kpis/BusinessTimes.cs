using NodaTime;

namespace CsatWarehouse.Kpis;

/// <summary>Gives the times of tickets a second time, in seconds of the team's business hours.</summary>
sealed class BusinessTimes(IReadOnlyDictionary<long, TeamCalendar> calendars)
{
    /// <summary>The same time in business hours; null for what is no time, and where the team has no calendar. Without one the ticket is in no business figure at all: 0 seconds would flatter.</summary>
    public TicketObservation? Of(in TicketObservation observation)
    {
        Measure? measure = observation.Measure switch
        {
            Measure.FirstResponse => Measure.FirstResponseBusiness,
            Measure.Resolution => Measure.ResolutionBusiness,
            _ => null,
        };
        if (
            measure is not { } business
            || !calendars.TryGetValue(observation.Ticket.TeamKey, out var calendar)
        )
            return null;
        // SQLite gives instants back without saying that they are UTC.
        var start = Instant.FromDateTimeUtc(
            DateTime.SpecifyKind(observation.Ticket.CreatedAt, DateTimeKind.Utc)
        );
        var end = start + Duration.FromSeconds(observation.Value);
        return calendar.SecondsBetween(start, end) is { } seconds
            ? observation with
            {
                Measure = business,
                Value = seconds,
            }
            : null;
    }
}
