using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CsatWarehouse.Operations;

/// <summary>Grain: one unit of one backfill: a file to read, a period to build, a month of scorecards to write. Processes share a backfill by claiming its units.</summary>
public sealed class WorkItem
{
    public long WorkItemKey { get; set; }
    public long RunKey { get; set; }

    /// <summary>One of <see cref="WorkKind"/>.</summary>
    public required string Kind { get; set; }

    /// <summary>No unit is begun before those of all smaller stages are done.</summary>
    public int Stage { get; set; }

    /// <summary>A file's name, or a period's code; empty for units that there is one of.</summary>
    public required string Unit { get; set; }

    /// <summary>Of a file the kind of its records, of a period the KPI group; empty for others.</summary>
    public required string Part { get; set; }

    /// <summary>Of a file the hash of the content that was planned: other content fails the unit.</summary>
    public string? ContentHash { get; set; }

    /// <summary>One of <see cref="WorkState"/>.</summary>
    public required string State { get; set; }

    /// <summary>How often it was claimed.</summary>
    public int Attempts { get; set; }

    /// <summary>Machine and process of the newest claim; NULL before the first.</summary>
    public string? ClaimedBy { get; set; }

    /// <summary>The number of the lease under which it was last claimed: a claim under an older lease than the newest is nobody's.</summary>
    public long Fence { get; set; }

    /// <summary>Of the newest claim.</summary>
    public DateTime? StartedAt { get; set; }
    public DateTime? FinishedAt { get; set; }

    /// <summary>Rows read of a file, figures of a period, scorecards written of a month.</summary>
    public long Rows { get; set; }

    /// <summary>Why it failed, in one line without secrets.</summary>
    public string? Error { get; set; }

    internal sealed class Mapping : IEntityTypeConfiguration<WorkItem>
    {
        public void Configure(EntityTypeBuilder<WorkItem> builder)
        {
            builder.ToTable("WorkItem").HasKey(w => w.WorkItemKey);
            builder.Property(w => w.WorkItemKey).ValueGeneratedNever();
            builder.Property(w => w.Kind).HasMaxLength(20);
            builder.Property(w => w.Unit).HasMaxLength(800);
            builder.Property(w => w.Part).HasMaxLength(40);
            builder.Property(w => w.ContentHash).HasMaxLength(64);
            builder.Property(w => w.State).HasMaxLength(20);
            builder.Property(w => w.ClaimedBy).HasMaxLength(200);
            builder.Property(w => w.Error).HasMaxLength(1000);
            builder.HasIndex(w => new
            {
                w.RunKey,
                w.Stage,
                w.State,
            });
        }
    }
}

/// <summary>What a unit does. In this order: the files, who is who, the months, which longer periods, those, the pointers, the scorecards.</summary>
public static class WorkKind
{
    public const string File = "file";

    /// <summary>Finds out who is who once the files are in, and which months to build.</summary>
    public const string Customers = "customers";
    public const string Month = "month";

    /// <summary>Finds out which longer periods to build once the months are.</summary>
    public const string Longer = "longer";
    public const string Period = "period";

    /// <summary>Lets readers see every build of the backfill at once.</summary>
    public const string Publish = "publish";
    public const string Scorecards = "scorecards";

    static readonly string[] Order = [File, Customers, Month, Longer, Period, Publish, Scorecards];

    public static int StageOf(string kind) => Array.IndexOf(Order, kind);
}

/// <summary>How far a unit is.</summary>
public static class WorkState
{
    public const string Open = "open";
    public const string Claimed = "claimed";
    public const string Done = "done";
    public const string Failed = "failed";

    /// <summary>Of a backfill that was given up.</summary>
    public const string Abandoned = "abandoned";
}
