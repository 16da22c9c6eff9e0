using CsatWarehouse.Metrics.Calendars;
using FsCheck.Fluent;
using NodaTime;
using NodaTime.Text;

namespace CsatWarehouse.Metrics.Tests.Calendars;

public class BusinessCalendarTests
{
    const string OfficeHours = "Mon-Fri 09:00-18:00";
    const string Readme =
        "Mon 09:00-17:00; Tue 00:00-24:00; Wed 09:00-17:00; Thu 09:00-12:00 13:00-17:00; Sat 10:00-14:00";

    [Theory]
    [InlineData("America/Los_Angeles", Readme, "2015-01-10T10:00", "2015-01-17T10:00", 51 * 60)]
    [InlineData(
        "America/Los_Angeles",
        "Sun 00:00-24:00",
        "2015-03-07T00:00",
        "2015-03-10T00:00",
        23 * 60
    )]
    [InlineData(
        "America/Los_Angeles",
        "Sun 00:00-24:00",
        "2015-10-31T00:00",
        "2015-11-03T00:00",
        25 * 60
    )]
    [InlineData("Europe/Kyiv", "Sun 00:00-24:00", "2021-03-27T00:00", "2021-03-30T00:00", 23 * 60)]
    [InlineData("Europe/Kyiv", OfficeHours, "2021-03-26T15:00", "2021-03-29T07:00", 120)]
    [InlineData(
        "Europe/Kyiv",
        "Mon-Sun 00:00-24:00",
        "1970-01-01T00:00",
        "2099-12-31T23:00",
        68374020
    )]
    public void SecondsBetween_KnownSpans_CountsTheLocalHours(
        string zone,
        string hours,
        string start,
        string end,
        int minutes
    ) =>
        Assert.Equal(
            minutes * 60L,
            new BusinessCalendar(
                DateTimeZoneProviders.Tzdb[zone],
                WeeklyHours.Parse(hours)
            ).SecondsBetween(Utc(start), Utc(end))
        );

    [Fact]
    public void SecondsBetween_WeekWithAHoliday_GivesThePublished39AndAHalfHours()
    {
        // The week of zendesk/biz's own specification; its holiday is a Sunday, and closed anyway.
        const string hours =
            "Mon 09:00-17:00; Tue 10:00-16:00; Wed 09:00-17:00; Thu 10:00-16:00; Fri 09:00-17:00; Sat 11:00-14:30";
        var calendar = BusinessCalendar.WithHolidays(
            DateTimeZone.Utc,
            WeeklyHours.Parse(hours),
            [new(2006, 1, 1), new(2006, 12, 25)]
        );
        Assert.Equal(
            39 * 3600 + 1800,
            calendar.SecondsBetween(Utc("2006-01-01T00:00"), Utc("2006-01-08T00:00"))
        );
        Assert.Equal(
            31 * 3600 + 1800,
            calendar.SecondsBetween(Utc("2006-12-24T00:00"), Utc("2006-12-31T00:00"))
        );
    }

    [Fact]
    public void SecondsBetween_ShortenedDay_HasItsOwnHours()
    {
        var calendar = new BusinessCalendar(
            DateTimeZone.Utc,
            WeeklyHours.Parse(OfficeHours),
            new Dictionary<LocalDate, IReadOnlyList<OpenHours>>
            {
                [new(2026, 3, 6)] = [new(9 * 3600, 13 * 3600)],
                [new(2026, 3, 7)] = [new(10 * 3600, 12 * 3600)],
            }
        );
        Assert.Equal(
            6 * 3600,
            calendar.SecondsBetween(Utc("2026-03-06T00:00"), Utc("2026-03-08T00:00"))
        );
    }

    [Fact]
    public void SecondsBetween_HourThatTheClockRepeats_IsOpenTwice()
    {
        // Kyiv, 2021-10-31: 03:00 to 04:00 happens at +3 and again at +2.
        var calendar = new BusinessCalendar(
            DateTimeZoneProviders.Tzdb["Europe/Kyiv"],
            WeeklyHours.Parse("Sun 03:30-04:30")
        );
        Assert.Equal(
            2 * 3600 - 1800,
            calendar.SecondsBetween(Utc("2021-10-30T12:00"), Utc("2021-10-31T12:00"))
        );
        Assert.Equal(
            1800,
            calendar.SecondsBetween(Utc("2021-03-27T12:00"), Utc("2021-03-28T12:00"))
        );
    }

    [Fact]
    public void SecondsBetween_ClosedAllTheWay_IsZero()
    {
        var (saturday, sunday) = (Utc("2021-03-27T10:00"), Utc("2021-03-28T10:00"));
        Assert.Equal(0, Kyiv().SecondsBetween(saturday, sunday));
        Assert.Equal(0, Kyiv().SecondsBetween(sunday, sunday));
        Assert.Null(Kyiv().SecondsBetween(sunday, saturday));
    }

    [Fact]
    public void SecondsBetween_PartsOfASecond_AreCutDown() =>
        Assert.Equal(
            1,
            Kyiv()
                .SecondsBetween(
                    Utc("2021-03-26T08:00").PlusNanoseconds(900_000_000),
                    Utc("2021-03-26T08:00").PlusNanoseconds(1_100_000_000)
                )
        );

    [Fact]
    public void SecondsBetween_Year1899_SaysWhatToDo()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            Kyiv().SecondsBetween(Utc("1899-12-30T00:00"), Utc("2021-03-26T08:00"))
        );
        Assert.Contains("from 1970 to 2099", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SecondsBetween_AnyThreeMoments_AddUpAndNeverExceedTheSpan()
    {
        var kyiv = Kyiv();
        Property.Holds(
            Gen.Choose(1_500_000_000, 1_900_000_000).Three(),
            test =>
            {
                long[] at = [test.Item1, test.Item2, test.Item3];
                Array.Sort(at);
                var whole = kyiv.SecondsBetween(at[0], at[2]);
                Assert.Equal(
                    whole,
                    kyiv.SecondsBetween(at[0], at[1]) + kyiv.SecondsBetween(at[1], at[2])
                );
                Assert.InRange(whole!.Value, 0, at[2] - at[0]);
            }
        );
    }

    static BusinessCalendar Kyiv() =>
        new(DateTimeZoneProviders.Tzdb["Europe/Kyiv"], WeeklyHours.Parse(OfficeHours));

    static Instant Utc(string text) =>
        LocalDateTimePattern
            .CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm")
            .Parse(text)
            .Value.InUtc()
            .ToInstant();
}
