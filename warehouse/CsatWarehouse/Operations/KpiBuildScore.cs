using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one score among the answers of the whole company to one measure, in one build of a month. It tells how many answers differ between two builds.</summary>
public sealed class KpiBuildScore
{
    public long KpiBuildKey { get; set; }

    /// <summary>The name of a <c>Kpis.Measure</c>: several KPIs are made from one.</summary>
    public required string Measure { get; set; }
    public double Score { get; set; }
    public long Answers { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<KpiBuildScore>
    {
        public void Configure(EntityTypeBuilder<KpiBuildScore> builder)
        {
            builder
                .ToTable("KpiBuildScore")
                .HasKey(s => new
                {
                    s.KpiBuildKey,
                    s.Measure,
                    s.Score,
                });
            builder.Property(s => s.Measure).HasMaxLength(40);
        }
    }
}
