using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One tag that staff or rules put on tickets, as the help desk writes it.</summary>
public sealed class DimTag
{
    public long TagKey { get; set; }
    public required string Code { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimTag>
    {
        public void Configure(EntityTypeBuilder<DimTag> builder)
        {
            builder.ToTable("DimTag").HasKey(t => t.TagKey);
            builder.Property(t => t.TagKey).ValueGeneratedNever();
            builder.Property(t => t.Code).HasMaxLength(200);
            builder.HasIndex(t => t.Code).IsUnique();
        }
    }
}
