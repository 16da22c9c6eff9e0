using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>Grain: one name, e-mail address and telephone number of one customer, as one record gives them. The only table that has them in the open, so that an erasure finds them.</summary>
public sealed class CustomerPii
{
    /// <summary>The record that gives them: <c>CustomerRecord</c>.</summary>
    public long CustomerRecordKey { get; set; }
    public long CustomerKey { get; set; }
    public string? Name { get; set; }
    public string? Email { get; set; }
    public string? Phone { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<CustomerPii>
    {
        public void Configure(EntityTypeBuilder<CustomerPii> builder)
        {
            builder.ToTable("CustomerPii").HasKey(p => p.CustomerRecordKey);
            builder.Property(p => p.CustomerRecordKey).ValueGeneratedNever();
            builder.Property(p => p.Name).HasMaxLength(400);
            builder.Property(p => p.Email).HasMaxLength(400);
            builder.Property(p => p.Phone).HasMaxLength(100);
            builder.HasIndex(p => p.CustomerKey);
        }
    }
}
