using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one run of one job that had something to do. A run that finds nothing to do writes nothing.</summary>
public sealed class Run
{
    public long RunKey { get; set; }

    /// <summary>IngestExports, BuildKpis or RenderScorecards.</summary>
    public required string Job { get; set; }
    public DateTime StartedAt { get; set; }

    /// <summary>NULL while it runs, and for ever where the process died.</summary>
    public DateTime? FinishedAt { get; set; }
    public required string CodeVersion { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Run>
    {
        public void Configure(EntityTypeBuilder<Run> builder)
        {
            builder.ToTable("Run").HasKey(r => r.RunKey);
            builder.Property(r => r.RunKey).ValueGeneratedNever();
            builder.Property(r => r.Job).HasMaxLength(40);
            builder.Property(r => r.CodeVersion).HasMaxLength(40);
        }
    }
}
