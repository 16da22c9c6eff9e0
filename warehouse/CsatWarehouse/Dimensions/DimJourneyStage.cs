using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One stage (touchpoint) of the customer journey, within a phase of it.</summary>
public sealed class DimJourneyStage
{
    public long JourneyStageKey { get; set; }
    public required string Code { get; set; }
    public required MemberName Name { get; set; }
    public required string PhaseCode { get; set; }
    public required MemberName PhaseName { get; set; }

    /// <summary>The department that answers for the stage.</summary>
    public required MemberName Owner { get; set; }
    public bool IsMomentOfTruth { get; set; }

    /// <summary>The order in which the customer meets the stages, from <c>csat.json</c>.</summary>
    public int SortOrder { get; set; }

    /// <summary>True while a profile names the stage and <c>csat.json</c> does not describe it.</summary>
    public bool IsInferred { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimJourneyStage>
    {
        public void Configure(EntityTypeBuilder<DimJourneyStage> builder)
        {
            builder.ToTable("DimJourneyStage").HasKey(s => s.JourneyStageKey);
            builder.Property(s => s.JourneyStageKey).ValueGeneratedNever();
            builder.Property(s => s.Code).HasMaxLength(100);
            builder.Property(s => s.PhaseCode).HasMaxLength(100);
            builder.HasName(s => s.Name);
            builder.HasName(s => s.PhaseName, "PhaseName");
            builder.HasName(s => s.Owner, "Owner");
            builder.HasIndex(s => s.Code).IsUnique();
        }
    }
}
