using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one classification value of one response (a bridge between responses and their breakdowns).</summary>
public sealed class FactResponseClassification
{
    public long AnsweredDateKey { get; set; }
    public long ResponseKey { get; set; }
    public long ClassificationKey { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactResponseClassification>
    {
        public void Configure(EntityTypeBuilder<FactResponseClassification> builder)
        {
            builder
                .ToTable("FactResponseClassification")
                .HasKey(c => new
                {
                    c.AnsweredDateKey,
                    c.ResponseKey,
                    c.ClassificationKey,
                });
            builder.HasIndex(c => c.ResponseKey);
        }
    }
}
