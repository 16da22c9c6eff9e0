using CsatWarehouse.Functions.Telemetry;
using CsatWarehouse.Jobs;
using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Scorecards.Jobs;

namespace CsatWarehouse.Functions.Timers;

/// <summary>What a tick did, in one line, and what of it failed: the rest is done and recorded all the same.</summary>
sealed record TickResult(string Done, IReadOnlyList<string> Faults)
{
    public static TickResult Of(IngestReport report, TickContext tick)
    {
        JobMetrics.Record(report, tick.Workspace);
        var waiting = report.Files.Where(f =>
            f.Outcome is IngestOutcome.Failed or IngestOutcome.Changed
        );
        return new(
            FormattableString.Invariant(
                $"{report.Count(IngestOutcome.Loaded)} files loaded, {report.Files.Sum(f => f.Outcome == IngestOutcome.Loaded ? f.RowsLoaded : 0)} rows, {report.Files.Sum(f => f.Outcome == IngestOutcome.Loaded ? f.RowsRejected : 0)} rejected; {report.Count(IngestOutcome.Unchanged)} unchanged, {report.Count(IngestOutcome.Copy)} copies, {report.Count(IngestOutcome.Unmatched)} without a profile"
            ),
            [.. waiting.Select(f => $"{f.FileName}: {f.Reason}")]
        );
    }

    public static TickResult Of(BuildReport report) =>
        new(
            FormattableString.Invariant(
                $"{report.Months.Count} months and {report.Longer.Count} longer periods computed"
            ),
            report.WaitsFor is { } run
                ?
                [
                    FormattableString.Invariant(
                        $"Figures wait for backfill {run}, which is not finished: go on with 'csat backfill --resume {run}', or give it up with 'csat backfill --abandon {run}'."
                    ),
                ]
                : []
        );

    /// <param name="report">Null where there was nothing to go on with.</param>
    public static TickResult Of(BackfillReport? report) =>
        report is null
            ? new("No backfill to go on with", [])
            : new(
                FormattableString.Invariant(
                    $"Backfill {report.RunKey}: {report.Files} files, {report.Rows} rows, {report.Months} months and {report.Longer} longer periods computed, {report.Scorecards} scorecards written"
                ),
                [.. report.Failed.Select(f => $"{f.Kind} {f.Unit} {f.Part}: {f.Error}")]
            );

    public static TickResult Of(RenderReport report) =>
        new(
            FormattableString.Invariant(
                $"{report.Count(RenderOutcome.Written)} scorecards written, {report.Count(RenderOutcome.Restored)} restored, {report.Count(RenderOutcome.Unchanged) + report.Count(RenderOutcome.Kept)} unchanged"
            ),
            [.. report.Scorecards.Select(s => s.Reason).OfType<string>()]
        );

    /// <summary>A late feed is an event of its own for an alert to wait for, and no fault of the job.</summary>
    public static TickResult Of(FreshnessReport report, TickContext tick)
    {
        JobMetrics.Record(report);
        foreach (var feed in report.Late)
            tick.Logger.FeedLate(
                feed.Source,
                feed.Profile,
                feed.Lag?.TotalHours,
                feed.LateAfter!.Value.TotalHours
            );
        return new(
            FormattableString.Invariant(
                $"{report.Late.Count()} of {report.Feeds.Count} feeds are late"
            ),
            []
        );
    }
}
