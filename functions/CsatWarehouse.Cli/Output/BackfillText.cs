using System.Globalization;
using CsatWarehouse.Exports.Json;
using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Operations;

namespace CsatWarehouse.Cli.Output;

/// <summary>What a backfill would do, and what it did.</summary>
static class BackfillText
{
    const int ListedAtMost = 20;

    public static void Print(BackfillPlan plan, Terminal terminal)
    {
        terminal.WriteLine(
            $"Backfill of {plan.Request.From} to {plan.Request.To}, both months included; plan {plan.Fingerprint}"
        );
        PrintFiles(plan, terminal);
        PrintBuilds(plan, terminal);
        PrintScorecards(plan, terminal);
        if (plan.EstimatedSeconds is { } seconds && !plan.IsEmpty)
            terminal.WriteLine(
                $"It takes {PaceText.About(TimeSpan.FromSeconds(seconds))}"
                    + (
                        plan.RowsPerSecond is { } rows
                            ? $", at {FigureText.Count(rows)} rows a second as measured before."
                            : "."
                    )
            );
        if (plan.IsEmpty)
            terminal.WriteLine(
                "Nothing to do: no file is new or changed, and every figure is up to date."
                    + (
                        plan.Request.Reprocess == Reprocess.Completed
                            ? ""
                            : " --reprocess completed reads files again that are loaded."
                    )
            );
    }

    public static void Print(BackfillReport report, Terminal terminal)
    {
        terminal.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"backfill {report.RunKey}: {Outcome(report)}; {report.Files:N0} files, {report.Rows:N0} rows read, {report.Rejected:N0} rejected; {report.Months:N0} months and {report.Longer:N0} longer periods computed; {report.Scorecards:N0} scorecards written"
            )
        );
        foreach (var change in report.WouldChange)
            terminal.WriteLine(
                $"would be restated: {change.Month} {Printable.Line(change.Slice)} {change.Language}, version {FigureText.Count(change.Version)}"
                    + (
                        change.Headlines.Count == 0
                            ? ""
                            : $": {Printable.Line(string.Join("; ", change.Headlines))}"
                    )
            );
        if (report.WouldChange.Count > 0)
            terminal.WriteLine(
                "Published scorecards are as they were; 'csat render', or a backfill with --restate, publishes these versions."
            );
    }

    /// <summary>Says on the error stream what could not be done; ok where all could.</summary>
    public static ExitCode Conclude(BackfillReport report, string sameWorkspace, Terminal terminal)
    {
        foreach (var failed in report.Failed)
            Faults.PrintLine(
                terminal,
                $"{failed.Kind} {failed.Unit} {failed.Part}".TrimEnd() + $": {failed.Error}"
            );
        if (report.Outcome != RunOutcome.Failed)
            return report.Failed.Count == 0 ? ExitCode.Ok : ExitCode.Partial;
        Faults.PrintLine(
            terminal,
            $"readers see the figures of before; mend what is said above, and go on: {Resume(report.RunKey, sameWorkspace)}"
        );
        return ExitCode.Fault;
    }

    /// <summary>Where a backfill that was stopped stands, and how to go on.</summary>
    public static string Stopped(BackfillReport report, string sameWorkspace) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"stopped: {report.Files:N0} files are in ({report.Rows:N0} rows), {report.Months + report.Longer:N0} periods are computed, {report.UnitsLeft:N0} known units are left; what was in hand is undone, and readers see the figures of before. Go on: {Resume(report.RunKey, sameWorkspace)}; or give it up: csat backfill --abandon {report.RunKey}{sameWorkspace}"
        );

    public static string Resume(long run, string sameWorkspace) =>
        string.Create(CultureInfo.InvariantCulture, $"csat backfill --resume {run}{sameWorkspace}");

    static string Outcome(BackfillReport report) =>
        report.Outcome is null ? "units are left"
        : report.Outcome == RunOutcome.Ok ? "done"
        : report.Outcome;

    static void PrintFiles(BackfillPlan plan, Terminal terminal)
    {
        if (plan.Files.Count > 0)
        {
            var table = new PlainTable("File to read", "Kind", "Why", "#Rows", "Months");
            foreach (var file in plan.Files)
                table.Add(
                    file.File,
                    file.Kind,
                    Choice<FileReason>.NameOf(file.Reason),
                    file.Rows is { } rows ? FigureText.Count(rows) : "unknown",
                    file.Months is null ? "unknown until it is read"
                        : file.Months.Count == 0 ? "none: its records have no dates"
                        : $"{file.Months[0]} to {file.Months[^1]}"
                            + (file.Beyond.Count > 0 ? " (beyond the interval too)" : "")
                );
            table.Print(terminal);
            terminal.WriteLine(
                $"{FigureText.Count(plan.Files.Count)} files, {FigureText.Count(plan.KnownRows)} rows"
                    + (
                        plan.UnknownFiles > 0
                            ? $" and those of {FigureText.Count(plan.UnknownFiles)} files that nobody knows before they are read"
                            : ""
                    )
                    + ". A file is read whole, whatever months it holds."
            );
        }
        foreach (var file in plan.LeftOut)
            terminal.WriteLine(
                $"left out   {Printable.Line(file.File)} ({file.Kind}): {Printable.Line(file.Reason)}"
            );
    }

    static void PrintBuilds(BackfillPlan plan, Terminal terminal)
    {
        var periods = plan.Builds.GroupBy(b => b.Period).ToList();
        if (periods.Count == 0)
            return;
        var table = new PlainTable("Figures to make anew", "KPI groups", "#Replaced");
        foreach (var period in periods.Take(ListedAtMost))
            table.Add(
                period.Key,
                string.Join(", ", period.Select(b => b.Group)),
                FigureText.Count(period.Sum(b => b.Figures))
            );
        table.Print(terminal);
        if (periods.Count > ListedAtMost)
            terminal.WriteLine(
                $"and {FigureText.Count(periods.Count - ListedAtMost)} more periods (--json lists them all)"
            );
        terminal.WriteLine(
            $"{FigureText.Count(plan.Builds.Count)} builds"
                + (plan.UnknownFiles > 0 ? ", and those that unknown files ask for" : "")
                + ". Readers see them all at once, when all are made."
        );
    }

    static void PrintScorecards(BackfillPlan plan, Terminal terminal)
    {
        var published = plan.Scorecards.Where(s => s.Version is not null).ToList();
        foreach (var month in published.GroupBy(s => (s.Month, s.State)))
            terminal.WriteLine(
                $"published  {month.Key.Month} ({month.Key.State}): "
                    + string.Join(
                        ", ",
                        month.Select(s =>
                            $"{Printable.Line(s.Slice)} {s.Language} v{FigureText.Count(s.Version!.Value)}"
                        )
                    )
            );
        if (published.Count > 0)
            terminal.WriteLine(
                plan.Request.Restate
                    ? "Of these a new version is published where its pages change; of a closed month only where a printed headline changes by the answers of five persons or more."
                    : "These stay as they are: without --restate a backfill publishes nothing."
            );
    }
}
