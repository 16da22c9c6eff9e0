using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Loading;

/// <summary>The days that facts refer to; a year that no fact has had yet is added to the calendar whole.</summary>
sealed class DateMembers(WarehouseContext context, int firstMonthOfYear)
{
    readonly HashSet<int> _years =
    [
        .. context.Dates.Where(d => d.DateKey > 0).Select(d => d.Year).Distinct(),
    ];

    public long KeyOf(DateOnly date)
    {
        // Another file of the same transaction may have added the year since the years were read.
        if (_years.Add(date.Year) && !context.Dates.Any(d => d.Year == date.Year && d.DateKey > 0))
        {
            for (
                var day = new DateOnly(date.Year, 1, 1);
                day.Year == date.Year;
                day = day.AddDays(1)
            )
            {
                context.Dates.Add(DimDate.Of(day, firstMonthOfYear));
                if (day == DateOnly.MaxValue)
                    break;
            }
            context.SaveChanges();
            context.ChangeTracker.Clear();
        }
        return Calendar.DateKey(date);
    }
}
