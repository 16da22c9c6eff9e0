using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one KPI for one slice in one period, compared with one peer, as one build computed it.</summary>
public sealed class FactKpiPeer
{
    public long KpiBuildKey { get; set; }
    public long PeriodKey { get; set; }
    public long KpiKey { get; set; }
    public long SliceKey { get; set; }
    public long PeerKey { get; set; }

    /// <summary>The peer's youngest figure whose period began by the end of ours.</summary>
    public long BenchmarkKey { get; set; }

    /// <summary>In the KPI's unit.</summary>
    public double PeerValue { get; set; }

    /// <summary>Ours less the peer's, for scores: NPS points, or points on 0..100; NULL for times and counts.</summary>
    public double? Gap { get; set; }

    /// <summary>Ours over the peer's, for times and counts; NULL for scores, whose zero is arbitrary.</summary>
    public double? Ratio { get; set; }

    /// <summary>ahead, behind or cannot-tell: our interval against the peer's figure, which is taken as exact.</summary>
    public required string Verdict { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactKpiPeer>
    {
        public void Configure(EntityTypeBuilder<FactKpiPeer> builder)
        {
            builder
                .ToTable("FactKpiPeer")
                .HasKey(k => new
                {
                    k.KpiBuildKey,
                    k.PeriodKey,
                    k.KpiKey,
                    k.SliceKey,
                    k.PeerKey,
                });
            builder.Property(k => k.Verdict).HasMaxLength(20);
        }
    }
}
