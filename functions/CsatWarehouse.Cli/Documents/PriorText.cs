using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;

namespace CsatWarehouse.Cli.Documents;

/// <summary>The earlier period of a comparison in words that need no calendar: months by their code, longer ones by their first and last month.</summary>
static class PriorText
{
    public static string Of(FactKpiChange change)
    {
        var last = ReportingPeriod.LastMonthOf(change.PriorPeriodKey);
        var length = ReportingPeriod.Length(ReportingPeriod.KindOf(change.PriorPeriodKey));
        var first = Calendar.AddMonths(last, 1 - length);
        return length == 1
            ? Calendar.MonthText(last)
            : $"{Calendar.MonthText(first)} to {Calendar.MonthText(last)}";
    }

    /// <summary>month before, quarter before, three months before or year ago.</summary>
    public static string NameOf(Comparison comparison) =>
        comparison == Comparison.YearAgo ? "year ago"
        : comparison == Comparison.PreviousQuarter ? "quarter before"
        : comparison == Comparison.PreviousThreeMonths ? "three months before"
        : "month before";
}
