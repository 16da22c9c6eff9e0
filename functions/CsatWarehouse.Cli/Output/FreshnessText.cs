using System.Globalization;
using CsatWarehouse.Jobs;

namespace CsatWarehouse.Cli.Output;

/// <summary>One line a feed: when its newest file came, and whether the next is late.</summary>
static class FreshnessText
{
    public static void Print(FreshnessReport report, Terminal terminal)
    {
        if (report.Feeds.Count == 0)
            terminal.WriteLine("No source is described yet: csat sources new FILE");
        foreach (var feed in report.Feeds)
            terminal.WriteLine($"{Word(feed), -10} {feed.Profile}: {Arrival(feed)}{Limit(feed)}");
    }

    /// <summary>Says on the error stream how many are late; ok where none is.</summary>
    public static ExitCode Conclude(FreshnessReport report, Terminal terminal)
    {
        var late = report.Late.Count();
        if (late == 0)
            return ExitCode.Ok;
        Faults.PrintLine(
            terminal,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{late} of {report.Feeds.Count} sources are late: ask who sends their files, then load them with csat ingest"
            )
        );
        return late < report.Feeds.Count ? ExitCode.Partial : ExitCode.Data;
    }

    static string Word(FeedFreshness feed) =>
        feed.IsLate ? "late"
        : feed.LateAfter is null ? "unlimited"
        : "fresh";

    static string Arrival(FeedFreshness feed) =>
        feed.ArrivedAt is { } at
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"newest file {at:yyyy-MM-dd HH:mm} UTC, {feed.Lag!.Value.TotalHours:N0} hours ago"
            )
            : "no file yet";

    static string Limit(FeedFreshness feed) =>
        feed.LateAfter is { } limit
            ? string.Create(CultureInfo.InvariantCulture, $"; late after {limit.TotalHours:N0}")
            : "; its profile has no lateAfterHours";
}
