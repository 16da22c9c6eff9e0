using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one headline of an earlier, closed month that a footnote of one published scorecard says has changed since. What was told once is not told again.</summary>
public sealed class ScorecardNote
{
    /// <summary>The scorecard with the footnote.</summary>
    public long ScorecardKey { get; set; }

    /// <summary>The closed month.</summary>
    public long PeriodKey { get; set; }
    public long KpiKey { get; set; }

    /// <summary>The characters of the month's newest scorecard.</summary>
    public required string PublishedText { get; set; }

    /// <summary>The characters that the figure would have now.</summary>
    public required string CurrentText { get; set; }
    public long PublishedPersons { get; set; }
    public long CurrentPersons { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ScorecardNote>
    {
        public void Configure(EntityTypeBuilder<ScorecardNote> builder)
        {
            builder
                .ToTable("ScorecardNote")
                .HasKey(n => new
                {
                    n.ScorecardKey,
                    n.PeriodKey,
                    n.KpiKey,
                });
            builder.Property(n => n.PublishedText).HasMaxLength(100);
            builder.Property(n => n.CurrentText).HasMaxLength(100);
        }
    }
}
