using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one computation of one KPI group for one period.</summary>
public sealed class KpiBuild
{
    public long KpiBuildKey { get; set; }
    public long PeriodKey { get; set; }
    public required string KpiGroup { get; set; }
    public DateTime BuiltAt { get; set; }

    /// <summary>The first day of the months that the figures cover: later than the period's where the group's facts begin later.</summary>
    public long FromDateKey { get; set; }

    /// <summary>The last day of the months that the figures cover: earlier than the period's while a quarter or year is running.</summary>
    public long ThroughDateKey { get; set; }

    /// <summary>The catalogue, slices and code that the figures were made with: another fingerprint makes every period dirty.</summary>
    public required string RulesFingerprint { get; set; }

    /// <summary>The loads and rows that the figures were made from.</summary>
    public required string InputFingerprint { get; set; }
    public long RunKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<KpiBuild>
    {
        public void Configure(EntityTypeBuilder<KpiBuild> builder)
        {
            builder.ToTable("KpiBuild").HasKey(b => b.KpiBuildKey);
            builder.Property(b => b.KpiBuildKey).ValueGeneratedNever();
            builder.Property(b => b.KpiGroup).HasMaxLength(40);
            builder.Property(b => b.RulesFingerprint).HasMaxLength(64);
            builder.Property(b => b.InputFingerprint).HasMaxLength(64);
        }
    }
}

/// <summary>Grain: one KPI group of one period: which build readers see. Moving it is how a restatement becomes visible, whole.</summary>
public sealed class KpiPointer
{
    public long PeriodKey { get; set; }
    public required string KpiGroup { get; set; }
    public long KpiBuildKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<KpiPointer>
    {
        public void Configure(EntityTypeBuilder<KpiPointer> builder)
        {
            builder.ToTable("KpiPointer").HasKey(p => new { p.PeriodKey, p.KpiGroup });
            builder.Property(p => p.KpiGroup).HasMaxLength(40);
        }
    }
}
