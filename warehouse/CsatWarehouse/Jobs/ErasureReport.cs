using CsatWarehouse.Erasures;

namespace CsatWarehouse.Jobs;

/// <summary>What one run of <see cref="EraseCustomer"/> did, or would do. It names no address and nobody's name.</summary>
/// <param name="Erasure">The key of the erasure in the log; null for a dry run.</param>
/// <param name="Customers">The customers of sources that were the person.</param>
/// <param name="Removed">What went, table by table.</param>
/// <param name="Kept">The facts that stay, and lead to nobody.</param>
/// <param name="Rejects">Rejected rows whose text went.</param>
/// <param name="Files">Export files with rows of the person; empty where they were not looked at.</param>
/// <param name="Scorecards">Published scorecards that quote the person, and are withdrawn.</param>
/// <param name="StillThere">Why something of the person is still in a file, and what to do.</param>
public sealed record ErasureReport(
    bool IsDryRun,
    long? Erasure,
    IReadOnlyList<PersonCustomer> Customers,
    IReadOnlyList<ErasedRows> Removed,
    IReadOnlyList<ErasedRows> Kept,
    long Rejects,
    IReadOnlyList<RedactedFile> Files,
    IReadOnlyList<string> Scorecards,
    IReadOnlyList<string> StillThere
)
{
    /// <summary>True where nothing of the person was found.</summary>
    public bool IsNobody =>
        Customers.Count == 0 && Removed.Count == 0 && Rejects == 0 && Files.Count == 0;
}

/// <summary>One export file with rows of an erased person.</summary>
/// <param name="Lines">On which the rows begin.</param>
/// <param name="Problem">Why it could not be written anew, and has to be by hand; null where it could.</param>
public sealed record RedactedFile(string Name, IReadOnlyList<long> Lines, string? Problem)
{
    /// <summary>True for what the archive has under the name while a newer delivery waits.</summary>
    public bool IsEarlier { get; init; }
}
