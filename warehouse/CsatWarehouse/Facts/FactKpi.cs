using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one KPI for one slice in one period, as one build computed it. Readers follow <c>KpiPointer</c> to the current build.</summary>
public sealed class FactKpi
{
    public long KpiBuildKey { get; set; }
    public long PeriodKey { get; set; }
    public long KpiKey { get; set; }
    public long SliceKey { get; set; }

    /// <summary>The headline figure in the KPI's unit; NULL where there is nothing to measure.</summary>
    public double? Value { get; set; }
    public double? UnweightedValue { get; set; }

    /// <summary>NULL where no answer carries a weight.</summary>
    public double? WeightedValue { get; set; }

    /// <summary>True where the profile makes the weighted figure the headline.</summary>
    public bool IsWeighted { get; set; }

    /// <summary>Answers in the denominator.</summary>
    public long Answers { get; set; }

    /// <summary>Distinct persons behind them: the n that is printed.</summary>
    public long Persons { get; set; }

    /// <summary>The number of independent answers that would be as precise (weights and clusters taken off).</summary>
    public double? EffectiveN { get; set; }

    /// <summary>Promoters for NPS, top-2-box answers for shares; NULL for means and counts.</summary>
    public long? Favourable { get; set; }
    public long? Neutral { get; set; }
    public long? Unfavourable { get; set; }

    /// <summary>The sum of the scores; NULL for shares and counts.</summary>
    public double? ScoreSum { get; set; }

    /// <summary>The contacts in which the events of a rate could occur; NULL for other figures.</summary>
    public long? Exposure { get; set; }
    public double? StandardError { get; set; }

    /// <summary>ISO 4217 of a sum of money; NULL for other figures.</summary>
    public string? Currency { get; set; }

    /// <summary>The limits of the 95 % interval of <see cref="Value"/>.</summary>
    public double? Low { get; set; }
    public double? High { get; set; }

    /// <summary>True below an effective n of 30.</summary>
    public bool IsLowBase { get; set; }

    /// <summary>True where fewer than five persons, or a neighbour that would give them away, stand behind the figure: it is not shown.</summary>
    public bool IsSuppressed { get; set; }

    /// <summary>The target in force on the last day that the period covers, in the KPI's unit; NULL where there is none.</summary>
    public double? Target { get; set; }

    /// <summary>-1 where there is none.</summary>
    public long TargetKey { get; set; }

    /// <summary>met, not-met or cannot-tell; NULL without a target.</summary>
    public string? TargetVerdict { get; set; }

    /// <summary>The baseline in force on the last day that the period covers, in the KPI's unit; NULL where there is none.</summary>
    public double? Baseline { get; set; }

    /// <summary>-1 where there is none.</summary>
    public long BaselineKey { get; set; }

    /// <summary>The share of the way from baseline to target that is gone: 0 at the baseline, 1 at the target; NULL where one is missing or the two are equal.</summary>
    public double? GapClosure { get; set; }

    /// <summary>True while cases of the period itself are still open and the figure will change: an invitation that may yet be answered.</summary>
    public bool IsProvisional { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactKpi>
    {
        public void Configure(EntityTypeBuilder<FactKpi> builder)
        {
            builder
                .ToTable("FactKpi")
                .HasKey(k => new
                {
                    k.KpiBuildKey,
                    k.PeriodKey,
                    k.KpiKey,
                    k.SliceKey,
                });
            builder.Property(k => k.TargetKey).HasDefaultValue(-1L);
            builder.Property(k => k.BaselineKey).HasDefaultValue(-1L);
            builder.Property(k => k.Currency).HasMaxLength(3);
            builder.Property(k => k.TargetVerdict).HasMaxLength(20);
            builder.HasIndex(k => new { k.KpiKey, k.SliceKey });
        }
    }
}
