using System.Collections.Immutable;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis;

/// <summary>An earlier period of the same kind that a period is compared with. The two never overlap.</summary>
/// <param name="Months">How many months earlier it ends.</param>
public sealed record Comparison(string Code, int Months)
{
    public static Comparison PreviousMonth { get; } = new("previous-month", 1);
    public static Comparison PreviousQuarter { get; } = new("previous-quarter", 3);

    /// <summary>The three months before the three that end with a month.</summary>
    public static Comparison PreviousThreeMonths { get; } = new("previous-3-months", 3);
    public static Comparison YearAgo { get; } = new("year-ago", 12);

    /// <summary>Nearest first.</summary>
    public static ImmutableArray<Comparison> All { get; } =
    [PreviousMonth, PreviousQuarter, PreviousThreeMonths, YearAgo];

    /// <summary>Those that periods of a kind have, nearest first. The twelve months before a year or twelve months are those of a year ago.</summary>
    public static ImmutableArray<Comparison> Of(PeriodKind kind) =>
        kind switch
        {
            PeriodKind.Month => [PreviousMonth, YearAgo],
            PeriodKind.Quarter => [PreviousQuarter, YearAgo],
            PeriodKind.Rolling3 => [PreviousThreeMonths, YearAgo],
            _ => [YearAgo],
        };

    /// <summary>The earlier period's last month.</summary>
    public long PriorOf(long monthDateKey) => Calendar.AddMonths(monthDateKey, -Months);
}
