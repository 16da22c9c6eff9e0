using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>Grain: one identity of one customer: an id, an e-mail address or a telephone number by which a source knows them. Identities join the customers of different sources to one person.</summary>
public sealed class CustomerIdentity
{
    /// <summary>The source's own id of the customer.</summary>
    public const string Id = "id";

    /// <summary>The id by which another system knows the customer, as this source says.</summary>
    public const string ExternalId = "external-id";
    public const string Email = "email";

    /// <summary>Kept to find a person by; a telephone is often a household's or a switchboard's, and joins nobody.</summary>
    public const string Phone = "phone";

    public long CustomerKey { get; set; }

    /// <summary>id, external-id, email or phone.</summary>
    public required string Kind { get; set; }

    /// <summary>SHA-256 of the normalised value, in lower-case hexadecimal digits.</summary>
    public required string ValueHash { get; set; }

    /// <summary>The first local day on which a record says so; 10101 where nothing says since when.</summary>
    public long ValidFromDateKey { get; set; }

    /// <summary>The local day on which a later record says otherwise; 99991231 where none does.</summary>
    public long ValidToDateKey { get; set; }

    /// <summary>Several customers of one source have it, so that it cannot tell who is meant and joins nobody.</summary>
    public bool IsShared { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<CustomerIdentity>
    {
        public void Configure(EntityTypeBuilder<CustomerIdentity> builder)
        {
            builder
                .ToTable("CustomerIdentity")
                .HasKey(i => new
                {
                    i.CustomerKey,
                    i.Kind,
                    i.ValueHash,
                });
            builder.Property(i => i.Kind).HasMaxLength(20);
            builder.Property(i => i.ValueHash).HasMaxLength(64);
            builder.HasIndex(i => new { i.Kind, i.ValueHash });
        }
    }
}
