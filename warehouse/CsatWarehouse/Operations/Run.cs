using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one run of one job that wrote something or did not end well. A run that finds nothing to do writes nothing.</summary>
public sealed class Run
{
    public long RunKey { get; set; }

    /// <summary>IngestExports, BuildKpis, RenderScorecards, RunBackfill, ReplayRejects, EraseCustomer or CommentOnScorecard.</summary>
    public required string Job { get; set; }
    public DateTime StartedAt { get; set; }

    /// <summary>NULL while it runs, while units of it wait for a process, and for ever where the process died.</summary>
    public DateTime? FinishedAt { get; set; }
    public required string CodeVersion { get; set; }

    /// <summary>One of <see cref="RunOutcome"/>; NULL as long as <see cref="FinishedAt"/> is.</summary>
    public string? Outcome { get; set; }

    /// <summary>Why it did not end well, in one line without secrets.</summary>
    public string? Error { get; set; }

    /// <summary>What a backfill was asked for, as JSON; NULL for jobs that are asked for nothing.</summary>
    public string? Request { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<Run>
    {
        public void Configure(EntityTypeBuilder<Run> builder)
        {
            builder.ToTable("Run").HasKey(r => r.RunKey);
            builder.Property(r => r.RunKey).ValueGeneratedNever();
            builder.Property(r => r.Job).HasMaxLength(40);
            builder.Property(r => r.CodeVersion).HasMaxLength(40);
            builder.Property(r => r.Outcome).HasMaxLength(20);
            builder.Property(r => r.Error).HasMaxLength(1000);
        }
    }
}

/// <summary>How a run ended.</summary>
public static class RunOutcome
{
    public const string Ok = "ok";

    /// <summary>Some files or scorecards failed; the rest is done.</summary>
    public const string Partial = "partial";

    /// <summary>A fault ended it; what was finished before is kept.</summary>
    public const string Failed = "failed";

    /// <summary>Somebody or a time-out ended it; what was finished before is kept.</summary>
    public const string Stopped = "stopped";

    /// <summary>A backfill that nobody will go on with.</summary>
    public const string Abandoned = "abandoned";
}
