using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One way in which the customer met the company: shop, phone, chat, ...</summary>
public sealed class DimChannel
{
    public long ChannelKey { get; set; }
    public required string Code { get; set; }
    public required MemberName Name { get; set; }
    public bool IsInferred { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimChannel>
    {
        public void Configure(EntityTypeBuilder<DimChannel> builder)
        {
            builder.ToTable("DimChannel").HasKey(c => c.ChannelKey);
            builder.Property(c => c.ChannelKey).ValueGeneratedNever();
            builder.Property(c => c.Code).HasMaxLength(200);
            builder.HasName(c => c.Name);
            builder.HasIndex(c => c.Code).IsUnique();
        }
    }
}
