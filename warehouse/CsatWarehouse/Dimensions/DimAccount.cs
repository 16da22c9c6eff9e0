using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>One account of one source: a company, household or contract, as its newest records describe it. The segments and regions that it had before are in the versions of its customers.</summary>
public sealed class DimAccount
{
    public long AccountKey { get; set; }

    /// <summary>The same for every account that is one across systems: the least of their keys; 0 until the accounts are resolved.</summary>
    public long AccountDurableKey { get; set; }
    public long SourceSystemKey { get; set; }
    public required string ExternalId { get; set; }
    public required MemberName Name { get; set; }

    /// <summary>NULL where no source says, as are the next three.</summary>
    public string? Segment { get; set; }
    public string? Region { get; set; }
    public string? Country { get; set; }
    public string? Industry { get; set; }

    /// <summary>The account that it is a part of; -1 for none.</summary>
    public long ParentAccountKey { get; set; } = SpecialMember.NotApplicable;
    public bool IsDeleted { get; set; }
    public bool IsInferred { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimAccount>
    {
        public void Configure(EntityTypeBuilder<DimAccount> builder)
        {
            builder.ToTable("DimAccount").HasKey(a => a.AccountKey);
            builder.Property(a => a.AccountKey).ValueGeneratedNever();
            builder.Property(a => a.ExternalId).HasMaxLength(400);
            builder.HasName(a => a.Name);
            builder.Property(a => a.Segment).HasMaxLength(200);
            builder.Property(a => a.Region).HasMaxLength(200);
            builder.Property(a => a.Country).HasMaxLength(200);
            builder.Property(a => a.Industry).HasMaxLength(200);
            builder.HasIndex(a => new { a.SourceSystemKey, a.ExternalId }).IsUnique();
        }
    }
}
