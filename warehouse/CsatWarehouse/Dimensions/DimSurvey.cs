using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One wave of a survey programme, in one mode.</summary>
public sealed class DimSurvey
{
    public long SurveyKey { get; set; }
    public long SourceSystemKey { get; set; }
    public required string Programme { get; set; }

    /// <summary>Empty where the programme runs without waves.</summary>
    public required string Wave { get; set; }
    public string? Mode { get; set; }
    public string? Language { get; set; }

    /// <summary>relational or transactional.</summary>
    public required string Type { get; set; }

    /// <summary>True where the profile makes the weighted figures the headline.</summary>
    public bool IsWeightedHeadline { get; set; }

    /// <summary>region, segment or region;segment: the answers are weighted to the customers' shares of these; NULL where they are not.</summary>
    public string? RakedBy { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimSurvey>
    {
        public void Configure(EntityTypeBuilder<DimSurvey> builder)
        {
            builder.ToTable("DimSurvey").HasKey(s => s.SurveyKey);
            builder.Property(s => s.SurveyKey).ValueGeneratedNever();
            builder.Property(s => s.Programme).HasMaxLength(200);
            builder.Property(s => s.Wave).HasMaxLength(100);
            builder.Property(s => s.Mode).HasMaxLength(100);
            builder.Property(s => s.Language).HasMaxLength(20);
            builder.Property(s => s.RakedBy).HasMaxLength(200);
            builder.Property(s => s.Type).HasMaxLength(20);
            builder
                .HasIndex(s => new
                {
                    s.SourceSystemKey,
                    s.Programme,
                    s.Wave,
                })
                .IsUnique();
        }
    }
}
