namespace CsatWarehouse.Dimensions;

/// <summary>Whole months one after another, named by the <c>MonthDateKey</c>s of the first and the last; both are included.</summary>
public readonly record struct MonthRange(long First, long Last)
{
    public long StartDateKey => First;

    /// <summary>The last day of the last month.</summary>
    public long EndDateKey => Calendar.EndOfMonth(Last);

    /// <summary>0 or less where the first month comes after the last.</summary>
    public int Count => Calendar.MonthsFrom(First, Last) + 1;

    /// <summary>Every month, oldest first.</summary>
    public IEnumerable<long> Months
    {
        get
        {
            for (var month = First; month <= Last; month = Calendar.AddMonths(month, 1))
                yield return month;
        }
    }

    public static MonthRange Of(long monthDateKey) => new(monthDateKey, monthDateKey);

    public bool Contains(long monthDateKey) => monthDateKey >= First && monthDateKey <= Last;
}
