using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One period that figures are made for; start and end are both included.</summary>
public sealed class DimPeriod
{
    /// <summary>For a month its <c>MonthDateKey</c>.</summary>
    public long PeriodKey { get; set; }
    public required string Kind { get; set; }

    /// <summary>2026-03 for a month.</summary>
    public required string Code { get; set; }
    public long StartDateKey { get; set; }
    public long EndDateKey { get; set; }

    public static DimPeriod Month(long monthDateKey) =>
        new()
        {
            PeriodKey = monthDateKey,
            Kind = "month",
            Code = Calendar.MonthText(monthDateKey),
            StartDateKey = monthDateKey,
            EndDateKey = Calendar.EndOfMonth(monthDateKey),
        };

    internal sealed class Mapping : IEntityTypeConfiguration<DimPeriod>
    {
        public void Configure(EntityTypeBuilder<DimPeriod> builder)
        {
            builder.ToTable("DimPeriod").HasKey(p => p.PeriodKey);
            builder.Property(p => p.PeriodKey).ValueGeneratedNever();
            builder.Property(p => p.Kind).HasMaxLength(20);
            builder.Property(p => p.Code).HasMaxLength(40);
            builder.HasIndex(p => new { p.Kind, p.Code }).IsUnique();
        }
    }
}
