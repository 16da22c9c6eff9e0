using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one published PDF. A scorecard is never overwritten; a restatement is a new version, and an erasure withdraws it.</summary>
public sealed class FactScorecard
{
    public long ScorecardKey { get; set; }
    public long PeriodKey { get; set; }
    public long SliceKey { get; set; }
    public required string Language { get; set; }
    public int Version { get; set; }

    /// <summary>Relative to the scorecard folder, with <c>/</c>.</summary>
    public required string FileName { get; set; }
    public required string Sha256 { get; set; }
    public long Bytes { get; set; }
    public int Pages { get; set; }

    /// <summary>What the pages were made from: the same fingerprint makes the same bytes.</summary>
    public required string ModelFingerprint { get; set; }
    public DateTime PublishedAt { get; set; }

    /// <summary>When its bytes were taken back; NULL for a scorecard that stands.</summary>
    public DateTime? WithdrawnAt { get; set; }

    /// <summary>Why; NULL for a scorecard that stands.</summary>
    public string? WithdrawnReason { get; set; }

    /// <summary>The build of the survey group that its figures are from; 0 for scorecards of releases that did not note it.</summary>
    public long KpiBuildKey { get; set; }
    public long RunKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactScorecard>
    {
        public void Configure(EntityTypeBuilder<FactScorecard> builder)
        {
            builder.ToTable("FactScorecard").HasKey(s => s.ScorecardKey);
            builder.Property(s => s.ScorecardKey).ValueGeneratedNever();
            builder.Property(s => s.Language).HasMaxLength(20);
            builder.Property(s => s.FileName).HasMaxLength(800);
            builder.Property(s => s.Sha256).HasMaxLength(64);
            builder.Property(s => s.ModelFingerprint).HasMaxLength(64);
            builder.Property(s => s.WithdrawnReason).HasMaxLength(400);
            builder
                .HasIndex(s => new
                {
                    s.PeriodKey,
                    s.SliceKey,
                    s.Language,
                    s.Version,
                })
                .IsUnique();
        }
    }
}
