using System.Security.Cryptography;
using System.Text.Json;

namespace CsatWarehouse.Jobs.Backfills;

/// <summary>Why a file is read.</summary>
public enum FileReason
{
    /// <summary>The ledger does not know it.</summary>
    New,

    /// <summary>Its content is another than the one that is loaded.</summary>
    Changed,

    /// <summary>Its profile is another than the one that it was read with.</summary>
    Profile,

    /// <summary>It could not be read.</summary>
    Failed,

    /// <summary>Rows of it were rejected.</summary>
    Rejects,

    /// <summary>It is loaded, and read again because that was asked for.</summary>
    Again,
}

/// <summary>A file to read; all of it, whatever months are asked for, because the file is the unit.</summary>
/// <param name="Rows">As the ledger knows them; null until it is read.</param>
/// <param name="Months">Those that the facts of its loaded version lie in; null where none is loaded, empty where its records have no dates.</param>
/// <param name="Beyond">Those of them outside of the interval.</param>
public sealed record PlannedFile(
    string File,
    string Source,
    string Kind,
    FileReason Reason,
    string ContentHash,
    long Bytes,
    long? Rows,
    IReadOnlyList<string>? Months,
    IReadOnlyList<string> Beyond
);

/// <summary>A file that a profile claims and that is not read.</summary>
public sealed record LeftOutFile(string File, string Kind, string Reason);

/// <summary>A period whose figures of one KPI group are made anew.</summary>
/// <param name="Replaces">The build that readers see until then; null for the first.</param>
/// <param name="Figures">How many figures that has.</param>
public sealed record PlannedBuild(string Period, string Group, long? Replaces, long Figures);

/// <summary>
/// Everything that a backfill would do, as data. Files whose months nobody knows yet may add periods: those are found when the files
/// are in. The same plan has the same fingerprint.
/// </summary>
public sealed record BackfillPlan
{
    public required BackfillRequest Request { get; init; }

    /// <summary>In the order of their names.</summary>
    public required IReadOnlyList<PlannedFile> Files { get; init; }
    public required IReadOnlyList<LeftOutFile> LeftOut { get; init; }

    /// <summary>Months first, then quarters, years and rolling windows; each in the order of the months that they end with.</summary>
    public required IReadOnlyList<PlannedBuild> Builds { get; init; }

    /// <summary>Those on which figures of the builds are printed.</summary>
    public required IReadOnlyList<PlannedScorecard> Scorecards { get; init; }

    /// <summary>Why nothing of it can be done; empty where it can.</summary>
    public required IReadOnlyList<string> Obstacles { get; init; }

    /// <summary>Rows of the files that the ledger knows.</summary>
    public long KnownRows => Files.Sum(f => f.Rows ?? 0);

    /// <summary>Files of which nobody knows all rows and months before they are read.</summary>
    public int UnknownFiles => Files.Count(f => f.Rows is null);
    public bool IsEmpty => Files.Count + Builds.Count == 0;

    /// <summary>From what the ledger has measured; null where it has measured nothing yet.</summary>
    public double? RowsPerSecond { get; init; }
    public double? EstimatedSeconds { get; init; }

    /// <summary>The first twelve digits of a SHA-256 over all that is to be done, and over what it builds upon.</summary>
    public string Fingerprint =>
        Convert.ToHexStringLower(
            SHA256.HashData(
                JsonSerializer.SerializeToUtf8Bytes(
                    new
                    {
                        Request = Request.ToJson(),
                        Files = Files.Select(f => $"{f.Kind} {f.Reason} {f.ContentHash} {f.File}"),
                        Builds,
                        Scorecards,
                        Obstacles,
                    }
                )
            )
        )[..12];
}
