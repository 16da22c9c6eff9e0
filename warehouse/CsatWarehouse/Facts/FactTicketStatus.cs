using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one interval in which one ticket had one status. It begins with an event of the source's log.</summary>
public sealed class FactTicketStatus
{
    /// <summary>Never given twice, also after the row is superseded.</summary>
    public long TicketStatusKey { get; set; }
    public long SourceSystemKey { get; set; }
    public required string Scope { get; set; }

    /// <summary>The event's id in the source; where it has none, ticket, field and instant.</summary>
    public required string ExternalId { get; set; }

    /// <summary>The ticket's id in the source, within the same scope.</summary>
    public required string TicketCode { get; set; }

    /// <summary>0 while the ticket has not come.</summary>
    public long TicketKey { get; set; }

    /// <summary>new, open, pending, on-hold, solved or closed, or any word of the source's own.</summary>
    public required string Status { get; set; }

    /// <summary>Included.</summary>
    public DateTime FromAt { get; set; }

    /// <summary>Local day.</summary>
    public long FromDateKey { get; set; }

    /// <summary>Not included; NULL for the ticket's last status.</summary>
    public DateTime? ToAt { get; set; }
    public long LineNumber { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactTicketStatus>
    {
        public void Configure(EntityTypeBuilder<FactTicketStatus> builder)
        {
            builder.ToTable("FactTicketStatus").HasKey(s => s.TicketStatusKey);
            builder.Property(s => s.TicketStatusKey).ValueGeneratedNever();
            builder.Property(s => s.Scope).HasMaxLength(200);
            builder.Property(s => s.ExternalId).HasMaxLength(400);
            builder.Property(s => s.TicketCode).HasMaxLength(400);
            builder.Property(s => s.Status).HasMaxLength(40);
            builder
                .HasIndex(s => new
                {
                    s.SourceSystemKey,
                    s.Scope,
                    s.ExternalId,
                    s.FromDateKey,
                })
                .IsUnique();
            builder.HasIndex(s => new
            {
                s.SourceSystemKey,
                s.Scope,
                s.TicketCode,
            });
            builder.HasIndex(s => s.TicketKey);
            builder.HasIndex(s => s.LoadKey);
        }
    }
}
