namespace CsatWarehouse.Jobs;

/// <summary>What became of the rejected rows of one load.</summary>
public enum ReplayOutcome
{
    /// <summary>Some rows are no rejects any more.</summary>
    Replayed,

    /// <summary>Every row is still rejected, each with its reason of now.</summary>
    StillRejected,

    /// <summary>Profile and release are those that rejected the rows; nothing was read.</summary>
    Unchanged,

    /// <summary>The mended profile changes more than the rejected rows: nothing was done, and the next ingest reads the file whole.</summary>
    Whole,

    /// <summary>The file is not in the store as it was loaded; nothing was done.</summary>
    Missing,

    /// <summary>The file could not be read, or no profile claims it any more; nothing was done.</summary>
    Failed,
}

/// <summary>One load whose rejected rows were read again.</summary>
/// <param name="RowsTried">The sum of the four that follow.</param>
/// <param name="RowsRejected">Those that are still rejected.</param>
public sealed record ReplayedFile(
    string Source,
    string FileName,
    string Kind,
    ReplayOutcome Outcome,
    string? Reason = null,
    long RowsTried = 0,
    long RowsLoaded = 0,
    long RowsDuplicate = 0,
    long RowsExcluded = 0,
    long RowsRejected = 0
);

/// <summary>What one run of <see cref="ReplayRejects"/> did, by source and file; a file that two kinds are read from comes twice.</summary>
/// <param name="IsDryRun">Everything was worked out, and nothing was written.</param>
public sealed record ReplayReport(bool IsDryRun, IReadOnlyList<ReplayedFile> Files)
{
    /// <summary>True where rows that were asked for could not be read again.</summary>
    public bool IsPartial =>
        Files.Any(f =>
            f.Outcome is ReplayOutcome.Whole or ReplayOutcome.Missing or ReplayOutcome.Failed
        );
}

/// <summary>How far a run is, in files.</summary>
public readonly record struct ReplayProgress(string FileName, int Done, int InAll);
