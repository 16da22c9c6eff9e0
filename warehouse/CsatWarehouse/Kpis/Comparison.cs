using System.Collections.Immutable;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis;

/// <summary>An earlier month that a month is compared with.</summary>
public sealed record Comparison(string Code, int Months)
{
    public static Comparison PreviousMonth { get; } = new("previous-month", 1);
    public static Comparison YearAgo { get; } = new("year-ago", 12);

    public static ImmutableArray<Comparison> All { get; } = [PreviousMonth, YearAgo];

    public long PriorOf(long monthDateKey) => Calendar.AddMonths(monthDateKey, -Months);
}
