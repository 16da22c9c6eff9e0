using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one KPI for one slice in one month, against the limits of its control chart, as one build computed it.</summary>
public sealed class FactKpiChart : IBuiltFact
{
    public long KpiBuildKey { get; set; }
    public long PeriodKey { get; set; }
    public long KpiKey { get; set; }
    public long SliceKey { get; set; }

    /// <summary>xmr, p-prime or u-prime.</summary>
    public required string Method { get; set; }

    /// <summary>Of the baseline, in the KPI's unit, as are the limits.</summary>
    public double Centre { get; set; }

    /// <summary>The limits between which months like those of the baseline lie.</summary>
    public double Low { get; set; }
    public double High { get; set; }

    /// <summary>Months in the baseline.</summary>
    public int Points { get; set; }

    /// <summary>The first day of its first month.</summary>
    public long FromDateKey { get; set; }

    /// <summary>The last day of its last month.</summary>
    public long ThroughDateKey { get; set; }

    /// <summary>above or below; NULL inside the limits, which are inside.</summary>
    public string? Signal { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactKpiChart>
    {
        public void Configure(EntityTypeBuilder<FactKpiChart> builder)
        {
            builder
                .ToTable("FactKpiChart")
                .HasKey(c => new
                {
                    c.KpiBuildKey,
                    c.PeriodKey,
                    c.KpiKey,
                    c.SliceKey,
                });
            builder.Property(c => c.Method).HasMaxLength(20);
            builder.Property(c => c.Signal).HasMaxLength(20);
        }
    }
}
