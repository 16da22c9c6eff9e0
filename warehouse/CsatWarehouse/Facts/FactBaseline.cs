using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>
/// Grain: one baseline of one KPI and slice, in one version. It is a figure that somebody stated and not one that is computed again, so
/// that late answers do not move it; a mended one is a version more, and a build says which it used.
/// </summary>
public sealed class FactBaseline
{
    /// <summary>Never given twice, also after the row is superseded.</summary>
    public long BaselineKey { get; set; }
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

    /// <summary>When the version was stated: the source's last change, else the file's as-of. The youngest counts.</summary>
    public DateTime StatedAt { get; set; }

    /// <summary>The file's as-of, by which of two versions of one moment the younger counts.</summary>
    public DateTime AsOfAt { get; set; }

    /// <summary>In the KPI's unit.</summary>
    public double Value { get; set; }
    public long? Respondents { get; set; }
    public string? Note { get; set; }

    /// <summary>The version says that the baseline is gone.</summary>
    public bool IsWithdrawn { get; set; }
    public long LineNumber { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactBaseline>
    {
        public void Configure(EntityTypeBuilder<FactBaseline> builder)
        {
            builder.ToTable("FactBaseline").HasKey(b => b.BaselineKey);
            builder.Property(b => b.BaselineKey).ValueGeneratedNever();
            builder.Property(b => b.Scope).HasMaxLength(1000);
            builder.Property(b => b.ExternalId).HasMaxLength(800);
            builder.Property(b => b.KpiCode).HasMaxLength(60);
            builder
                .HasIndex(b => new
                {
                    b.SourceSystemKey,
                    b.Scope,
                    b.ExternalId,
                })
                .IsUnique();
            builder.HasIndex(b => new { b.KpiCode, b.SliceKey });
        }
    }
}
