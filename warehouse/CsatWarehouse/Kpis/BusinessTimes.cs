using NodaTime;

namespace CsatWarehouse.Kpis;

/// <summary>Gives the times of tickets a second time, in seconds of the team's business hours.</summary>
sealed class BusinessTimes(IReadOnlyDictionary<long, TeamCalendar> calendars)
{
    /// <summary>The observation and, where it is a time and the team has a calendar, its time in business hours. Without one the ticket is in no business figure at all: 0 seconds would flatter.</summary>
    public IEnumerable<TicketObservation> WithBusinessTime(TicketObservation observation)
    {
        yield return observation;
        Measure? measure = observation.Measure switch
        {
            Measure.FirstResponse => Measure.FirstResponseBusiness,
            Measure.Resolution => Measure.ResolutionBusiness,
            _ => null,
        };
        if (
            measure is { } business
            && calendars.TryGetValue(observation.Ticket.TeamKey, out var calendar)
        )
        {
            // SQLite gives instants back without saying that they are UTC.
            var start = Instant.FromDateTimeUtc(
                DateTime.SpecifyKind(observation.Ticket.CreatedAt, DateTimeKind.Utc)
            );
            var end = start + Duration.FromSeconds(observation.Value);
            if (calendar.SecondsBetween(start, end) is { } seconds)
                yield return observation with
                {
                    Measure = business,
                    Value = seconds,
                };
        }
    }
}
