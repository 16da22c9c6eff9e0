using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one KPI for one slice in one period, as early and late answers give it, weighted and not, as one build computed it.</summary>
public sealed class FactResponseBias : IBuiltFact
{
    public long KpiBuildKey { get; set; }
    public long PeriodKey { get; set; }
    public long KpiKey { get; set; }
    public long SliceKey { get; set; }

    /// <summary>Of the faster half of the answers to invitations.</summary>
    public double? EarlyValue { get; set; }
    public long EarlyPersons { get; set; }

    /// <summary>Of the slower half, which resembles those who never answer.</summary>
    public double? LateValue { get; set; }
    public long LatePersons { get; set; }

    /// <summary>Late less early, in the KPI's unit.</summary>
    public double? Difference { get; set; }
    public double? DifferenceLow { get; set; }
    public double? DifferenceHigh { get; set; }
    public double? P { get; set; }

    /// <summary>Adjusted by Benjamini and Hochberg within (period, slice dimensions).</summary>
    public double? Q { get; set; }
    public double? UnweightedValue { get; set; }
    public double? UnweightedLow { get; set; }
    public double? UnweightedHigh { get; set; }

    /// <summary>NULL where no answer carries a weight.</summary>
    public double? WeightedValue { get; set; }
    public double? WeightedLow { get; set; }
    public double? WeightedHigh { get; set; }

    /// <summary>What the weights and clusters leave of the answers.</summary>
    public double? WeightedEffectiveN { get; set; }

    /// <summary>In multiples of the mean weight: a person who speaks for many.</summary>
    public double? GreatestWeight { get; set; }

    /// <summary>The dimensions by whose shares of the customers the answers are weighted; NULL where the weights are the export's own.</summary>
    public string? RakedBy { get; set; }
    public bool IsSuppressed { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactResponseBias>
    {
        public void Configure(EntityTypeBuilder<FactResponseBias> builder)
        {
            builder
                .ToTable("FactResponseBias")
                .HasKey(b => new
                {
                    b.KpiBuildKey,
                    b.PeriodKey,
                    b.KpiKey,
                    b.SliceKey,
                });
            builder.Property(b => b.RakedBy).HasMaxLength(200);
        }
    }
}
