using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one item, one dimension or the whole of one source's questions on service quality, for one slice in one period, as one build computed it.</summary>
public sealed class FactServiceGap : IBuiltFact
{
    public long KpiBuildKey { get; set; }
    public long PeriodKey { get; set; }
    public long SliceKey { get; set; }
    public long SourceSystemKey { get; set; }

    /// <summary>item, dimension, overall or overall-weighted.</summary>
    public required string Level { get; set; }

    /// <summary>Empty overall.</summary>
    public required string Dimension { get; set; }

    /// <summary>Empty but for an item.</summary>
    public required string Item { get; set; }

    /// <summary>The scale of expectation and perception.</summary>
    public double ScaleMin { get; set; }
    public double ScaleMax { get; set; }

    /// <summary>Responses that answer both sides: of every item for a dimension, of every dimension overall.</summary>
    public long Answers { get; set; }

    /// <summary>Distinct persons behind them.</summary>
    public long Persons { get; set; }

    /// <summary>Means of these, in units of the scale.</summary>
    public double? Expectation { get; set; }
    public double? Perception { get; set; }

    /// <summary>Perception less expectation: below 0 where the service falls short.</summary>
    public double? Gap { get; set; }

    /// <summary>The limits of its 95 % interval, from the differences of each person.</summary>
    public double? GapLow { get; set; }
    public double? GapHigh { get; set; }

    /// <summary>What customers say that the dimension matters, of 100 shared out; NULL where nobody asks.</summary>
    public double? Points { get; set; }
    public long PointsPersons { get; set; }
    public bool IsLowBase { get; set; }
    public bool IsSuppressed { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactServiceGap>
    {
        public void Configure(EntityTypeBuilder<FactServiceGap> builder)
        {
            builder
                .ToTable("FactServiceGap")
                .HasKey(g => new
                {
                    g.KpiBuildKey,
                    g.PeriodKey,
                    g.SliceKey,
                    g.SourceSystemKey,
                    g.Level,
                    g.Dimension,
                    g.Item,
                });
            builder.Property(g => g.Level).HasMaxLength(20);
            builder.Property(g => g.Dimension).HasMaxLength(200);
            builder.Property(g => g.Item).HasMaxLength(200);
        }
    }
}
