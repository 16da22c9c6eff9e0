using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One source of exports: what a profile in <c>sources/</c> describes.</summary>
public sealed class DimSourceSystem
{
    public long SourceSystemKey { get; set; }
    public required string Code { get; set; }
    public required MemberName Name { get; set; }

    /// <summary>What its rows are: survey, ...</summary>
    public required string Kind { get; set; }

    /// <summary>questionnaire, phone, review, ticket, mystery-visit or observation.</summary>
    public required string CollectionMethod { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimSourceSystem>
    {
        public void Configure(EntityTypeBuilder<DimSourceSystem> builder)
        {
            builder.ToTable("DimSourceSystem").HasKey(s => s.SourceSystemKey);
            builder.Property(s => s.SourceSystemKey).ValueGeneratedNever();
            builder.Property(s => s.Code).HasMaxLength(100);
            builder.Property(s => s.Kind).HasMaxLength(40);
            builder.Property(s => s.CollectionMethod).HasMaxLength(40);
            builder.HasName(s => s.Name);
            builder.HasIndex(s => s.Code).IsUnique();
        }
    }
}
