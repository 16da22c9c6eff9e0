using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One customer of one source. Until a CRM export describes it, it is an inferred member with a key of its own.</summary>
public sealed class DimCustomer
{
    public long CustomerKey { get; set; }
    public long SourceSystemKey { get; set; }

    /// <summary>The customer's number in the source, or <c>mail:</c> and the SHA-256 of the normalised address.</summary>
    public required string ExternalId { get; set; }
    public bool IsInferred { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimCustomer>
    {
        public void Configure(EntityTypeBuilder<DimCustomer> builder)
        {
            builder.ToTable("DimCustomer").HasKey(c => c.CustomerKey);
            builder.Property(c => c.CustomerKey).ValueGeneratedNever();
            builder.Property(c => c.ExternalId).HasMaxLength(400);
            builder.HasIndex(c => new { c.SourceSystemKey, c.ExternalId }).IsUnique();
        }
    }
}
