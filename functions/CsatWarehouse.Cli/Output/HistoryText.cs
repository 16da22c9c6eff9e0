using System.Globalization;
using CsatWarehouse.Reading;

namespace CsatWarehouse.Cli.Output;

/// <summary>What ran, newest first; and one run with all that it did.</summary>
static class HistoryText
{
    public static void Print(IReadOnlyList<RunLine> runs, Terminal terminal)
    {
        if (runs.Count == 0)
        {
            terminal.WriteLine("Nothing ran that wrote something or failed.");
            return;
        }
        var table = new PlainTable(
            "#Run",
            "Job",
            "Started (UTC)",
            "#Took",
            "Outcome",
            "#Files",
            "#Rows",
            "#Rejected",
            "#Builds",
            "#Scorecards"
        );
        foreach (var run in runs)
            table.Add(
                Number(run.Run),
                run.Job,
                Instant(run.StartedAt),
                Took(run),
                run.Outcome,
                FigureText.Count(run.Files),
                FigureText.Count(run.Rows),
                FigureText.Count(run.Rejected),
                FigureText.Count(run.Builds),
                FigureText.Count(run.Scorecards)
            );
        table.Print(terminal);
        foreach (var run in runs.Where(r => r.Error is not null))
            terminal.WriteLine($"run {Number(run.Run)}: {Printable.Line(run.Error!)}");
    }

    public static void Print(RunDetails details, Terminal terminal)
    {
        Print([details.Run], terminal);
        if (details.Request is { } request)
            terminal.WriteLine($"asked for: {Printable.Line(request)}");
        if (details.Run.UnitsLeft > 0)
            terminal.WriteLine(
                $"{FigureText.Count(details.Run.UnitsLeft)} units are left: csat backfill --resume {Number(details.Run.Run)}"
            );
        PrintFiles(details, terminal);
        if (details.Builds.Count > 0)
            terminal.WriteLine(
                "computed: "
                    + string.Join(
                        ", ",
                        details
                            .Builds.GroupBy(b => b.Period)
                            .Select(g => $"{g.Key} ({string.Join(", ", g.Select(b => b.Group))})")
                    )
            );
        foreach (var scorecard in details.Scorecards)
            terminal.WriteLine($"scorecard: {scorecard}");
        PrintUnits(details, terminal);
    }

    /// <summary>SQLite gives instants back without saying that they are UTC.</summary>
    public static RunLine InUtc(RunLine run) =>
        run with
        {
            StartedAt = Utc(run.StartedAt)!.Value,
            FinishedAt = Utc(run.FinishedAt),
        };

    /// <inheritdoc cref="InUtc(RunLine)"/>
    public static RunDetails InUtc(RunDetails details) =>
        details with
        {
            Run = InUtc(details.Run),
            Builds = [.. details.Builds.Select(b => b with { BuiltAt = Utc(b.BuiltAt)!.Value })],
            Units =
            [
                .. details.Units.Select(u =>
                    u with
                    {
                        StartedAt = Utc(u.StartedAt),
                        FinishedAt = Utc(u.FinishedAt),
                    }
                ),
            ],
        };

    static void PrintFiles(RunDetails details, Terminal terminal)
    {
        if (details.Files.Count == 0)
            return;
        var files = new PlainTable(
            "File",
            "Kind",
            "#Version",
            "Status",
            "#Read",
            "#Loaded",
            "#Rejected"
        );
        foreach (var file in details.Files)
            files.Add(
                file.File,
                file.Kind,
                Number(file.Version),
                file.Status,
                FigureText.Count(file.Read),
                FigureText.Count(file.Loaded),
                FigureText.Count(file.Rejected)
            );
        files.Print(terminal);
        foreach (var file in details.Files.Where(f => f.Reason is not null))
            terminal.WriteLine($"{Printable.Line(file.File)}: {Printable.Line(file.Reason!)}");
    }

    static void PrintUnits(RunDetails details, Terminal terminal)
    {
        if (details.Units.Count == 0)
            return;
        var units = new PlainTable(
            "Unit",
            "What",
            "State",
            "#Attempts",
            "#Rows",
            "#Took",
            "Claimed by"
        );
        foreach (var unit in details.Units)
            units.Add(
                unit.Kind,
                $"{unit.Unit} {unit.Part}".Trim(),
                unit.State,
                Number(unit.Attempts),
                FigureText.Count(unit.Rows),
                unit.FinishedAt - unit.StartedAt is { } took
                    ? PaceText.Duration(took)
                    : FigureText.None,
                unit.ClaimedBy ?? ""
            );
        units.Print(terminal);
        foreach (var unit in details.Units.Where(u => u.Error is not null))
            terminal.WriteLine(
                $"{unit.Kind} {Printable.Line(unit.Unit)} {unit.Part}: {Printable.Line(unit.Error!)}"
            );
    }

    static string Took(RunLine run) =>
        run.Seconds is { } seconds
            ? PaceText.Duration(TimeSpan.FromSeconds(seconds))
            : FigureText.None;

    static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);

    static string Instant(DateTime utc) =>
        utc.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    static DateTime? Utc(DateTime? instant) =>
        instant is { } at ? DateTime.SpecifyKind(at, DateTimeKind.Utc) : null;
}
