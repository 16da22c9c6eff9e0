using NodaTime;

namespace CsatWarehouse.Samples;

/// <summary>The months that are generated, numbered from 0, in the company's time zone.</summary>
sealed class Timeline
{
    /// <summary>From NodaTime's own copy of the time zone database, so that no machine's differs.</summary>
    static readonly DateTimeZone Kyiv = DateTimeZoneProviders.Tzdb["Europe/Kyiv"];

    readonly DateTime[] _starts;

    public Timeline(DateOnly lastMonth, int months)
    {
        (Last, Months) = (months - 1, months);
        First = lastMonth.AddMonths(1 - months);
        _starts = [.. Enumerable.Range(0, months + 1).Select(m => Utc(MonthOf(m), 0))];
    }

    public int Months { get; }
    public int Last { get; }
    public DateOnly First { get; }

    /// <summary>The first day of a month; numbers outside 0 .. <see cref="Last"/> go on into past and future.</summary>
    public DateOnly MonthOf(int month) => First.AddMonths(month);

    public DateOnly LastDayOf(int month) => MonthOf(month + 1).AddDays(-1);

    public DateTime StartOf(int month) => _starts[month];

    /// <summary>The first instant that is not the month's.</summary>
    public DateTime EndOf(int month) => _starts[month + 1];

    /// <summary>The number of the month of an effect that is planted so many months before the last one.</summary>
    public int Planted(int monthsBeforeLast) => Last - monthsBeforeLast;

    /// <summary>The number of the month in which an instant lies, possibly beyond the last.</summary>
    public int NumberOf(DateTime utc)
    {
        var local = Local(utc);
        return (local.Year - First.Year) * 12 + local.Month - First.Month;
    }

    /// <summary>So many seconds after midnight of a day by the clock; on the days of a change of clocks an hour more or less has gone by.</summary>
    public static DateTime Utc(DateOnly day, int seconds) =>
        Kyiv.AtLeniently(
                LocalDateTime.FromDateTime(day.ToDateTime(TimeOnly.MinValue).AddSeconds(seconds))
            )
            .ToDateTimeUtc();

    public static DateTime Local(DateTime utc) =>
        NodaTime.Instant.FromDateTimeUtc(utc).InZone(Kyiv).ToDateTimeUnspecified();
}
