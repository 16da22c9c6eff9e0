using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one erasure of one person. It says that and why somebody was erased, and not whom.</summary>
public sealed class Erasure
{
    public long ErasureKey { get; set; }
    public DateTime ErasedAt { get; set; }

    /// <summary>Why, in the words of whoever asked for it: a number of the request, and no name.</summary>
    public required string Reason { get; set; }

    /// <summary>The account that ran the command.</summary>
    public required string RequestedBy { get; set; }

    /// <summary>32 random bytes in hexadecimal digits: the key of the hashes in <see cref="ErasureIdentity"/>.</summary>
    public required string Salt { get; set; }

    /// <summary>Customers of sources that were the person.</summary>
    public long Customers { get; set; }

    /// <summary>Facts that stay, and lead to nobody any more.</summary>
    public long Facts { get; set; }

    /// <summary>Comments, reviews and reasons in the person's words, or in others' that name the person.</summary>
    public long Texts { get; set; }

    /// <summary>Rejected rows whose text named the person.</summary>
    public long Rejects { get; set; }

    /// <summary>Export files in which the person's rows were blanked.</summary>
    public long Files { get; set; }

    /// <summary>Scorecards that quoted the person, and were withdrawn.</summary>
    public long Scorecards { get; set; }
    public long RunKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Erasure>
    {
        public void Configure(EntityTypeBuilder<Erasure> builder)
        {
            builder.ToTable("Erasure").HasKey(e => e.ErasureKey);
            builder.Property(e => e.ErasureKey).ValueGeneratedNever();
            builder.Property(e => e.Reason).HasMaxLength(400);
            builder.Property(e => e.RequestedBy).HasMaxLength(200);
            builder.Property(e => e.Salt).HasMaxLength(64);
        }
    }
}

/// <summary>Grain: one identity of one erased person, as a keyed hash by which later files are known to speak of them.</summary>
public sealed class ErasureIdentity
{
    /// <summary>Looked for in rejected rows alone, as is a telephone number: neither tells persons apart.</summary>
    public const string Name = "name";

    public long ErasureKey { get; set; }

    /// <summary>id, email, phone or name; the first three as in <see cref="Dimensions.CustomerIdentity"/>.</summary>
    public required string Kind { get; set; }

    /// <summary>The source whose id it is; 0 for every source.</summary>
    public long SourceSystemKey { get; set; }

    /// <summary>HMAC-SHA-256 of the normalised value's SHA-256 under the erasure's salt, in lower-case hexadecimal digits.</summary>
    public required string ValueHash { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<ErasureIdentity>
    {
        public void Configure(EntityTypeBuilder<ErasureIdentity> builder)
        {
            builder
                .ToTable("ErasureIdentity")
                .HasKey(i => new
                {
                    i.ErasureKey,
                    i.Kind,
                    i.SourceSystemKey,
                    i.ValueHash,
                });
            builder.Property(i => i.Kind).HasMaxLength(20);
            builder.Property(i => i.ValueHash).HasMaxLength(64);
        }
    }
}
