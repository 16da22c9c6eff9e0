using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>
/// One version of one person: while segment, region, industry, language and account stay as they are. Versions follow the days
/// that the sources give and not the arrival of files; they leave no gap, the first is open to the past and the last to the future.
/// </summary>
public sealed class DimCustomerVersion
{
    /// <summary>The first day of a first version.</summary>
    public const long Ever = 10101;

    /// <summary>The day after a last version.</summary>
    public const long Never = 99991231;

    public long CustomerVersionKey { get; set; }

    /// <summary>The person: <see cref="DimCustomer.CustomerDurableKey"/>.</summary>
    public long CustomerDurableKey { get; set; }

    /// <summary>NULL where no source says, as are the next three. The person's own word goes before the account's.</summary>
    public string? Segment { get; set; }
    public string? Region { get; set; }
    public string? Industry { get; set; }
    public string? Language { get; set; }

    /// <summary>The durable key of the account; -1 for none.</summary>
    public long AccountKey { get; set; }

    /// <summary>Local day, included.</summary>
    public long ValidFromDateKey { get; set; }

    /// <summary>Local day, not included.</summary>
    public long ValidToDateKey { get; set; }
    public bool IsInferred { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimCustomerVersion>
    {
        public void Configure(EntityTypeBuilder<DimCustomerVersion> builder)
        {
            builder.ToTable("DimCustomerVersion").HasKey(v => v.CustomerVersionKey);
            builder.Property(v => v.CustomerVersionKey).ValueGeneratedNever();
            builder.Property(v => v.Segment).HasMaxLength(200);
            builder.Property(v => v.Region).HasMaxLength(200);
            builder.Property(v => v.Industry).HasMaxLength(200);
            builder.Property(v => v.Language).HasMaxLength(40);
            builder.HasIndex(v => new { v.CustomerDurableKey, v.ValidFromDateKey }).IsUnique();
        }
    }
}
