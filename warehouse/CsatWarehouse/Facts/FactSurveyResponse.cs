using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one response to one survey, in the version that wins.</summary>
public sealed class FactSurveyResponse
{
    /// <summary>Never given twice, also after the row is superseded.</summary>
    public long ResponseKey { get; set; }
    public long SourceSystemKey { get; set; }
    public long SurveyKey { get; set; }

    /// <summary>Within what the source's numbers are unique: a wave, a year, an instance.</summary>
    public required string Scope { get; set; }

    /// <summary>The source's number, or <c>#</c> and the row's ordinal where the source gives none.</summary>
    public required string ExternalId { get; set; }
    public long AnsweredDateKey { get; set; }

    /// <summary>NULL where the export gives a day and no time.</summary>
    public DateTime? AnsweredAt { get; set; }
    public long CustomerKey { get; set; }
    public long ChannelKey { get; set; }
    public string? Language { get; set; }

    /// <summary>The sampling cluster that the variance is linearised over; NULL means the customer.</summary>
    public string? ClusterCode { get; set; }

    /// <summary>The export's own weight, as exported; NULL where it has none.</summary>
    public double? Weight { get; set; }

    /// <summary>The line of the file on which the row begins: with the load, the way back to the evidence.</summary>
    public long LineNumber { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactSurveyResponse>
    {
        public void Configure(EntityTypeBuilder<FactSurveyResponse> builder)
        {
            builder.ToTable("FactSurveyResponse").HasKey(r => r.ResponseKey);
            builder.Property(r => r.ResponseKey).ValueGeneratedNever();
            builder.Property(r => r.Scope).HasMaxLength(200);
            builder.Property(r => r.ExternalId).HasMaxLength(400);
            builder.Property(r => r.Language).HasMaxLength(40);
            builder.Property(r => r.ClusterCode).HasMaxLength(200);
            builder
                .HasIndex(r => new
                {
                    r.SourceSystemKey,
                    r.Scope,
                    r.ExternalId,
                    r.AnsweredDateKey,
                })
                .IsUnique();
            builder.HasIndex(r => r.AnsweredDateKey);
            builder.HasIndex(r => r.LoadKey);
        }
    }
}
