using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one change of one KPI for one slice, split by one dimension, as one build computed it.</summary>
public sealed class FactKpiMix : IBuiltFact
{
    public long KpiBuildKey { get; set; }
    public long PeriodKey { get; set; }
    public long KpiKey { get; set; }

    /// <summary>The slice whose change it is: the company as a whole, or one that is broken down further.</summary>
    public long SliceKey { get; set; }

    /// <summary>As in <see cref="FactKpiChange"/>.</summary>
    public required string Comparison { get; set; }

    /// <summary>By whose members the change is split.</summary>
    public required string Dimension { get; set; }

    /// <summary>Of the figure, in its unit; the sum of the next two.</summary>
    public double Change { get; set; }

    /// <summary>Because members with better or worse figures grew or shrank.</summary>
    public double Mix { get; set; }

    /// <summary>Because the members' own figures moved: the change at an unchanged mix.</summary>
    public double Rate { get; set; }

    /// <summary>The limits of its 95 % interval; NULL where a member's error is not known.</summary>
    public double? RateLow { get; set; }
    public double? RateHigh { get; set; }

    /// <summary>Members with a figure both times; those that may not be shown are one.</summary>
    public int Members { get; set; }

    /// <summary>Those of them that moved the other way than the total.</summary>
    public int MembersAgainst { get; set; }

    /// <summary>True where these are more than half: the total alone misleads.</summary>
    public bool MovesAgainstMost { get; set; }

    /// <summary>The member whose growth or shrinking adds most to the mix; -1 where that is those that may not be shown, or nothing shifted.</summary>
    public long ShiftedSliceKey { get; set; }

    /// <summary>Its share of the answers then, 0..1.</summary>
    public double? ShiftedPriorShare { get; set; }

    /// <summary>And now.</summary>
    public double? ShiftedShare { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactKpiMix>
    {
        public void Configure(EntityTypeBuilder<FactKpiMix> builder)
        {
            builder
                .ToTable("FactKpiMix")
                .HasKey(m => new
                {
                    m.KpiBuildKey,
                    m.PeriodKey,
                    m.KpiKey,
                    m.SliceKey,
                    m.Comparison,
                    m.Dimension,
                });
            builder.Property(m => m.Comparison).HasMaxLength(20);
            builder.Property(m => m.Dimension).HasMaxLength(100);
        }
    }
}
