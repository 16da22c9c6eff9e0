using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Kpis;
using CsatWarehouse.Storage;
using NodaTime;

namespace CsatWarehouse.Workspaces;

/// <summary>
/// One company's warehouse: the folder with <c>csat.json</c> and <c>sources/*.json</c>, read and checked.
/// Paths are full; what they name need not exist yet.
/// </summary>
public sealed record Workspace
{
    public const string FileName = "csat.json";

    public required string Folder { get; init; }
    public required MemberName Name { get; init; }

    /// <summary>Where facts and figures are kept.</summary>
    public required WarehouseAddress Database { get; init; }
    public required string ExportsFolder { get; init; }
    public required string ScorecardsFolder { get; init; }

    /// <summary>Where exports lie in the cloud; null where they lie in <see cref="ExportsFolder"/>.</summary>
    public BlobAddress? ExportsContainer { get; init; }

    /// <summary>Whether blobs are tagged once they are loaded.</summary>
    public bool TagsLoadedExports { get; init; }

    /// <summary>Where files are moved once they are loaded, below where exports lie; null where they stay.</summary>
    public ArchiveFolder? ExportsArchive { get; init; }

    /// <summary>Where scorecards are published in the cloud; null where they go to <see cref="ScorecardsFolder"/>.</summary>
    public BlobAddress? ScorecardsContainer { get; init; }

    /// <summary>Who gets a scorecard, what it says first and how it looks.</summary>
    public ScorecardSettings Scorecards { get; init; } = ScorecardSettings.Default;

    /// <summary>Where exports lie, for people: a folder or a container's URI, without secrets.</summary>
    public string ExportsPlace => ExportsContainer?.ToString() ?? ExportsFolder;

    /// <summary>Where scorecards go, for people: a folder or a container's URI, without secrets.</summary>
    public string ScorecardsPlace => ScorecardsContainer?.ToString() ?? ScorecardsFolder;

    /// <summary>Decides on which day, and so in which month, an instant falls.</summary>
    public required DateTimeZone TimeZone { get; init; }

    /// <summary>The languages of the scorecards: en, ru, uk; at least one.</summary>
    public required ImmutableArray<string> Languages { get; init; }

    /// <summary>1 to 12: the month in which the financial year starts.</summary>
    public required int FirstMonthOfYear { get; init; }

    /// <summary>1 to 31: the day of the month after on which a month closes, the last where that month has no such day.</summary>
    public required int ClosingDay { get; init; }
    public required ImmutableArray<JourneyStageSettings> Journey { get; init; }

    /// <summary>What tickets and reviews are about, as far as <c>csat.json</c> describes it.</summary>
    public required ImmutableArray<TopicSettings> Topics { get; init; }

    /// <summary>What people call the dimensions that slices are made of, by name.</summary>
    public required ImmutableDictionary<string, MemberName> DimensionNames { get; init; }
    public required SliceLattice Slices { get; init; }
    public required ProfileSet Sources { get; init; }

    public IExportStore OpenExports() =>
        ExportsContainer is { } container
            ? new BlobExportStore(container, TagsLoadedExports, ExportsArchive)
            : new FolderExportStore(ExportsFolder, ExportsArchive);

    /// <summary>The day on which an instant falls.</summary>
    /// <param name="utc">In UTC, whatever its kind says: SQLite gives instants back without one.</param>
    public DateOnly DayOf(DateTime utc) =>
        Instant
            .FromDateTimeUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc))
            .InZone(TimeZone)
            .Date.ToDateOnly();

    /// <summary>The name of a dimension for people: from <c>csat.json</c>, else its code.</summary>
    public MemberName NameOfDimension(string dimension) =>
        DimensionNames.TryGetValue(dimension, out var name) ? name : MemberName.Of(dimension);
}
