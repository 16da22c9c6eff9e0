using System.Collections.Immutable;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>One export file that the month's responses came from, with its rows: read = loaded + rejected + duplicate + excluded.</summary>
public sealed record EvidenceFile(
    string Name,
    long Read,
    long Loaded,
    long Rejected,
    long Duplicate,
    long Excluded
);

/// <summary>What the figures stand on.</summary>
/// <param name="Fingerprint">The build's hash over the files and rows that it was made from; null where the month has no build.</param>
/// <param name="Responses">Current responses of the month.</param>
/// <param name="Files">Sorted by name.</param>
public sealed record Evidence(
    string? Fingerprint,
    long Responses,
    ImmutableArray<EvidenceFile> Files
);
