using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one KPI of one peer, for one slice, over one period that somebody measured.</summary>
public sealed class FactBenchmark
{
    /// <summary>Never given twice, also after the row is superseded.</summary>
    public long BenchmarkKey { get; set; }
    public long SourceSystemKey { get; set; }
    public required string Scope { get; set; }
    public required string ExternalId { get; set; }
    public long PeerKey { get; set; }

    /// <summary>0 where the catalogue has no KPI of this code.</summary>
    public long KpiKey { get; set; }
    public required string KpiCode { get; set; }

    /// <summary>0 where the text is no slice.</summary>
    public long SliceKey { get; set; }

    /// <summary>First and last day that were measured, both included.</summary>
    public long FromDateKey { get; set; }
    public long ToDateKey { get; set; }

    /// <summary>As published, on the scale that is given beside it.</summary>
    public double StatedValue { get; set; }

    /// <summary>The scale of the stated value; NULL where it is the KPI's own, as is <see cref="ScaleMax"/>.</summary>
    public double? ScaleMin { get; set; }
    public double? ScaleMax { get; set; }

    /// <summary>In the KPI's own unit; NULL where the stated scale cannot be brought to it.</summary>
    public double? Value { get; set; }

    /// <summary>Means and shares as 0..100: (x - 1) / 4 of 1-5, (x - 1) / 9 of 1-10, times 100; NULL for NPS, times and counts.</summary>
    public double? Score100 { get; set; }

    /// <summary>NULL where it is not said.</summary>
    public long? Respondents { get; set; }
    public string? Publisher { get; set; }

    /// <summary>How it was measured, where that differs from ours.</summary>
    public string? Method { get; set; }
    public long LineNumber { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactBenchmark>
    {
        public void Configure(EntityTypeBuilder<FactBenchmark> builder)
        {
            builder.ToTable("FactBenchmark").HasKey(b => b.BenchmarkKey);
            builder.Property(b => b.BenchmarkKey).ValueGeneratedNever();
            builder.Property(b => b.Scope).HasMaxLength(200);
            builder.Property(b => b.ExternalId).HasMaxLength(800);
            builder.Property(b => b.KpiCode).HasMaxLength(60);
            builder.Property(b => b.Publisher).HasMaxLength(400);
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
