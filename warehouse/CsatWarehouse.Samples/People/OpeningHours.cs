namespace CsatWarehouse.Samples.People;

/// <summary>When the teams work, in local time: the phone, chat and app teams daily, the shops not on Sundays, the back office on weekdays. Holidays close the back office.</summary>
static class OpeningHours
{
    static readonly (int Month, int Day)[] HolidaysOfTheYear =
    [
        (1, 1),
        (3, 8),
        (5, 1),
        (8, 24),
        (12, 25),
    ];

    /// <summary>Hours from and to (excluded) on a day of the week; null where closed.</summary>
    public static (int From, int To)? Of(Team team, DayOfWeek day) =>
        team.Code switch
        {
            "phone" or "chat" or "app" => (8, 22),
            "shops" => day == DayOfWeek.Sunday ? null : (9, 19),
            _ => day is DayOfWeek.Saturday or DayOfWeek.Sunday ? null : (9, 18),
        };

    public static bool HasHolidays(Team team) =>
        team.Code is "billing" or "technical" or "retention";

    public static IEnumerable<DateOnly> Holidays(int year) =>
        HolidaysOfTheYear.Select(h => new DateOnly(year, h.Month, h.Day));

    /// <summary>The instant itself where the team works then, else so long after it opens next.</summary>
    public static DateTime Within(Team team, DateTime utc, TimeSpan afterOpening)
    {
        var local = Timeline.Local(utc);
        var day = DateOnly.FromDateTime(local);
        if (HoursOn(team, day) is { } today && local.Hour < today.To)
        {
            if (local.Hour >= today.From)
                return utc;
            return Timeline.Utc(day, today.From * 3600) + afterOpening;
        }
        do day = day.AddDays(1);
        while (HoursOn(team, day) is null);
        return Timeline.Utc(day, HoursOn(team, day)!.Value.From * 3600) + afterOpening;
    }

    static (int From, int To)? HoursOn(Team team, DateOnly day) =>
        HasHolidays(team) && HolidaysOfTheYear.Contains((day.Month, day.Day))
            ? null
            : Of(team, day.DayOfWeek);
}
