using System.Globalization;
using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Samples.Operations;

readonly record struct CalendarRow(
    Team Team,
    DayOfWeek? Weekday,
    DateOnly? Date,
    int? From,
    int? To
);

/// <summary>The teams' weekly hours, and the holidays of the years that the months touch.</summary>
sealed class BusinessCalendar(Timeline time)
{
    static Layout<CalendarRow> Columns { get; } =
        new Layout<CalendarRow>()
            .Number("team", r => r.Team.Id)
            .Text("weekday", r => r.Weekday?.ToString().ToLowerInvariant())
            .Date("date", r => r.Date)
            .Text("opens", r => Hour(r.From))
            .Text("closes", r => Hour(r.To))
            .Constant("timeZone", "Europe/Kyiv")
            .Text("name", r => r.Date is null ? null : "Державне свято");

    public void Write(ExportFolder folder, int month)
    {
        if (month == 0)
            folder.Write("workforce", "business-calendar", time.LastDayOf(0), Columns, Rows());
    }

    IEnumerable<CalendarRow> Rows()
    {
        foreach (var team in Team.All)
        {
            foreach (var day in Enum.GetValues<DayOfWeek>())
                if (OpeningHours.Of(team, day) is { } hours)
                    yield return new(team, day, null, hours.From, hours.To);
            if (!OpeningHours.HasHolidays(team))
                continue;
            for (var year = time.First.Year; year <= time.MonthOf(time.Last).Year; year++)
                foreach (var day in OpeningHours.Holidays(year))
                    yield return new(team, null, day, null, null);
        }
    }

    static string? Hour(int? hour) =>
        hour is { } full ? string.Create(CultureInfo.InvariantCulture, $"{full:D2}:00") : null;
}
