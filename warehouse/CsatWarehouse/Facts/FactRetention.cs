using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one time since the answer, for the customers of one score group of one KPI and slice in one period, as one build computed it.</summary>
public sealed class FactRetention : IBuiltFact
{
    public long KpiBuildKey { get; set; }
    public long PeriodKey { get; set; }

    /// <summary>The KPI of the answer: nps, csat5 ...</summary>
    public long KpiKey { get; set; }
    public long SliceKey { get; set; }

    /// <summary>promoter, passive, detractor; satisfied, neutral, unsatisfied.</summary>
    public required string ScoreGroup { get; set; }

    /// <summary>Months since the month of the answer, from 1.</summary>
    public int MonthsSince { get; set; }

    /// <summary>Customers who were still there, and whose next month is known.</summary>
    public long AtRisk { get; set; }

    /// <summary>Those of them who left in it.</summary>
    public long Left { get; set; }

    /// <summary>The share that outlasts the month, 0..1 (Kaplan-Meier).</summary>
    public double Retained { get; set; }

    /// <summary>The limits of its 95 % interval; NULL where none is left.</summary>
    public double? Low { get; set; }
    public double? High { get; set; }
    public bool IsSuppressed { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactRetention>
    {
        public void Configure(EntityTypeBuilder<FactRetention> builder)
        {
            builder
                .ToTable("FactRetention")
                .HasKey(r => new
                {
                    r.KpiBuildKey,
                    r.PeriodKey,
                    r.KpiKey,
                    r.SliceKey,
                    r.ScoreGroup,
                    r.MonthsSince,
                });
            builder.Property(r => r.ScoreGroup).HasMaxLength(20);
        }
    }
}
