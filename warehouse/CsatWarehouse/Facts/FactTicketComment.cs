using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one comment on one ticket. What it says is not kept.</summary>
public sealed class FactTicketComment
{
    /// <summary>Never given twice, also after the row is superseded.</summary>
    public long TicketCommentKey { get; set; }
    public long SourceSystemKey { get; set; }
    public required string Scope { get; set; }
    public required string ExternalId { get; set; }

    /// <summary>The ticket's id in the source, within the same scope.</summary>
    public required string TicketCode { get; set; }

    /// <summary>0 while the ticket has not come.</summary>
    public long TicketKey { get; set; }
    public DateTime CommentedAt { get; set; }

    /// <summary>Local day.</summary>
    public long CommentedDateKey { get; set; }

    /// <summary>The author's id in the source; NULL where it does not say.</summary>
    public string? AuthorCode { get; set; }

    /// <summary>agent, customer or bot, as the source says; NULL where only the author's id tells.</summary>
    public string? AuthorKind { get; set; }

    /// <summary>The version of the agent that held at that moment; -1 where no agent of ours wrote it.</summary>
    public long AgentKey { get; set; }

    /// <summary>The customer can read it.</summary>
    public bool IsPublic { get; set; }

    /// <summary>A rule sent it.</summary>
    public bool IsAutoReply { get; set; }
    public long LineNumber { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactTicketComment>
    {
        public void Configure(EntityTypeBuilder<FactTicketComment> builder)
        {
            builder.ToTable("FactTicketComment").HasKey(c => c.TicketCommentKey);
            builder.Property(c => c.TicketCommentKey).ValueGeneratedNever();
            builder.Property(c => c.Scope).HasMaxLength(200);
            builder.Property(c => c.ExternalId).HasMaxLength(400);
            builder.Property(c => c.TicketCode).HasMaxLength(400);
            builder.Property(c => c.AuthorCode).HasMaxLength(400);
            builder.Property(c => c.AuthorKind).HasMaxLength(20);
            builder
                .HasIndex(c => new
                {
                    c.SourceSystemKey,
                    c.Scope,
                    c.ExternalId,
                    c.CommentedDateKey,
                })
                .IsUnique();
            builder.HasIndex(c => new
            {
                c.SourceSystemKey,
                c.Scope,
                c.TicketCode,
            });
            builder.HasIndex(c => new
            {
                c.SourceSystemKey,
                c.Scope,
                c.AuthorCode,
            });
            builder.HasIndex(c => c.LoadKey);
        }
    }
}
