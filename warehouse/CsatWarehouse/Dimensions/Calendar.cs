using System.Globalization;

namespace CsatWarehouse.Dimensions;

/// <summary>Days and months as the warehouse writes them: keys for tables, <c>2026-03</c> for people.</summary>
public static class Calendar
{
    public static long DateKey(DateOnly date) => date.Year * 10000L + date.Month * 100 + date.Day;

    public static long MonthDateKey(DateOnly date) => date.Year * 10000L + date.Month * 100 + 1;

    /// <summary>The key of the month in which the day with this key lies.</summary>
    public static long MonthOf(long dateKey) => dateKey / 100 * 100 + 1;

    public static DateOnly Date(long dateKey) =>
        new((int)(dateKey / 10000), (int)(dateKey / 100 % 100), (int)(dateKey % 100));

    public static long AddMonths(long monthDateKey, int months) =>
        DateKey(Date(monthDateKey).AddMonths(months));

    /// <summary>How many months later <paramref name="later"/> is; negative where it is earlier.</summary>
    public static int MonthsFrom(long earlier, long later)
    {
        var (from, to) = (Date(earlier), Date(later));
        return (to.Year - from.Year) * 12 + to.Month - from.Month;
    }

    /// <summary>The last day of the month, both included.</summary>
    public static long EndOfMonth(long monthDateKey) =>
        DateKey(Date(monthDateKey).AddMonths(1).AddDays(-1));

    public static string MonthText(long monthDateKey) =>
        Date(monthDateKey).ToString("yyyy-MM", CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="MonthText"/> writes.</summary>
    /// <exception cref="FormatException">The text is no month.</exception>
    public static long ParseMonth(string text) =>
        TryParseMonth(text, out var month)
            ? month
            : throw new FormatException($"'{text}' is no month such as 2026-03.");

    /// <summary>Reads <c>2026-03</c>; anything else, <c>2026-3</c> included, is not a month.</summary>
    public static bool TryParseMonth(string text, out long monthDateKey)
    {
        var ok = DateOnly.TryParseExact(
            text,
            "yyyy-MM",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var first
        );
        monthDateKey = ok ? DateKey(first) : SpecialMember.Unknown;
        return ok;
    }
}
