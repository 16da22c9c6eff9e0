using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Dimensions;

/// <summary>
/// One version of one agent: while team, role and kind stay as they are. Versions follow the events of the source and not the
/// arrival of files; they leave no gap, the first is open to the past and the last to the future.
/// </summary>
public sealed class DimAgent
{
    /// <summary>The start of a first version.</summary>
    public static readonly DateTime Ever = new(1, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The end of a last version.</summary>
    public static readonly DateTime Never = new(9999, 12, 31, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Of the version.</summary>
    public long AgentKey { get; set; }

    /// <summary>The same for every version of one agent.</summary>
    public long AgentDurableKey { get; set; }
    public long SourceSystemKey { get; set; }
    public required string Scope { get; set; }
    public required string ExternalId { get; set; }

    /// <summary>The newest name, on every version.</summary>
    public required MemberName Name { get; set; }
    public long TeamKey { get; set; }

    /// <summary>NULL where the source does not say.</summary>
    public string? Role { get; set; }

    /// <summary>A program, whose replies are no first replies.</summary>
    public bool IsBot { get; set; }

    /// <summary>Included.</summary>
    public DateTime ValidFromAt { get; set; }

    /// <summary>Not included.</summary>
    public DateTime ValidToAt { get; set; }
    public bool IsInferred { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<DimAgent>
    {
        public void Configure(EntityTypeBuilder<DimAgent> builder)
        {
            builder.ToTable("DimAgent").HasKey(a => a.AgentKey);
            builder.Property(a => a.AgentKey).ValueGeneratedNever();
            builder.Property(a => a.Scope).HasMaxLength(200);
            builder.Property(a => a.ExternalId).HasMaxLength(400);
            builder.HasName(a => a.Name);
            builder.Property(a => a.Role).HasMaxLength(100);
            builder
                .HasIndex(a => new
                {
                    a.SourceSystemKey,
                    a.Scope,
                    a.ExternalId,
                    a.ValidFromAt,
                })
                .IsUnique();
        }
    }
}
