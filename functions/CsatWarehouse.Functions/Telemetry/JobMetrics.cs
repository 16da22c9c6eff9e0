using System.Diagnostics;
using System.Diagnostics.Metrics;
using CsatWarehouse.Functions.Timers;
using CsatWarehouse.Jobs;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Functions.Telemetry;

/// <summary>What is measured of every tick: rows by what became of them, durations in seconds, the lag of each feed in seconds.</summary>
static class JobMetrics
{
    public const string SourceName = "CsatWarehouse";

    static readonly ActivitySource Activities = new(SourceName);
    static readonly Meter Meter = new(SourceName);
    static readonly Counter<long> Rows = Meter.CreateCounter<long>("csat.rows", "{row}");
    static readonly Counter<long> Files = Meter.CreateCounter<long>("csat.files", "{file}");
    static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "csat.job.duration",
        "s"
    );
    static readonly Gauge<double> Lag = Meter.CreateGauge<double>("csat.feed.lag", "s");

    public static Activity? Start(string function, TimerTick tick) =>
        Activities
            .StartActivity(function, ActivityKind.Server)
            ?.SetTag("faas.invocation_id", tick.Invocation)
            .SetTag("csat.retry", tick.Retry)
            .SetTag("csat.past_due", tick.IsPastDue);

    public static void Record(string function, bool isDone, TimeSpan took, Activity? activity)
    {
        activity?.SetStatus(isDone ? ActivityStatusCode.Ok : ActivityStatusCode.Error);
        Duration.Record(
            took.TotalSeconds,
            new("job", function),
            new("outcome", isDone ? "done" : "failed")
        );
    }

    public static void Record(IngestReport report, Workspace workspace)
    {
        foreach (var file in report.Files)
        {
            var source = new KeyValuePair<string, object?>(
                "source",
                workspace.Sources.Match(file.FileName)?.Profile.Source ?? ""
            );
            Files.Add(
                1,
                source,
                new("outcome", Exports.Json.Choice<IngestOutcome>.NameOf(file.Outcome))
            );
            if (file.Outcome != IngestOutcome.Loaded)
                continue;
            Rows.Add(file.RowsLoaded, source, new("outcome", "loaded"));
            Rows.Add(file.RowsRejected, source, new("outcome", "rejected"));
            Rows.Add(file.RowsDuplicate, source, new("outcome", "duplicate"));
            Rows.Add(file.RowsExcluded, source, new("outcome", "excluded"));
        }
    }

    public static void Record(FreshnessReport report)
    {
        foreach (var feed in report.Feeds)
            if (feed.Lag is { } lag)
                Lag.Record(
                    lag.TotalSeconds,
                    new KeyValuePair<string, object?>("source", feed.Source)
                );
    }
}
