using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One question item of a source in one version of its wording; a changed wording is a version of its own.</summary>
public sealed class DimQuestion
{
    public long QuestionKey { get; set; }
    public long SourceSystemKey { get; set; }
    public required string Code { get; set; }
    public int Version { get; set; }

    /// <summary>nps, csat, ces, sps, driver, comment, ...</summary>
    public required string Kind { get; set; }
    public double? ScaleMin { get; set; }
    public double? ScaleMax { get; set; }
    public long JourneyStageKey { get; set; }
    public required MemberName Wording { get; set; }

    /// <summary>What an expectation and a perception are both about, or what an importance is the importance of; NULL for other kinds.</summary>
    public string? About { get; set; }

    /// <summary>The dimension of service quality that an expectation or perception belongs to; NULL for other kinds.</summary>
    public string? Dimension { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimQuestion>
    {
        public void Configure(EntityTypeBuilder<DimQuestion> builder)
        {
            builder.ToTable("DimQuestion").HasKey(q => q.QuestionKey);
            builder.Property(q => q.QuestionKey).ValueGeneratedNever();
            builder.Property(q => q.Code).HasMaxLength(200);
            builder.Property(q => q.Kind).HasMaxLength(40);
            builder.Property(q => q.About).HasMaxLength(200);
            builder.Property(q => q.Dimension).HasMaxLength(200);
            builder.HasName(q => q.Wording, "Wording");
            builder
                .HasIndex(q => new
                {
                    q.SourceSystemKey,
                    q.Code,
                    q.Version,
                })
                .IsUnique();
        }
    }
}
