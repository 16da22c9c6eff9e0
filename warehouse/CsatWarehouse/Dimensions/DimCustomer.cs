using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One customer of one source, as the newest records of the person describe them. Until a record does, it is an inferred member with a key of its own.</summary>
public sealed class DimCustomer
{
    /// <summary>What facts hold: it never changes, whatever is found out about the person.</summary>
    public long CustomerKey { get; set; }

    /// <summary>The same for every customer that is one person across systems: the least of their keys; 0 until the customers are resolved.</summary>
    public long CustomerDurableKey { get; set; }
    public long SourceSystemKey { get; set; }

    /// <summary>The customer's number in the source, or <c>mail:</c> and the SHA-256 of the normalised address.</summary>
    public required string ExternalId { get; set; }

    /// <summary>Today's; NULL where no source says, as are the next three. What held before is in <see cref="DimCustomerVersion"/>.</summary>
    public string? Segment { get; set; }
    public string? Region { get; set; }
    public string? Industry { get; set; }
    public string? Language { get; set; }

    /// <summary>The durable key of the account that the person belongs to; -1 for none.</summary>
    public long AccountKey { get; set; }
    public bool IsDeleted { get; set; }
    public bool IsInferred { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimCustomer>
    {
        public void Configure(EntityTypeBuilder<DimCustomer> builder)
        {
            builder.ToTable("DimCustomer").HasKey(c => c.CustomerKey);
            builder.Property(c => c.CustomerKey).ValueGeneratedNever();
            builder.Property(c => c.ExternalId).HasMaxLength(400);
            builder.Property(c => c.Segment).HasMaxLength(200);
            builder.Property(c => c.Region).HasMaxLength(200);
            builder.Property(c => c.Industry).HasMaxLength(200);
            builder.Property(c => c.Language).HasMaxLength(40);
            // So that a writer who only names a customer need not know what is not known yet.
            builder.Property(c => c.CustomerDurableKey).HasDefaultValue(SpecialMember.Unknown);
            builder.Property(c => c.AccountKey).HasDefaultValue(SpecialMember.NotApplicable);
            builder.Property(c => c.IsDeleted).HasDefaultValue(false);
            builder.HasIndex(c => new { c.SourceSystemKey, c.ExternalId }).IsUnique();
            builder.HasIndex(c => c.CustomerDurableKey);
        }
    }
}
