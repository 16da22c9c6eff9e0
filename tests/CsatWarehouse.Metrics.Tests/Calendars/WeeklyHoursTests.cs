using CsatWarehouse.Metrics.Calendars;
using NodaTime;

namespace CsatWarehouse.Metrics.Tests.Calendars;

public class WeeklyHoursTests
{
    [Fact]
    public void Parse_RangesAndBreaks_GivesEachDayInOrder()
    {
        var week = WeeklyHours.Parse("Sat-Mon 13:00-24:00 09:00-12:00; Thu 10:30-11:00");
        foreach (
            var day in new[] { IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday, IsoDayOfWeek.Monday }
        )
            Assert.Equal(
                ["09:00-12:00", "13:00-24:00"],
                week[day].Select(hours => hours.ToString())
            );
        Assert.Equal([new OpenHours(37800, 39600)], week[IsoDayOfWeek.Thursday]);
        Assert.Empty(week[IsoDayOfWeek.Friday]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Mon")]
    [InlineData("Mo 09:00-18:00")]
    [InlineData("Mon-Fri 9-18")]
    [InlineData("Mon-Tue-Wed 09:00-18:00")]
    [InlineData("Mon 09:00-25:00")]
    [InlineData("Mon 09:00-18:00;")]
    public void Parse_Unreadable_QuotesThePart(string text)
    {
        var error = Assert.Throws<FormatException>(() => WeeklyHours.Parse(text));
        Assert.Contains("is not opening hours", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Fri 22:00-06:00", "split a night shift at midnight")]
    [InlineData("Mon-Fri 09:00-18:00; Wed 17:00-19:00", "Wed: 09:00-18:00 and 17:00-19:00 overlap")]
    public void Parse_ImpossibleHours_SaysWhatToDo(string text, string expected)
    {
        var error = Assert.Throws<ArgumentException>(() => WeeklyHours.Parse(text));
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_NoHoursAtAll_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new WeeklyHours([]));
}
