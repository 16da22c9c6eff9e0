using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One period that figures are made for; start and end are both included.</summary>
public sealed class DimPeriod
{
    /// <summary>As <see cref="ReportingPeriod.Key"/>.</summary>
    public long PeriodKey { get; set; }

    /// <summary>month, quarter, year, rolling-3 or rolling-12.</summary>
    public required string Kind { get; set; }

    /// <summary>2026-03, 2026-Q1, 2026, 2026-03-r3 or 2026-03-r12.</summary>
    public required string Code { get; set; }
    public long StartDateKey { get; set; }
    public long EndDateKey { get; set; }

    public static DimPeriod Of(ReportingPeriod period) =>
        new()
        {
            PeriodKey = period.Key,
            Kind = period.KindName,
            Code = period.Code,
            StartDateKey = period.Months.StartDateKey,
            EndDateKey = period.Months.EndDateKey,
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
