namespace CsatWarehouse.Jobs.Backfills;

/// <summary>One unit that could not be done.</summary>
public sealed record FailedUnit(string Kind, string Unit, string Part, string Error);

/// <summary>What became of a backfill.</summary>
/// <param name="Outcome">One of <c>RunOutcome</c>; null where units are left for other processes.</param>
/// <param name="Rows">Read from the files.</param>
/// <param name="WouldChange">Published scorecards that the figures would restate now; empty where the backfill restates them itself.</param>
public sealed record BackfillReport(
    long RunKey,
    string? Outcome,
    int Files,
    long Rows,
    long Rejected,
    int Months,
    int Longer,
    int Scorecards,
    int UnitsLeft,
    IReadOnlyList<FailedUnit> Failed,
    IReadOnlyList<ScorecardChange> WouldChange
);

/// <summary>How far a backfill is.</summary>
/// <param name="What">The unit in hand.</param>
/// <param name="Share">0..1 of the work that is known of: of the bytes of its files, then of its other units.</param>
/// <param name="RowsPerSecond">Of the files read so far; null before the first.</param>
/// <param name="Left">Of the units in hand and to come; null as long as nobody can tell.</param>
public readonly record struct BackfillProgress(
    string What,
    double Share,
    double? RowsPerSecond,
    TimeSpan? Left
);
