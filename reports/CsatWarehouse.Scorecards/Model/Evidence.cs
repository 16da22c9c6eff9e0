using System.Collections.Immutable;
using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Scorecards.Model;

/// <summary>The export files of one source and kind that the month's facts came from, with their rows: read = loaded + rejected + duplicate + excluded.</summary>
/// <param name="Kind">survey, ticket, review ...: as profiles write it.</param>
public sealed record EvidenceSource(MemberName Name, string Kind)
{
    public required int Files { get; init; }

    /// <summary>The file's name where it is one.</summary>
    public string? File { get; init; }
    public required long Read { get; init; }
    public required long Loaded { get; init; }
    public required long Rejected { get; init; }
    public required long Duplicate { get; init; }
    public required long Excluded { get; init; }

    /// <summary>Facts of the month.</summary>
    public required long Facts { get; init; }

    /// <summary>Those of them whose customer is known.</summary>
    public required long Known { get; init; }

    /// <summary>The last day that the source's files know of, where that is before the month's end; else null.</summary>
    public DateOnly? EndsOn { get; init; }
}

/// <summary>What the figures stand on.</summary>
/// <param name="Fingerprint">The first build's hash over the files and rows that it was made from.</param>
/// <param name="Responses">Current responses of the month.</param>
/// <param name="Sources">Surveys first, then by kind and name.</param>
public sealed record Evidence(
    string Fingerprint,
    long Responses,
    ImmutableArray<EvidenceSource> Sources
);
