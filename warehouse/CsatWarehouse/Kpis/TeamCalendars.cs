using CsatWarehouse.Dimensions;
using NodaTime;

namespace CsatWarehouse.Kpis;

/// <summary>The calendars of all teams. Laying one out costs some 70 ms, so that teams with the same hours share one, and months, too.</summary>
sealed class TeamCalendars(DateTimeZone reportingZone)
{
    const string EveryTeam = "all";

    readonly Dictionary<string, TeamCalendar> _byHours = new(StringComparer.Ordinal);

    /// <summary>By team key; a team without hours of its own or of <c>all</c>, or in a zone that nobody knows, has none.</summary>
    public IReadOnlyDictionary<long, TeamCalendar> Read(WarehouseContext context)
    {
        var rows = context.BusinessCalendars.ToList();
        var calendars = new Dictionary<long, TeamCalendar>();
        if (rows.Count == 0)
            return calendars;
        var ofTeam = rows.ToLookup(r => r.TeamCode, StringComparer.Ordinal);
        foreach (var team in context.Teams)
        {
            var week = Own(ofTeam, team.ExternalId, r => r.Weekday is not null);
            var days = Own(ofTeam, team.ExternalId, r => r.Weekday is null);
            if (week.Count > 0 && ZoneOf(week[0], team) is { } zone)
                calendars.Add(team.TeamKey, Of(zone, week, days));
        }
        return calendars;
    }

    /// <summary>Weekly hours and single dates are each the team's own, else those of every team.</summary>
    static List<DimBusinessCalendar> Own(
        ILookup<string, DimBusinessCalendar> ofTeam,
        string team,
        Func<DimBusinessCalendar, bool> isWanted
    )
    {
        var own = ofTeam[team].Where(isWanted).ToList();
        return
        [
            .. (own.Count > 0 ? own : ofTeam[EveryTeam].Where(isWanted))
                .OrderBy(r => r.Weekday)
                .ThenBy(r => r.OnDateKey)
                .ThenBy(r => r.ValidFromDateKey)
                .ThenBy(r => r.OpensSecond)
                .ThenBy(r => r.ClosesSecond),
        ];
    }

    DateTimeZone? ZoneOf(DimBusinessCalendar first, DimTeam team) =>
        (first.TimeZone ?? team.TimeZone) is { } name
            ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(name)
            : reportingZone;

    TeamCalendar Of(
        DateTimeZone zone,
        List<DimBusinessCalendar> week,
        List<DimBusinessCalendar> days
    )
    {
        var hours = string.Join(
            '\n',
            week.Concat(days)
                .Select(r =>
                    FormattableString.Invariant(
                        $"{r.Weekday} {r.OnDateKey} {r.OpensSecond} {r.ClosesSecond} {r.ValidFromDateKey} {r.ValidToDateKey}"
                    )
                )
                .Prepend(zone.Id)
        );
        if (!_byHours.TryGetValue(hours, out var calendar))
            _byHours.Add(hours, calendar = new(zone, week, days));
        return calendar;
    }
}
