using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one period whose figures no longer stand, once per cause. The build that makes them anew deletes the row.</summary>
public sealed class Dirty
{
    public long PeriodKey { get; set; }
    public required string KpiGroup { get; set; }

    /// <summary>What changed: the load that brought or took rows.</summary>
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Dirty>
    {
        public void Configure(EntityTypeBuilder<Dirty> builder)
        {
            builder
                .ToTable("Dirty")
                .HasKey(d => new
                {
                    d.PeriodKey,
                    d.KpiGroup,
                    d.LoadKey,
                });
            builder.Property(d => d.KpiGroup).HasMaxLength(40);
        }
    }
}
