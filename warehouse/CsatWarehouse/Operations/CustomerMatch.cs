using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one source, with how many of its customers other sources know, as the last resolution of customers found.</summary>
public sealed class CustomerMatch
{
    public long SourceSystemKey { get; set; }

    /// <summary>The customers that the source names.</summary>
    public long Customers { get; set; }

    /// <summary>Those with an identity that could join them to a customer of another source: an e-mail address, an id of another system, or an id of one.</summary>
    public long Identified { get; set; }

    /// <summary>Those that are one person with a customer of another source.</summary>
    public long Matched { get; set; }

    /// <summary>Those with an identity that several customers of one source share, so that it joins nobody.</summary>
    public long Ambiguous { get; set; }

    /// <summary>The youngest load that the resolution knew.</summary>
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<CustomerMatch>
    {
        public void Configure(EntityTypeBuilder<CustomerMatch> builder)
        {
            builder.ToTable("CustomerMatch").HasKey(m => m.SourceSystemKey);
            builder.Property(m => m.SourceSystemKey).ValueGeneratedNever();
        }
    }
}
