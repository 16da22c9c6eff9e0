using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one KPI for one slice in one period, compared with one earlier period, as one build computed it.</summary>
public sealed class FactKpiChange
{
    public long KpiBuildKey { get; set; }
    public long PeriodKey { get; set; }
    public long KpiKey { get; set; }
    public long SliceKey { get; set; }

    /// <summary>previous-month or year-ago.</summary>
    public required string Comparison { get; set; }
    public long PriorPeriodKey { get; set; }
    public double? PriorValue { get; set; }
    public long PriorPersons { get; set; }

    /// <summary>Value minus prior value, in the KPI's unit; NULL where either is missing or hidden.</summary>
    public double? Change { get; set; }
    public double? ChangeLow { get; set; }
    public double? ChangeHigh { get; set; }
    public double? P { get; set; }

    /// <summary>The Benjamini-Hochberg adjusted p within (period, comparison, slice dimensions).</summary>
    public double? Q { get; set; }

    /// <summary>improved, worsened, changed, no-clear-change or not-comparable.</summary>
    public required string Verdict { get; set; }

    /// <summary>Why the verdict is not-comparable: no-prior-figure, suppressed, different-questions,
    /// different-weighting, no-spread.</summary>
    public string? Obstacle { get; set; }

    /// <summary>The smallest change that samples of these sizes would have shown in four months of five.</summary>
    public double? SmallestDetectable { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactKpiChange>
    {
        public void Configure(EntityTypeBuilder<FactKpiChange> builder)
        {
            builder
                .ToTable("FactKpiChange")
                .HasKey(k => new
                {
                    k.KpiBuildKey,
                    k.PeriodKey,
                    k.KpiKey,
                    k.SliceKey,
                    k.Comparison,
                });
            builder.Property(k => k.Comparison).HasMaxLength(20);
            builder.Property(k => k.Verdict).HasMaxLength(20);
            builder.Property(k => k.Obstacle).HasMaxLength(40);
        }
    }
}
