using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one target of one KPI and slice while it holds.</summary>
public sealed class FactTarget
{
    /// <summary>Never given twice, also after the row is superseded.</summary>
    public long TargetKey { get; set; }
    public long SourceSystemKey { get; set; }
    public required string Scope { get; set; }
    public required string ExternalId { get; set; }

    /// <summary>0 where the catalogue has no KPI of this code.</summary>
    public long KpiKey { get; set; }
    public required string KpiCode { get; set; }

    /// <summary>0 where the text is no slice.</summary>
    public long SliceKey { get; set; }

    /// <summary>Included.</summary>
    public long FromDateKey { get; set; }

    /// <summary>Included; -1 until the next one begins.</summary>
    public long ToDateKey { get; set; }

    /// <summary>In the KPI's unit.</summary>
    public double Value { get; set; }
    public string? Owner { get; set; }
    public string? Note { get; set; }
    public long LineNumber { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactTarget>
    {
        public void Configure(EntityTypeBuilder<FactTarget> builder)
        {
            builder.ToTable("FactTarget").HasKey(t => t.TargetKey);
            builder.Property(t => t.TargetKey).ValueGeneratedNever();
            builder.Property(t => t.Scope).HasMaxLength(200);
            builder.Property(t => t.ExternalId).HasMaxLength(800);
            builder.Property(t => t.KpiCode).HasMaxLength(60);
            builder.Property(t => t.Owner).HasMaxLength(400);
            builder
                .HasIndex(t => new
                {
                    t.SourceSystemKey,
                    t.Scope,
                    t.ExternalId,
                })
                .IsUnique();
            builder.HasIndex(t => new { t.KpiCode, t.SliceKey });
        }
    }
}
