using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one ticket that went into another, as one of the two tickets says. Both may say it.</summary>
public sealed class TicketMerge
{
    /// <summary>The ticket that says so.</summary>
    public long TicketKey { get; set; }
    public long SourceSystemKey { get; set; }
    public required string Scope { get; set; }

    /// <summary>The id of the ticket that went.</summary>
    public required string TicketCode { get; set; }

    /// <summary>The id of the ticket that it went into.</summary>
    public required string IntoCode { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<TicketMerge>
    {
        public void Configure(EntityTypeBuilder<TicketMerge> builder)
        {
            builder
                .ToTable("TicketMerge")
                .HasKey(m => new
                {
                    m.TicketKey,
                    m.TicketCode,
                    m.IntoCode,
                });
            builder.Property(m => m.Scope).HasMaxLength(200);
            builder.Property(m => m.TicketCode).HasMaxLength(400);
            builder.Property(m => m.IntoCode).HasMaxLength(400);
            builder.HasIndex(m => new
            {
                m.SourceSystemKey,
                m.Scope,
                m.TicketCode,
            });
            builder.HasIndex(m => new
            {
                m.SourceSystemKey,
                m.Scope,
                m.IntoCode,
            });
        }
    }
}
