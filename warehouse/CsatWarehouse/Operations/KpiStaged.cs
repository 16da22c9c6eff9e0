using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one KPI group of one period whose newest build readers do not see yet. The last unit of a backfill moves all pointers to these builds in one transaction, and deletes the rows.</summary>
public sealed class KpiStaged
{
    public long PeriodKey { get; set; }
    public required string KpiGroup { get; set; }

    /// <summary>NULL where nothing stands behind the period any more: its pointer goes.</summary>
    public long? KpiBuildKey { get; set; }

    /// <summary>The youngest load when it was built: marks of younger ones outlast the moving of the pointer.</summary>
    public long ThroughLoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<KpiStaged>
    {
        public void Configure(EntityTypeBuilder<KpiStaged> builder)
        {
            builder.ToTable("KpiStaged").HasKey(s => new { s.PeriodKey, s.KpiGroup });
            builder.Property(s => s.KpiGroup).HasMaxLength(40);
        }
    }
}
