using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One local calendar day in the reporting time zone; 0 and -1 stand for unknown and not applicable.</summary>
public sealed class DimDate
{
    /// <summary>yyyymmdd.</summary>
    public long DateKey { get; set; }
    public DateOnly Date { get; set; }
    public int Year { get; set; }
    public int Quarter { get; set; }
    public int Month { get; set; }

    /// <summary>yyyymm01: the key of the month's first day.</summary>
    public long MonthDateKey { get; set; }
    public int DayOfMonth { get; set; }

    /// <summary>ISO 8601: 1 is Monday, 7 is Sunday.</summary>
    public int DayOfWeek { get; set; }
    public int IsoYear { get; set; }
    public int IsoWeek { get; set; }

    /// <summary>The calendar year in which the financial year ends; equals <see cref="Year"/> where it starts in January.</summary>
    public int FiscalYear { get; set; }

    /// <summary>1 to 12, counted from <c>calendar.firstMonthOfYear</c>.</summary>
    public int FiscalMonth { get; set; }

    public static DimDate Of(DateOnly date, int firstMonthOfYear)
    {
        var start = date.ToDateTime(TimeOnly.MinValue);
        var fiscalMonth = (date.Month - firstMonthOfYear + 12) % 12 + 1;
        return new()
        {
            DateKey = Calendar.DateKey(date),
            Date = date,
            Year = date.Year,
            Quarter = (date.Month + 2) / 3,
            Month = date.Month,
            MonthDateKey = Calendar.MonthDateKey(date),
            DayOfMonth = date.Day,
            DayOfWeek = ((int)date.DayOfWeek + 6) % 7 + 1,
            IsoYear = ISOWeek.GetYear(start),
            IsoWeek = ISOWeek.GetWeekOfYear(start),
            FiscalYear =
                firstMonthOfYear > 1 && date.Month >= firstMonthOfYear ? date.Year + 1 : date.Year,
            FiscalMonth = fiscalMonth,
        };
    }

    internal sealed class Mapping : IEntityTypeConfiguration<DimDate>
    {
        public void Configure(EntityTypeBuilder<DimDate> builder)
        {
            builder.ToTable("DimDate").HasKey(d => d.DateKey);
            builder.Property(d => d.DateKey).ValueGeneratedNever();
            builder.HasData(Special(SpecialMember.Unknown), Special(SpecialMember.NotApplicable));
        }

        static DimDate Special(long key) => new() { DateKey = key, Date = DateOnly.MinValue };
    }
}
