using CsatWarehouse.Kpis;

namespace CsatWarehouse.Jobs.Backfills;

/// <summary>A scorecard that figures of a backfill are printed on.</summary>
/// <param name="Month">2026-03.</param>
/// <param name="Version">The newest that is published; null for none.</param>
/// <param name="State">That of its month: open, provisional or closed.</param>
public sealed record PlannedScorecard(
    string Month,
    string Slice,
    string Language,
    int? Version,
    string State
);

/// <summary>What publishing a scorecard now would do.</summary>
/// <param name="Version">Of the new version.</param>
/// <param name="Headlines">Old and new characters of each printed headline that differs; empty for a first version.</param>
public sealed record ScorecardChange(
    string Month,
    string Slice,
    string Language,
    int Version,
    IReadOnlyList<string> Headlines
);

/// <summary>The published pages, as far as a backfill has to do with them. The job that renders them stands behind it: this project knows of no pages.</summary>
public interface IPublishedScorecards
{
    /// <summary>The scorecards of these months, each in every language, as they are published now.</summary>
    Task<IReadOnlyList<PlannedScorecard>> FindAsync(
        IReadOnlyCollection<long> months,
        Func<SliceCode, bool> isSelected,
        CancellationToken cancellation
    );

    /// <summary>What rendering these months would publish by the figures that readers see and the closing rule; nothing is written.</summary>
    Task<IReadOnlyList<ScorecardChange>> ChangesAsync(
        IReadOnlyCollection<long> months,
        Func<SliceCode, bool> isSelected,
        CancellationToken cancellation
    );

    /// <summary>Publishes what <see cref="ChangesAsync"/> tells of one month.</summary>
    /// <returns>How many scorecards were written, and why others could not be.</returns>
    Task<(int Written, IReadOnlyList<string> Faults)> PublishAsync(
        long month,
        Func<SliceCode, bool> isSelected,
        RunLedger run,
        CancellationToken cancellation
    );
}
