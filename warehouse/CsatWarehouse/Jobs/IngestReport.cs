using CsatWarehouse.Reading;

namespace CsatWarehouse.Jobs;

/// <summary>What became of one file of the store in one run.</summary>
public enum IngestOutcome
{
    /// <summary>Its rows are in the facts now.</summary>
    Loaded,

    /// <summary>The same content was read with the same profile before; nothing was written.</summary>
    Unchanged,

    /// <summary>Another file with the same content is loaded; this one loads nothing.</summary>
    Copy,

    /// <summary>No profile claims it.</summary>
    Unmatched,

    /// <summary>It changed while it was read; the next run takes it up again.</summary>
    Changed,

    /// <summary>It could not be read, and loads nothing; the reason says why.</summary>
    Failed,
}

/// <summary>One file of the store as one kind of records, with the rows of its ledger row where it has one.</summary>
public sealed record IngestedFile(
    string FileName,
    IngestOutcome Outcome,
    string? Kind = null,
    long? LoadKey = null,
    string? Reason = null,
    long RowsRead = 0,
    long RowsLoaded = 0,
    long RowsRejected = 0,
    long RowsDuplicate = 0,
    long RowsExcluded = 0
)
{
    /// <summary>True where the next run may load it as it is: the disk or the network refused it, or it changed while it was read.</summary>
    public bool IsWaiting { get; init; }
}

/// <summary>What one run of <see cref="IngestExports"/> did, file by file in the order of their names; a file that two kinds are read from comes twice.</summary>
public sealed record IngestReport(IReadOnlyList<IngestedFile> Files)
{
    /// <summary>How many customers the sources have in common; empty where nothing was loaded.</summary>
    public IReadOnlyList<CustomerMatchLine> Customers { get; init; } = [];

    /// <summary>How many files the next run may load as they are: what is published before it would be published otherwise then.</summary>
    public int Waiting => Files.Count(f => f.IsWaiting);

    public int Count(IngestOutcome outcome) => Files.Count(f => f.Outcome == outcome);

    /// <summary>True where a file is not loaded that should be: it failed, or changed while it was read.</summary>
    public bool IsPartial =>
        Files.Any(f => f.Outcome is IngestOutcome.Failed or IngestOutcome.Changed);
}

/// <summary>How far a run is, in bytes of the files that the store lists.</summary>
/// <param name="FileName">The file that is being loaded; empty where none is, because those that the warehouse has are passed by.</param>
public readonly record struct IngestProgress(string FileName, long BytesDone, long BytesInAll);
