using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one tag on one ticket, as one record says it.</summary>
public sealed class FactTicketTag
{
    /// <summary>Never given twice, also after the row is superseded.</summary>
    public long TaggingKey { get; set; }
    public long SourceSystemKey { get; set; }
    public required string Scope { get; set; }
    public required string ExternalId { get; set; }

    /// <summary>The ticket's id in the source, within the same scope.</summary>
    public required string TicketCode { get; set; }

    /// <summary>0 while the ticket has not come.</summary>
    public long TicketKey { get; set; }

    /// <summary>The ticket whose own row lists the tag; -1 where the tag came as a record of its own.</summary>
    public long SayingTicketKey { get; set; }
    public long TagKey { get; set; }

    /// <summary>NULL where the source does not say when the tag was put on.</summary>
    public DateTime? TaggedAt { get; set; }

    /// <summary>Local day; -1 where the source does not say.</summary>
    public long TaggedDateKey { get; set; }
    public long LineNumber { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactTicketTag>
    {
        public void Configure(EntityTypeBuilder<FactTicketTag> builder)
        {
            builder.ToTable("FactTicketTag").HasKey(t => t.TaggingKey);
            builder.Property(t => t.TaggingKey).ValueGeneratedNever();
            builder.Property(t => t.Scope).HasMaxLength(200);
            builder.Property(t => t.ExternalId).HasMaxLength(400);
            builder.Property(t => t.TicketCode).HasMaxLength(400);
            builder
                .HasIndex(t => new
                {
                    t.SourceSystemKey,
                    t.Scope,
                    t.ExternalId,
                    t.TaggedDateKey,
                    t.SayingTicketKey,
                })
                .IsUnique();
            builder.HasIndex(t => new
            {
                t.SourceSystemKey,
                t.Scope,
                t.TicketCode,
            });
            builder.HasIndex(t => t.TicketKey);
            builder.HasIndex(t => t.TagKey);
            builder.HasIndex(t => t.LoadKey);
        }
    }
}
