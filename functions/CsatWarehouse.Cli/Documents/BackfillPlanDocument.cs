using CsatWarehouse.Jobs.Backfills;

namespace CsatWarehouse.Cli.Documents;

/// <summary>What <c>csat backfill --dry-run --json</c> prints: all that would be done, in the words of the command line.</summary>
/// <param name="Plan">The fingerprint, for <c>--plan</c>.</param>
/// <param name="From">2026-01; the interval includes both months.</param>
/// <param name="UnknownFiles">Files of which rows, and further months, are known only once they are read.</param>
sealed record BackfillPlanDocument(
    string Plan,
    string From,
    string To,
    Reprocess Reprocess,
    bool FullRefresh,
    bool Restate,
    IReadOnlyList<string> Select,
    IReadOnlyList<string> Exclude,
    IReadOnlyList<PlannedFile> Files,
    long KnownRows,
    int UnknownFiles,
    IReadOnlyList<LeftOutFile> LeftOut,
    IReadOnlyList<PlannedBuild> Builds,
    IReadOnlyList<PlannedScorecard> Scorecards,
    IReadOnlyList<string> Obstacles,
    double? RowsPerSecond,
    double? EstimatedSeconds
)
{
    public static BackfillPlanDocument Of(BackfillPlan plan) =>
        new(
            plan.Fingerprint,
            plan.Request.From,
            plan.Request.To,
            plan.Request.Reprocess,
            plan.Request.FullRefresh,
            plan.Request.Restate,
            plan.Request.Select,
            plan.Request.Exclude,
            plan.Files,
            plan.KnownRows,
            plan.UnknownFiles,
            plan.LeftOut,
            plan.Builds,
            plan.Scorecards,
            plan.Obstacles,
            plan.RowsPerSecond,
            plan.EstimatedSeconds
        );
}
