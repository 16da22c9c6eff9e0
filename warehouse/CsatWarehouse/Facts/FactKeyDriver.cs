using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one driver question and one outcome KPI for one slice in one period, as one build computed it.</summary>
public sealed class FactKeyDriver : IBuiltFact
{
    public long KpiBuildKey { get; set; }
    public long PeriodKey { get; set; }

    /// <summary>The outcome: nps, csat5, csat10 ...</summary>
    public long KpiKey { get; set; }
    public long SliceKey { get; set; }

    /// <summary>The driver: a question of kind driver, or of the satisfaction with a stage that is a moment of truth.</summary>
    public long QuestionKey { get; set; }

    /// <summary>Responses that answer the outcome and every driver beside it.</summary>
    public long Answers { get; set; }

    /// <summary>Distinct persons behind them.</summary>
    public long Persons { get; set; }

    /// <summary>The share of the outcome's variance that goes with all drivers together, 0..1, not adjusted; NULL where <see cref="Obstacle"/> says why.</summary>
    public double? RSquared { get; set; }

    /// <summary>The driver's share of it by LMG, 0..1; all drivers have 1 together. NULL where <see cref="Obstacle"/> says why.</summary>
    public double? Importance { get; set; }

    /// <summary>The limits of its 95 % interval by the bootstrap.</summary>
    public double? ImportanceLow { get; set; }
    public double? ImportanceHigh { get; set; }

    /// <summary>The same share by Johnson's relative weights.</summary>
    public double? RelativeWeight { get; set; }

    /// <summary>Variance inflation, from 1 up; NULL where the driver is a combination of the others.</summary>
    public double? Inflation { get; set; }

    /// <summary>With the outcome, -1..1.</summary>
    public double? Correlation { get; set; }

    /// <summary>Points of the outcome for one point of the driver, the others held fast.</summary>
    public double? Slope { get; set; }
    public double? SlopeLow { get; set; }
    public double? SlopeHigh { get; set; }

    /// <summary>The mean of the driver's answers, rescaled to 0..100; of everybody who answered it.</summary>
    public double? Performance { get; set; }
    public double? PerformanceLow { get; set; }
    public double? PerformanceHigh { get; set; }
    public long PerformancePersons { get; set; }

    /// <summary>How much it matters as customers say, rescaled to 0..100; NULL where nobody asks.</summary>
    public double? StatedImportance { get; set; }
    public double? StatedLow { get; set; }
    public double? StatedHigh { get; set; }
    public long StatedPersons { get; set; }

    /// <summary>keep-up, concentrate-here, low-priority or possible-overkill; NULL without importance.</summary>
    public string? Quadrant { get; set; }

    /// <summary>True where neither interval crosses the line between two quadrants.</summary>
    public bool IsQuadrantClear { get; set; }

    /// <summary>True below 30 persons with complete answers.</summary>
    public bool IsLowBase { get; set; }
    public bool IsSuppressed { get; set; }

    /// <summary>Why there is no importance: too-few, too-many-drivers, no-spread, nothing-explained, collinear.</summary>
    public string? Obstacle { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactKeyDriver>
    {
        public void Configure(EntityTypeBuilder<FactKeyDriver> builder)
        {
            builder
                .ToTable("FactKeyDriver")
                .HasKey(d => new
                {
                    d.KpiBuildKey,
                    d.PeriodKey,
                    d.KpiKey,
                    d.SliceKey,
                    d.QuestionKey,
                });
            builder.Property(d => d.Quadrant).HasMaxLength(20);
            builder.Property(d => d.Obstacle).HasMaxLength(40);
        }
    }
}
