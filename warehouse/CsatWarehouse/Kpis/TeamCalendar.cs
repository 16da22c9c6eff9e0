using CsatWarehouse.Dimensions;
using CsatWarehouse.Metrics.Calendars;
using NodaTime;

namespace CsatWarehouse.Kpis;

/// <summary>The business hours of one team, as they changed over time.</summary>
sealed class TeamCalendar
{
    readonly List<(Instant From, Instant To, BusinessCalendar? Hours)> _spells = [];

    /// <param name="week">Rows of weekdays.</param>
    /// <param name="days">Rows of single dates.</param>
    public TeamCalendar(
        DateTimeZone zone,
        IReadOnlyCollection<DimBusinessCalendar> week,
        IEnumerable<DimBusinessCalendar> days
    )
    {
        var exceptions = days.GroupBy(d => Day(d.OnDateKey))
            .ToDictionary(g => g.Key, g => (IReadOnlyList<OpenHours>)HoursOf(g));
        var first = new LocalDate(1970, 1, 1);
        var end = new LocalDate(2100, 1, 1);
        var changes = week.Where(r => r.ValidFromDateKey > 0)
            .Select(r => Day(r.ValidFromDateKey))
            .Concat(
                week.Where(r => r.ValidToDateKey > 0).Select(r => Day(r.ValidToDateKey).PlusDays(1))
            )
            .Where(day => day > first && day < end)
            .Append(first)
            .Append(end)
            .Distinct()
            .Order()
            .ToList();
        for (var i = 0; i + 1 < changes.Count; i++)
            _spells.Add(
                (
                    zone.AtStartOfDay(changes[i]).ToInstant(),
                    zone.AtStartOfDay(changes[i + 1]).ToInstant(),
                    HoursOn(zone, changes[i], week, exceptions)
                )
            );
    }

    /// <summary>Whole open seconds from <paramref name="start"/> to <paramref name="end"/>; null where any part of the time has no hours on record, because 0 would be a splendid answer.</summary>
    public long? SecondsBetween(Instant start, Instant end)
    {
        if (end < start || start < _spells[0].From || end >= _spells[^1].To)
            return null;
        long seconds = 0;
        foreach (var (from, to, hours) in _spells)
        {
            if (to <= start || from > end)
                continue;
            if (
                hours?.SecondsBetween(Instant.Max(from, start), Instant.Min(to, end))
                is not { } open
            )
                return null;
            seconds += open;
        }
        return seconds;
    }

    static BusinessCalendar? HoursOn(
        DateTimeZone zone,
        LocalDate day,
        IEnumerable<DimBusinessCalendar> week,
        Dictionary<LocalDate, IReadOnlyList<OpenHours>> exceptions
    )
    {
        var key = Calendar.DateKey(day.ToDateOnly());
        var hours = week.Where(r =>
                r.ValidFromDateKey <= key && (r.ValidToDateKey < 0 || r.ValidToDateKey >= key)
            )
            .GroupBy(r => (IsoDayOfWeek)r.Weekday!.Value)
            .SelectMany(g => HoursOf(g).Select(h => (g.Key, h)))
            .ToList();
        return hours.Count == 0 ? null : new(zone, new WeeklyHours(hours), exceptions);
    }

    /// <summary>Stretches of a day that overlap or touch become one, so that no second counts twice.</summary>
    static List<OpenHours> HoursOf(IEnumerable<DimBusinessCalendar> rows)
    {
        var hours = new List<OpenHours>();
        foreach (
            var row in rows.Where(r => r.OpensSecond < r.ClosesSecond).OrderBy(r => r.OpensSecond)
        )
        {
            var (opens, closes) = (row.OpensSecond!.Value, row.ClosesSecond!.Value);
            if (hours.Count > 0 && opens <= hours[^1].To)
                hours[^1] = new(hours[^1].From, Math.Max(hours[^1].To, closes));
            else
                hours.Add(new(opens, closes));
        }
        return hours;
    }

    static LocalDate Day(long dateKey) => LocalDate.FromDateOnly(Calendar.Date(dateKey));
}
