using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>
/// Grain: one natural key in one load. The narrow ledger that decides which row of a key is the fact, and lets a corrected
/// or withdrawn file be undone.
/// </summary>
public sealed class KeyVersion
{
    public long SourceSystemKey { get; set; }

    /// <summary>survey, ticket, contact, ...: ticket 17 and contact 17 of one source are two keys.</summary>
    public required string Kind { get; set; }
    public required string Scope { get; set; }
    public required string ExternalId { get; set; }
    public long LoadKey { get; set; }

    /// <summary>When the source says that the record was last changed; NULL where it does not say.</summary>
    public DateTime? UpdatedAt { get; set; }

    /// <summary>The fact made from this row, in the table of its kind; it exists only while <see cref="IsCurrent"/>.</summary>
    public long RowKey { get; set; }
    public bool IsCurrent { get; set; }

    /// <summary>True where the load says that the record is gone: by a deleted row, or as a snapshot that no longer has the key (<see cref="RowKey"/> 0).</summary>
    public bool IsTombstone { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<KeyVersion>
    {
        public void Configure(EntityTypeBuilder<KeyVersion> builder)
        {
            builder
                .ToTable("KeyVersion")
                .HasKey(v => new
                {
                    v.SourceSystemKey,
                    v.Kind,
                    v.Scope,
                    v.ExternalId,
                    v.LoadKey,
                });
            builder.Property(v => v.Kind).HasMaxLength(40);
            builder.Property(v => v.Scope).HasMaxLength(200);
            builder.Property(v => v.ExternalId).HasMaxLength(400);
            builder.HasIndex(v => v.LoadKey);
        }
    }
}
