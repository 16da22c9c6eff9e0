using CsatWarehouse.Dimensions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>
/// Grain: one customer as one file describes them from one day on. The evidence from which persons and their versions are
/// made: a later file does not take an earlier one's word away, because it speaks of a later time.
/// </summary>
public sealed class CustomerRecord
{
    public long CustomerRecordKey { get; set; }
    public long CustomerKey { get; set; }

    /// <summary>The first local day on which it holds; NULL where the file does not say, and its last change or its as-of stands in.</summary>
    public long? ValidFromDateKey { get; set; }
    public DateTime? UpdatedAt { get; set; }

    /// <summary>The id by which another system knows the customer.</summary>
    public string? ExternalCode { get; set; }
    public string? EmailHash { get; set; }
    public string? PhoneHash { get; set; }
    public string? Segment { get; set; }
    public string? Region { get; set; }
    public string? Language { get; set; }

    /// <summary>The account of the same source; -1 for none.</summary>
    public long AccountKey { get; set; } = SpecialMember.NotApplicable;

    /// <summary>The customer of the same source that this one went into; -1 for none.</summary>
    public long MergedIntoCustomerKey { get; set; } = SpecialMember.NotApplicable;
    public bool IsDeleted { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<CustomerRecord>
    {
        public void Configure(EntityTypeBuilder<CustomerRecord> builder)
        {
            builder.ToTable("CustomerRecord").HasKey(r => r.CustomerRecordKey);
            builder.Property(r => r.CustomerRecordKey).ValueGeneratedNever();
            builder.Property(r => r.ExternalCode).HasMaxLength(400);
            builder.Property(r => r.EmailHash).HasMaxLength(64);
            builder.Property(r => r.PhoneHash).HasMaxLength(64);
            builder.Property(r => r.Segment).HasMaxLength(200);
            builder.Property(r => r.Region).HasMaxLength(200);
            builder.Property(r => r.Language).HasMaxLength(40);
            builder.HasIndex(r => r.CustomerKey);
        }
    }
}
