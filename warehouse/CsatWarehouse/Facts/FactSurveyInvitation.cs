using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one invitation of one person to one survey, accumulating. A later file that knows of the answer takes the row's place.</summary>
public sealed class FactSurveyInvitation
{
    /// <summary>Never given twice, also after the row is superseded.</summary>
    public long SurveyInvitationKey { get; set; }
    public long SourceSystemKey { get; set; }

    /// <summary>Within what the source's numbers are unique.</summary>
    public required string Scope { get; set; }
    public required string ExternalId { get; set; }

    /// <summary>NULL where the export gives a day and no time.</summary>
    public DateTime? SentAt { get; set; }

    /// <summary>Local day: the cohort that the invitation belongs to.</summary>
    public long SentDateKey { get; set; }

    /// <summary>The programme, as its survey's profile calls it, whichever of the two comes first; NULL where the source does not say.</summary>
    public string? Programme { get; set; }
    public string? Wave { get; set; }

    /// <summary>sent, bounced, opened, started, completed or declined; NULL where the source does not say.</summary>
    public string? Status { get; set; }
    public long CustomerKey { get; set; }
    public long ChannelKey { get; set; }
    public long JourneyStageKey { get; set; }
    public string? Language { get; set; }

    /// <summary>The ids, in their own sources, of the ticket, agent and team that the survey is about.</summary>
    public string? TicketCode { get; set; }
    public string? AgentCode { get; set; }
    public string? TeamCode { get; set; }

    /// <summary>The last reminder.</summary>
    public DateTime? RemindedAt { get; set; }
    public DateTime? RespondedAt { get; set; }

    /// <summary>Local day; -1 where <see cref="RespondedAt"/> is NULL.</summary>
    public long RespondedDateKey { get; set; }

    /// <summary>The id of the response, in the survey's own source.</summary>
    public string? ResponseCode { get; set; }

    /// <summary>The line of the file on which the row begins: with the load, the way back to the evidence.</summary>
    public long LineNumber { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactSurveyInvitation>
    {
        public void Configure(EntityTypeBuilder<FactSurveyInvitation> builder)
        {
            builder.ToTable("FactSurveyInvitation").HasKey(i => i.SurveyInvitationKey);
            builder.Property(i => i.SurveyInvitationKey).ValueGeneratedNever();
            builder.Property(i => i.Scope).HasMaxLength(200);
            builder.Property(i => i.ExternalId).HasMaxLength(400);
            builder.Property(i => i.Programme).HasMaxLength(200);
            builder.Property(i => i.Wave).HasMaxLength(100);
            builder.Property(i => i.Status).HasMaxLength(20);
            builder.Property(i => i.Language).HasMaxLength(40);
            builder.Property(i => i.TicketCode).HasMaxLength(400);
            builder.Property(i => i.AgentCode).HasMaxLength(400);
            builder.Property(i => i.TeamCode).HasMaxLength(400);
            builder.Property(i => i.ResponseCode).HasMaxLength(400);
            builder
                .HasIndex(i => new
                {
                    i.SourceSystemKey,
                    i.Scope,
                    i.ExternalId,
                    i.SentDateKey,
                })
                .IsUnique();
            builder.HasIndex(i => i.SentDateKey);
            builder.HasIndex(i => i.ResponseCode);
            builder.HasIndex(i => i.LoadKey);
        }
    }
}
