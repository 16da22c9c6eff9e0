using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>
/// Grain: one ticket, accumulating. What comments and status events tell is worked out anew whenever one of them,
/// an agent or another ticket that bears on it comes or goes. All times are calendar time.
/// </summary>
public sealed class FactTicket
{
    /// <summary>Never given twice, also after the row is superseded.</summary>
    public long TicketKey { get; set; }
    public long SourceSystemKey { get; set; }

    /// <summary>Within what the source's numbers are unique; comments, events, agents and teams are looked for in the same.</summary>
    public required string Scope { get; set; }
    public required string ExternalId { get; set; }
    public DateTime CreatedAt { get; set; }

    /// <summary>Local day.</summary>
    public long CreatedDateKey { get; set; }

    /// <summary>The first public comment of an agent who is no bot and not the requester, and that no rule sent; NULL where unanswered.</summary>
    public DateTime? FirstReplyAt { get; set; }

    /// <summary>From creation; NULL where unanswered, or where the reply is dated before the ticket.</summary>
    public double? FirstReplySeconds { get; set; }

    /// <summary>The first time it was solved, or closed without that; NULL where open, merged, or not known.</summary>
    public DateTime? FirstSolvedAt { get; set; }
    public double? FirstResolutionSeconds { get; set; }

    /// <summary>Since when it has been solved, or closed without that; NULL where open, open again, or merged.</summary>
    public DateTime? SolvedAt { get; set; }

    /// <summary>Local day; -1 where <see cref="SolvedAt"/> is NULL.</summary>
    public long SolvedDateKey { get; set; }
    public double? ResolutionSeconds { get; set; }

    /// <summary>How often it was opened again after it was solved or closed, at once and not only when solved anew; 0 where merged.</summary>
    public int ReopenCount { get; set; }

    /// <summary>The ticket that counts in this one's place, at the end of a chain of merges; -1 for a ticket of its own, 0 where that one has not come.</summary>
    public long MergedIntoTicketKey { get; set; }

    /// <summary>Its resolution is a closing, without "solved" since it was last opened.</summary>
    public bool IsClosedWithoutSolve { get; set; }
    public long CustomerKey { get; set; }

    /// <summary>The version of the assigned agent that held when the ticket was created.</summary>
    public long AgentKey { get; set; }

    /// <summary>The team that the ticket names, else that of the agent's version.</summary>
    public long TeamKey { get; set; }
    public long ChannelKey { get; set; }
    public long TopicKey { get; set; }
    public string? Priority { get; set; }

    /// <summary>The requester's id in the source, whose own comments are no replies.</summary>
    public string? RequesterCode { get; set; }

    /// <summary>The assigned agent's id in the source.</summary>
    public string? AgentCode { get; set; }

    /// <summary>The team's id in the source.</summary>
    public string? TeamCode { get; set; }

    /// <summary>As the source says; used where no comment of the ticket is there.</summary>
    public DateTime? StatedFirstReplyAt { get; set; }

    /// <summary>As the source says; used where no status event of the ticket is there, as are the next two.</summary>
    public DateTime? StatedSolvedAt { get; set; }
    public DateTime? StatedClosedAt { get; set; }
    public int? StatedReopenCount { get; set; }

    /// <summary>The line of the file on which the row begins: with the load, the way back to the evidence.</summary>
    public long LineNumber { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactTicket>
    {
        public void Configure(EntityTypeBuilder<FactTicket> builder)
        {
            builder.ToTable("FactTicket").HasKey(t => t.TicketKey);
            builder.Property(t => t.TicketKey).ValueGeneratedNever();
            builder.Property(t => t.Scope).HasMaxLength(200);
            builder.Property(t => t.ExternalId).HasMaxLength(400);
            builder.Property(t => t.Priority).HasMaxLength(40);
            builder.Property(t => t.RequesterCode).HasMaxLength(400);
            builder.Property(t => t.AgentCode).HasMaxLength(400);
            builder.Property(t => t.TeamCode).HasMaxLength(400);
            builder
                .HasIndex(t => new
                {
                    t.SourceSystemKey,
                    t.Scope,
                    t.ExternalId,
                    t.CreatedDateKey,
                })
                .IsUnique();
            builder.HasIndex(t => new
            {
                t.SourceSystemKey,
                t.Scope,
                t.AgentCode,
            });
            builder.HasIndex(t => t.CreatedDateKey);
            builder.HasIndex(t => t.SolvedDateKey);
            builder.HasIndex(t => t.LoadKey);
        }
    }
}
