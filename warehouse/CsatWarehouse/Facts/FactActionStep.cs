using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Facts;

/// <summary>Grain: one revision of one step of one action. How a step stood on a day follows from its revisions.</summary>
public sealed class FactActionStep
{
    /// <summary>Never given twice, also after the row is superseded.</summary>
    public long ActionStepKey { get; set; }
    public long SourceSystemKey { get; set; }
    public required string Scope { get; set; }
    public required string ExternalId { get; set; }
    public required string ActionCode { get; set; }
    public required string StepCode { get; set; }

    /// <summary>The source's last change, else the file's as-of.</summary>
    public DateTime RevisedAt { get; set; }

    /// <summary>The file's as-of, by which of two revisions of one moment the younger counts.</summary>
    public DateTime AsOfAt { get; set; }
    public string? Title { get; set; }

    /// <summary>The KPI that it is to move; 0 where the catalogue has none of this code, -1 where it names none.</summary>
    public long KpiKey { get; set; }
    public string? KpiCode { get; set; }

    /// <summary>0 where the text is no slice.</summary>
    public long SliceKey { get; set; }
    public string? Owner { get; set; }

    /// <summary>planned, started, done or cancelled, as the revision says.</summary>
    public required string Status { get; set; }

    /// <summary>Local days; -1 where the revision does not say.</summary>
    public long PlannedDateKey { get; set; }
    public long DueDateKey { get; set; }
    public long StartedDateKey { get; set; }
    public long DoneDateKey { get; set; }

    /// <summary>The change that is hoped for, in the KPI's unit.</summary>
    public double? ExpectedChange { get; set; }
    public string? Note { get; set; }

    /// <summary>The revision says that the step is gone.</summary>
    public bool IsWithdrawn { get; set; }
    public long LineNumber { get; set; }
    public long LoadKey { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<FactActionStep>
    {
        public void Configure(EntityTypeBuilder<FactActionStep> builder)
        {
            builder.ToTable("FactActionStep").HasKey(a => a.ActionStepKey);
            builder.Property(a => a.ActionStepKey).ValueGeneratedNever();
            builder.Property(a => a.Scope).HasMaxLength(1000);
            builder.Property(a => a.ExternalId).HasMaxLength(800);
            builder.Property(a => a.ActionCode).HasMaxLength(200);
            builder.Property(a => a.StepCode).HasMaxLength(200);
            builder.Property(a => a.Title).HasMaxLength(400);
            builder.Property(a => a.KpiCode).HasMaxLength(60);
            builder.Property(a => a.Owner).HasMaxLength(400);
            builder.Property(a => a.Status).HasMaxLength(20);
            builder
                .HasIndex(a => new
                {
                    a.SourceSystemKey,
                    a.Scope,
                    a.ExternalId,
                })
                .IsUnique();
            builder.HasIndex(a => new { a.ActionCode, a.StepCode });
        }
    }
}
