using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One thing that requests are about, by the source's code.</summary>
public sealed class DimTopic
{
    public long TopicKey { get; set; }
    public required string Code { get; set; }
    public required MemberName Name { get; set; }

    /// <summary>The stage of the journey at which it comes up, from <c>csat.json</c>; -1 where nobody says.</summary>
    public long JourneyStageKey { get; set; }

    /// <summary>The department that answers for it: from <c>csat.json</c>, else that of the stage; empty where neither says.</summary>
    public required MemberName Owner { get; set; }
    public bool IsInferred { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimTopic>
    {
        public void Configure(EntityTypeBuilder<DimTopic> builder)
        {
            builder.ToTable("DimTopic").HasKey(t => t.TopicKey);
            builder.Property(t => t.TopicKey).ValueGeneratedNever();
            builder.Property(t => t.Code).HasMaxLength(200);
            builder.HasName(t => t.Name);
            builder.HasName(t => t.Owner, "Owner");
            builder.Property(t => t.JourneyStageKey).HasDefaultValue(SpecialMember.NotApplicable);
            builder.HasIndex(t => t.Code).IsUnique();
        }
    }
}
