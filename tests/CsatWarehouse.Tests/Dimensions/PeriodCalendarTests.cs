using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Tests.Dimensions;

public sealed class PeriodCalendarTests
{
    [Theory]
    [InlineData(1, PeriodKind.Month, 20260301, "2026-03", 20260301, 20260331)]
    [InlineData(1, PeriodKind.Quarter, 20260201, "2026-Q1", 20260101, 20260331)]
    [InlineData(1, PeriodKind.Quarter, 20261201, "2026-Q4", 20261001, 20261231)]
    [InlineData(1, PeriodKind.Year, 20260101, "2026", 20260101, 20261231)]
    [InlineData(1, PeriodKind.Rolling3, 20260101, "2026-01-r3", 20251101, 20260131)]
    [InlineData(1, PeriodKind.Rolling12, 20240201, "2024-02-r12", 20230301, 20240229)]
    [InlineData(4, PeriodKind.Quarter, 20260401, "2027-Q1", 20260401, 20260630)]
    [InlineData(4, PeriodKind.Quarter, 20260331, "2026-Q4", 20260101, 20260331)]
    [InlineData(4, PeriodKind.Year, 20261201, "2027", 20260401, 20270331)]
    [InlineData(12, PeriodKind.Year, 20261201, "2027", 20261201, 20271130)]
    public void Period_OfAMonth_HasItsCodeAndDays(
        int firstMonthOfYear,
        PeriodKind kind,
        long month,
        string code,
        long start,
        long end
    )
    {
        var period = new PeriodCalendar(firstMonthOfYear).Of(kind, Calendar.MonthOf(month));

        Assert.Equal(code, period.Code);
        Assert.Equal((start, end), (period.Months.StartDateKey, period.Months.EndDateKey));
        Assert.True(ReportingPeriod.IsCode(code));
    }

    [Fact]
    public void Key_OfEachKind_NamesKindAndLastMonth()
    {
        var calendar = new PeriodCalendar(1);

        long[] keys = [.. calendar.LongPeriodsOf(20260301).Select(p => p.Key).Prepend(20260301)];

        Assert.Equal([20260301, 120260301, 220261201, 320260301, 420260301], keys);
        Assert.All(keys, k => Assert.Equal(k, calendar.Find(k)!.Key));
        Assert.Null(new PeriodCalendar(4).Find(220261201));
    }

    [Fact]
    public void Shift_ByTheLengthOfThePeriod_IsTheNeighbourThatDoesNotOverlap()
    {
        var calendar = new PeriodCalendar(4);

        Assert.Equal("2026-Q4", calendar.Shift(calendar.Of(PeriodKind.Quarter, 20260501), -3).Code);
        Assert.Equal(
            "2025-12-r3",
            calendar.Shift(calendar.Of(PeriodKind.Rolling3, 20260301), -3).Code
        );
    }

    [Theory]
    [InlineData("2026-3")]
    [InlineData("2026-13")]
    [InlineData("2026-Q5")]
    [InlineData("2026-03-r6")]
    [InlineData("26")]
    [InlineData("March")]
    [InlineData("")]
    public void Code_WrittenOtherwise_IsNone(string text) =>
        Assert.False(ReportingPeriod.IsCode(text));
}
