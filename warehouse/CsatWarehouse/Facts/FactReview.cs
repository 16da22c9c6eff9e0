using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one public review, or one complaint. Ratings keep the scale that they were given on.</summary>
public sealed class FactReview
{
    /// <summary>Never given twice, also after the row is superseded.</summary>
    public long ReviewKey { get; set; }
    public long SourceSystemKey { get; set; }

    /// <summary>Within what the source's numbers are unique.</summary>
    public required string Scope { get; set; }

    /// <summary>The source's number, or the file's name, <c>#</c> and the row's ordinal where the source gives none.</summary>
    public required string ExternalId { get; set; }

    /// <summary>NULL where the export gives a day and no time.</summary>
    public DateTime? ReviewedAt { get; set; }

    /// <summary>Local day.</summary>
    public long ReviewedDateKey { get; set; }

    /// <summary>review or complaint.</summary>
    public required string Type { get; set; }

    /// <summary>Where it stands: the app store, the map, the regulator.</summary>
    public string? Platform { get; set; }

    /// <summary>On the scale beside it; NULL where it has none.</summary>
    public double? Rating { get; set; }
    public double? RatingMin { get; set; }
    public double? RatingMax { get; set; }

    /// <summary>negative, neutral or positive, as the source reads the text.</summary>
    public string? Sentiment { get; set; }
    public string? Title { get; set; }

    /// <summary>In the customer's words: personal data.</summary>
    public string? Text { get; set; }
    public long CustomerKey { get; set; }
    public long ChannelKey { get; set; }
    public long TopicKey { get; set; }
    public long JourneyStageKey { get; set; }
    public string? Product { get; set; }
    public string? Region { get; set; }
    public string? Language { get; set; }

    /// <summary>The ids, in their own sources, of the team and agent that it is about, and of the ticket opened for it.</summary>
    public string? TeamCode { get; set; }
    public string? AgentCode { get; set; }
    public string? TicketCode { get; set; }

    /// <summary>When the company first answered; NULL where it has not.</summary>
    public DateTime? RepliedAt { get; set; }

    /// <summary>Calendar time; NULL where unanswered, where only the day of writing is known, or where the reply is dated before it.</summary>
    public double? ReplySeconds { get; set; }

    /// <summary>When a complaint was settled.</summary>
    public DateTime? ResolvedAt { get; set; }

    /// <summary>The line of the file on which the row begins: with the load, the way back to the evidence.</summary>
    public long LineNumber { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactReview>
    {
        public void Configure(EntityTypeBuilder<FactReview> builder)
        {
            builder.ToTable("FactReview").HasKey(r => r.ReviewKey);
            builder.Property(r => r.ReviewKey).ValueGeneratedNever();
            builder.Property(r => r.Scope).HasMaxLength(200);
            builder.Property(r => r.ExternalId).HasMaxLength(400);
            builder.Property(r => r.Type).HasMaxLength(20);
            builder.Property(r => r.Platform).HasMaxLength(200);
            builder.Property(r => r.Sentiment).HasMaxLength(20);
            builder.Property(r => r.Product).HasMaxLength(200);
            builder.Property(r => r.Region).HasMaxLength(200);
            builder.Property(r => r.Language).HasMaxLength(40);
            builder.Property(r => r.TeamCode).HasMaxLength(400);
            builder.Property(r => r.AgentCode).HasMaxLength(400);
            builder.Property(r => r.TicketCode).HasMaxLength(400);
            builder
                .HasIndex(r => new
                {
                    r.SourceSystemKey,
                    r.Scope,
                    r.ExternalId,
                    r.ReviewedDateKey,
                })
                .IsUnique();
            builder.HasIndex(r => r.ReviewedDateKey);
            builder.HasIndex(r => r.LoadKey);
        }
    }
}
