using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one mystery visit or call. Two visitors who saw the same visit have a row each.</summary>
public sealed class FactMysteryVisit
{
    /// <summary>Never given twice, also after the row is superseded.</summary>
    public long MysteryVisitKey { get; set; }
    public long SourceSystemKey { get; set; }

    /// <summary>Within what the source's numbers are unique; items are looked for in the same.</summary>
    public required string Scope { get; set; }
    public required string ExternalId { get; set; }

    /// <summary>NULL where the export gives a day and no time.</summary>
    public DateTime? VisitedAt { get; set; }

    /// <summary>Local day.</summary>
    public long VisitedDateKey { get; set; }
    public string? Programme { get; set; }
    public string? Wave { get; set; }
    public string? Scenario { get; set; }

    /// <summary>The branch, shop or line.</summary>
    public string? Location { get; set; }
    public string? Region { get; set; }
    public long ChannelKey { get; set; }

    /// <summary>The ids, in their own sources, of the team that was visited and the agent who served.</summary>
    public string? TeamCode { get; set; }
    public string? AgentCode { get; set; }

    /// <summary>The visitor's code: visits by one visitor are not independent.</summary>
    public string? VisitorCode { get; set; }

    /// <summary>As the agency gives it; used where no item of the visit is there.</summary>
    public double? StatedScore { get; set; }
    public double? StatedMaxScore { get; set; }

    /// <summary>What the visitor wrote.</summary>
    public string? Comment { get; set; }

    /// <summary>The line of the file on which the row begins: with the load, the way back to the evidence.</summary>
    public long LineNumber { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactMysteryVisit>
    {
        public void Configure(EntityTypeBuilder<FactMysteryVisit> builder)
        {
            builder.ToTable("FactMysteryVisit").HasKey(v => v.MysteryVisitKey);
            builder.Property(v => v.MysteryVisitKey).ValueGeneratedNever();
            builder.Property(v => v.Scope).HasMaxLength(200);
            builder.Property(v => v.ExternalId).HasMaxLength(400);
            builder.Property(v => v.Programme).HasMaxLength(200);
            builder.Property(v => v.Wave).HasMaxLength(100);
            builder.Property(v => v.Scenario).HasMaxLength(200);
            builder.Property(v => v.Location).HasMaxLength(200);
            builder.Property(v => v.Region).HasMaxLength(200);
            builder.Property(v => v.TeamCode).HasMaxLength(400);
            builder.Property(v => v.AgentCode).HasMaxLength(400);
            builder.Property(v => v.VisitorCode).HasMaxLength(200);
            builder
                .HasIndex(v => new
                {
                    v.SourceSystemKey,
                    v.Scope,
                    v.ExternalId,
                    v.VisitedDateKey,
                })
                .IsUnique();
            builder.HasIndex(v => v.VisitedDateKey);
            builder.HasIndex(v => v.LoadKey);
        }
    }
}
