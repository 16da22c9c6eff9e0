using System.Globalization;

namespace CsatWarehouse.Dimensions;

/// <summary>
/// One period that figures are made for. Its code is <c>2026-03</c>, <c>2026-Q1</c>, <c>2026</c>, <c>2026-03-r3</c> or
/// <c>2026-03-r12</c>, the last two for the three and the twelve months that end with March. Made by <see cref="PeriodCalendar"/>.
/// </summary>
public sealed record ReportingPeriod(PeriodKind Kind, long LastMonth, string Code)
{
    /// <summary>Keys from here on are of periods longer than a month.</summary>
    public const long FirstLongKey = 100_000_000;

    /// <summary>For a month its <c>MonthDateKey</c>; for others the kind's number before that of the last month: 120260301 is the quarter that ends with March.</summary>
    public long Key => KeyOf(Kind, LastMonth);

    public MonthRange Months => new(Calendar.AddMonths(LastMonth, 1 - Length(Kind)), LastMonth);

    /// <summary>month, quarter, year, rolling-3 or rolling-12.</summary>
    public string KindName => NameOf(Kind);

    /// <summary>True for windows that any month may end.</summary>
    public bool IsRolling => Kind is PeriodKind.Rolling3 or PeriodKind.Rolling12;

    /// <summary>The <see cref="Key"/> of the period of a kind that ends with a month.</summary>
    public static long KeyOf(PeriodKind kind, long lastMonth) =>
        (int)kind * FirstLongKey + lastMonth;

    public static bool IsMonth(long periodKey) => periodKey < FirstLongKey;

    public static PeriodKind KindOf(long periodKey) => (PeriodKind)(periodKey / FirstLongKey);

    public static long LastMonthOf(long periodKey) => periodKey % FirstLongKey;

    /// <summary>In months.</summary>
    public static int Length(PeriodKind kind) =>
        kind switch
        {
            PeriodKind.Month => 1,
            PeriodKind.Quarter or PeriodKind.Rolling3 => 3,
            _ => 12,
        };

    public static string NameOf(PeriodKind kind) =>
        kind switch
        {
            PeriodKind.Rolling3 => "rolling-3",
            PeriodKind.Rolling12 => "rolling-12",
            _ => kind.ToString().ToLowerInvariant(),
        };

    /// <summary>True where the text is written as the code of a period, whether there is such a period or not.</summary>
    public static bool IsCode(string text)
    {
        var parts = text.Split('-');
        return parts switch
        {
            [var year] => IsYear(year),
            [var year, ['Q', >= '1' and <= '4']] => IsYear(year),
            [var year, var month] => Calendar.TryParseMonth($"{year}-{month}", out _),
            [var year, var month, "r3" or "r12"] => Calendar.TryParseMonth(
                $"{year}-{month}",
                out _
            ),
            _ => false,
        };
    }

    static bool IsYear(string text) =>
        text.Length == 4
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year > 0;
}
