using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One thing that requests are about, by the source's code.</summary>
public sealed class DimTopic
{
    public long TopicKey { get; set; }
    public required string Code { get; set; }
    public required MemberName Name { get; set; }
    public bool IsInferred { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimTopic>
    {
        public void Configure(EntityTypeBuilder<DimTopic> builder)
        {
            builder.ToTable("DimTopic").HasKey(t => t.TopicKey);
            builder.Property(t => t.TopicKey).ValueGeneratedNever();
            builder.Property(t => t.Code).HasMaxLength(200);
            builder.HasName(t => t.Name);
            builder.HasIndex(t => t.Code).IsUnique();
        }
    }
}
