using CsatWarehouse.Dimensions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one account as one file describes it from one day on. The evidence from which <c>DimAccount</c> is made, and what its customers take from it.</summary>
public sealed class AccountRecord
{
    public long AccountRecordKey { get; set; }
    public long AccountKey { get; set; }

    /// <summary>The first local day on which it holds; NULL where the file does not say, and its last change or its as-of stands in.</summary>
    public long? ValidFromDateKey { get; set; }
    public DateTime? UpdatedAt { get; set; }
    public string? Name { get; set; }

    /// <summary>The id by which another system knows the account.</summary>
    public string? ExternalCode { get; set; }
    public string? Segment { get; set; }
    public string? Region { get; set; }
    public string? Country { get; set; }
    public string? Industry { get; set; }

    /// <summary>The account of the same source that it is a part of; -1 for none.</summary>
    public long ParentAccountKey { get; set; } = SpecialMember.NotApplicable;

    /// <summary>The account of the same source that this one went into; -1 for none.</summary>
    public long MergedIntoAccountKey { get; set; } = SpecialMember.NotApplicable;
    public bool IsDeleted { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<AccountRecord>
    {
        public void Configure(EntityTypeBuilder<AccountRecord> builder)
        {
            builder.ToTable("AccountRecord").HasKey(r => r.AccountRecordKey);
            builder.Property(r => r.AccountRecordKey).ValueGeneratedNever();
            builder.Property(r => r.Name).HasMaxLength(400);
            builder.Property(r => r.ExternalCode).HasMaxLength(400);
            builder.Property(r => r.Segment).HasMaxLength(200);
            builder.Property(r => r.Region).HasMaxLength(200);
            builder.Property(r => r.Country).HasMaxLength(200);
            builder.Property(r => r.Industry).HasMaxLength(200);
            builder.HasIndex(r => r.AccountKey);
        }
    }
}
