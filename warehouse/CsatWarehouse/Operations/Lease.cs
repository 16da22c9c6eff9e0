using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one warehouse. The row says which process may write, until when, and under which number.</summary>
public sealed class Lease
{
    /// <summary>The key of the one row.</summary>
    public const long OneKey = 1;

    public long LeaseKey { get; set; }

    /// <summary>Counted up with every taking: who holds a smaller number holds nothing.</summary>
    public long Fence { get; set; }

    /// <summary>Machine and process, such as <c>web-7:1234</c>.</summary>
    public required string Holder { get; set; }

    /// <summary>The job that it was taken for.</summary>
    public required string Job { get; set; }
    public DateTime TakenAt { get; set; }

    /// <summary>Put off while the holder lives, and with every commit; the moment of release where it was given back.</summary>
    public DateTime ExpiresAt { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Lease>
    {
        public void Configure(EntityTypeBuilder<Lease> builder)
        {
            builder.ToTable("Lease").HasKey(l => l.LeaseKey);
            builder.Property(l => l.LeaseKey).ValueGeneratedNever();
            builder.Property(l => l.Holder).HasMaxLength(200);
            builder.Property(l => l.Job).HasMaxLength(40);
        }
    }
}
