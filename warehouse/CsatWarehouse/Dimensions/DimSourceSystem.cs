using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One source of exports: what one or more profiles in <c>sources/</c> describe, each of them other kinds of its records.</summary>
public sealed class DimSourceSystem
{
    public long SourceSystemKey { get; set; }
    public required string Code { get; set; }
    public required MemberName Name { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimSourceSystem>
    {
        public void Configure(EntityTypeBuilder<DimSourceSystem> builder)
        {
            builder.ToTable("DimSourceSystem").HasKey(s => s.SourceSystemKey);
            builder.Property(s => s.SourceSystemKey).ValueGeneratedNever();
            builder.Property(s => s.Code).HasMaxLength(100);
            builder.HasName(s => s.Name);
            builder.HasIndex(s => s.Code).IsUnique();
        }
    }
}
