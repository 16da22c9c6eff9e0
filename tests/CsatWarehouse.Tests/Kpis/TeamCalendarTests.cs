using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using NodaTime;
using NodaTime.Text;

namespace CsatWarehouse.Tests.Kpis;

public sealed class TeamCalendarTests
{
    const int Hour = 3600;

    [Theory]
    [InlineData("America/Los_Angeles", "2015-03-07T00:00:00Z", "2015-03-10T00:00:00Z", 23)]
    [InlineData("America/Los_Angeles", "2015-10-31T00:00:00Z", "2015-11-03T00:00:00Z", 25)]
    [InlineData("Europe/Kyiv", "2021-03-27T00:00:00Z", "2021-03-30T00:00:00Z", 23)]
    public void OpenSunday_WhenTheClockChanges_HasItsTrueHours(
        string zone,
        string from,
        string to,
        int hours
    ) => Assert.Equal(hours * Hour, Of(zone, Row(7, 0, 24)).SecondsBetween(At(from), At(to)));

    [Fact]
    public void Weekend_BetweenFridayAndMonday_LeavesOneHourOfEach() =>
        Assert.Equal(
            120 * 60,
            OfficeHours.SecondsBetween(At("2021-03-26T15:00:00Z"), At("2021-03-29T07:00:00Z"))
        );

    [Fact]
    public void Holiday_InPlaceOfTheWeek_IsNoBusinessTime()
    {
        var holiday = Row(null, null, null);
        holiday.OnDateKey = 20210329;
        var calendar = new TeamCalendar(Kyiv, OfficeWeek(), [holiday]);

        Assert.Equal(
            60 * 60,
            calendar.SecondsBetween(At("2021-03-26T15:00:00Z"), At("2021-03-29T07:00:00Z"))
        );
    }

    [Fact]
    public void Hours_ThatChange_AreEachCountedWhileTheyHold()
    {
        var before = Row(1, 9, 18);
        before.ValidToDateKey = 20260301;
        var after = Row(1, 9, 13);
        after.ValidFromDateKey = 20260302;
        var calendar = Of("Europe/Kyiv", before, after);

        // Two Mondays: nine hours on 23 February, and four on 2 March.
        Assert.Equal(
            13 * Hour,
            calendar.SecondsBetween(At("2026-02-22T22:00:00Z"), At("2026-03-02T22:00:00Z"))
        );
    }

    [Fact]
    public void Time_BeforeTheFirstHoursOnRecord_IsNotKnownAndNotZero()
    {
        var row = Row(1, 9, 18);
        row.ValidFromDateKey = 20260301;
        var calendar = Of("Europe/Kyiv", row);

        Assert.Null(
            calendar.SecondsBetween(At("2026-02-27T10:00:00Z"), At("2026-03-02T10:00:00Z"))
        );
        Assert.Equal(
            0,
            calendar.SecondsBetween(At("2026-03-03T10:00:00Z"), At("2026-03-03T11:00:00Z"))
        );
    }

    [Fact]
    public void Hours_ThatOverlap_CountOnce() =>
        Assert.Equal(
            9 * Hour,
            Of("Europe/Kyiv", Row(1, 9, 15), Row(1, 12, 18))
                .SecondsBetween(At("2026-03-01T22:00:00Z"), At("2026-03-02T22:00:00Z"))
        );

    [Fact]
    public void Week_WithoutOpenHours_IsNoCalendar() =>
        Assert.Null(
            Of("Europe/Kyiv", Row(1, null, null))
                .SecondsBetween(At("2026-03-02T10:00:00Z"), At("2026-03-02T11:00:00Z"))
        );

    static DateTimeZone Kyiv { get; } = DateTimeZoneProviders.Tzdb["Europe/Kyiv"];

    static TeamCalendar OfficeHours { get; } = new(Kyiv, OfficeWeek(), []);

    static List<DimBusinessCalendar> OfficeWeek() =>
        [.. Enumerable.Range(1, 5).Select(day => Row(day, 9, 18))];

    static TeamCalendar Of(string zone, params DimBusinessCalendar[] week) =>
        new(DateTimeZoneProviders.Tzdb[zone], week, []);

    static DimBusinessCalendar Row(int? weekday, int? opens, int? closes) =>
        new()
        {
            Scope = "",
            ExternalId = "",
            TeamCode = "1",
            Weekday = weekday,
            OnDateKey = SpecialMember.NotApplicable,
            OpensSecond = opens * Hour,
            ClosesSecond = closes * Hour,
            ValidFromDateKey = SpecialMember.NotApplicable,
            ValidToDateKey = SpecialMember.NotApplicable,
        };

    static Instant At(string text) => InstantPattern.General.Parse(text).Value;
}
