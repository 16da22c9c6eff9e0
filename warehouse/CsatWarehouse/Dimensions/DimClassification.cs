using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One value of a classification question: what answers are broken down by (boarding area A, age 25 to 34).</summary>
public sealed class DimClassification
{
    public long ClassificationKey { get; set; }

    /// <summary>The name of the breakdown, as in a slice: <c>boarding-area</c>.</summary>
    public required string Dimension { get; set; }
    public required string Code { get; set; }
    public required MemberName Name { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimClassification>
    {
        public void Configure(EntityTypeBuilder<DimClassification> builder)
        {
            builder.ToTable("DimClassification").HasKey(c => c.ClassificationKey);
            builder.Property(c => c.ClassificationKey).ValueGeneratedNever();
            builder.Property(c => c.Dimension).HasMaxLength(100);
            builder.Property(c => c.Code).HasMaxLength(200);
            builder.HasName(c => c.Name);
            builder.HasIndex(c => new { c.Dimension, c.Code }).IsUnique();
        }
    }
}
