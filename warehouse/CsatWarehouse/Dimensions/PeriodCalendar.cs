using System.Globalization;

namespace CsatWarehouse.Dimensions;

/// <summary>The periods of a workspace. Quarters and years are those of its financial year, which is named after the calendar year in which it ends.</summary>
/// <param name="firstMonthOfYear">1 to 12; from 1 the financial year is the calendar year.</param>
public sealed class PeriodCalendar(int firstMonthOfYear)
{
    static readonly PeriodKind[] LongKinds =
    [
        PeriodKind.Quarter,
        PeriodKind.Year,
        PeriodKind.Rolling3,
        PeriodKind.Rolling12,
    ];

    /// <summary>The quarter or year in which the month lies, or the window that it ends.</summary>
    public ReportingPeriod Of(PeriodKind kind, long monthDateKey)
    {
        var last = Calendar.AddMonths(monthDateKey, MonthsLeft(kind, monthDateKey));
        return new(kind, last, CodeOf(kind, last));
    }

    /// <summary>The quarter and the year in which the month lies, and the windows that it ends.</summary>
    public IEnumerable<ReportingPeriod> LongPeriodsOf(long monthDateKey) =>
        LongKinds.Select(kind => Of(kind, monthDateKey));

    /// <summary>The period of the same kind that ends so many months later; earlier where negative.</summary>
    public ReportingPeriod Shift(ReportingPeriod period, int months) =>
        Of(period.Kind, Calendar.AddMonths(period.LastMonth, months));

    /// <summary>The period with this key; null for a quarter or a year of another financial year.</summary>
    public ReportingPeriod? Find(long periodKey)
    {
        var period = Of(ReportingPeriod.KindOf(periodKey), ReportingPeriod.LastMonthOf(periodKey));
        return period.Key == periodKey ? period : null;
    }

    public override string ToString() => Invariant($"year from month {firstMonthOfYear}");

    int MonthsLeft(PeriodKind kind, long month) =>
        kind switch
        {
            PeriodKind.Quarter => 2 - MonthOfYear(month) % 3,
            PeriodKind.Year => 11 - MonthOfYear(month),
            _ => 0,
        };

    /// <summary>From 0.</summary>
    int MonthOfYear(long month) => (Calendar.Date(month).Month - firstMonthOfYear + 12) % 12;

    string CodeOf(PeriodKind kind, long last) =>
        kind switch
        {
            PeriodKind.Quarter => Invariant($"{YearOf(last):0000}-Q{MonthOfYear(last) / 3 + 1}"),
            PeriodKind.Year => Invariant($"{YearOf(last):0000}"),
            PeriodKind.Rolling3 => $"{Calendar.MonthText(last)}-r3",
            PeriodKind.Rolling12 => $"{Calendar.MonthText(last)}-r12",
            _ => Calendar.MonthText(last),
        };

    int YearOf(long month) =>
        Calendar.Date(Calendar.AddMonths(month, 11 - MonthOfYear(month))).Year;

    static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
