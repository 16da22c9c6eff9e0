using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one item of the checklist of one visit. An item without points and without yes or no did not apply.</summary>
public sealed class FactMysteryItem
{
    /// <summary>Never given twice, also after the row is superseded.</summary>
    public long MysteryItemKey { get; set; }
    public long SourceSystemKey { get; set; }
    public required string Scope { get; set; }

    /// <summary>The visit's id and the item's code, or an id of the source's own.</summary>
    public required string ExternalId { get; set; }

    /// <summary>The visit's id in the source, within the same scope.</summary>
    public required string VisitCode { get; set; }

    /// <summary>0 while the visit has not come.</summary>
    public long MysteryVisitKey { get; set; }

    /// <summary>The visit's local day; 0 while the visit has not come.</summary>
    public long VisitedDateKey { get; set; }

    /// <summary>The same from visit to visit.</summary>
    public required string ItemCode { get; set; }
    public string? Wording { get; set; }

    /// <summary>competence, politeness, empathy or other; NULL where the source does not say.</summary>
    public string? Type { get; set; }
    public long JourneyStageKey { get; set; }

    /// <summary>Out of <see cref="MaxScore"/>; NULL where the item is a yes or no, or did not apply.</summary>
    public double? Score { get; set; }
    public double? MaxScore { get; set; }

    /// <summary>NULL where the item has points, or did not apply.</summary>
    public bool? IsMet { get; set; }

    /// <summary>NULL where the source does not say: then every item weighs 1.</summary>
    public double? Weight { get; set; }

    /// <summary>What the visitor wrote.</summary>
    public string? Comment { get; set; }
    public long LineNumber { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactMysteryItem>
    {
        public void Configure(EntityTypeBuilder<FactMysteryItem> builder)
        {
            builder.ToTable("FactMysteryItem").HasKey(i => i.MysteryItemKey);
            builder.Property(i => i.MysteryItemKey).ValueGeneratedNever();
            builder.Property(i => i.Scope).HasMaxLength(200);
            builder.Property(i => i.ExternalId).HasMaxLength(400);
            builder.Property(i => i.VisitCode).HasMaxLength(400);
            builder.Property(i => i.ItemCode).HasMaxLength(200);
            builder.Property(i => i.Type).HasMaxLength(20);
            // Without the day: the same item has none before its visit comes, and one afterwards.
            builder
                .HasIndex(i => new
                {
                    i.SourceSystemKey,
                    i.Scope,
                    i.ExternalId,
                })
                .IsUnique();
            builder.HasIndex(i => new
            {
                i.SourceSystemKey,
                i.Scope,
                i.VisitCode,
            });
            builder.HasIndex(i => i.VisitedDateKey);
            builder.HasIndex(i => i.LoadKey);
        }
    }
}
