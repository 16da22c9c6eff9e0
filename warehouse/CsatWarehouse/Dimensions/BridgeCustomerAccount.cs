using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>Grain: one person in one account over one stretch of days. A person may belong to several accounts at once; the weights of a day sum to 1.</summary>
public sealed class BridgeCustomerAccount
{
    /// <summary>The person: <see cref="DimCustomer.CustomerDurableKey"/>.</summary>
    public long CustomerDurableKey { get; set; }

    /// <summary>The durable key of the account.</summary>
    public long AccountKey { get; set; }

    /// <summary>Local day, included.</summary>
    public long ValidFromDateKey { get; set; }

    /// <summary>Local day, not included.</summary>
    public long ValidToDateKey { get; set; }

    /// <summary>1 divided by the number of the person's accounts in these days.</summary>
    public double Weight { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<BridgeCustomerAccount>
    {
        public void Configure(EntityTypeBuilder<BridgeCustomerAccount> builder)
        {
            builder
                .ToTable("BridgeCustomerAccount")
                .HasKey(b => new
                {
                    b.CustomerDurableKey,
                    b.AccountKey,
                    b.ValidFromDateKey,
                });
            builder.HasIndex(b => b.AccountKey);
        }
    }
}
