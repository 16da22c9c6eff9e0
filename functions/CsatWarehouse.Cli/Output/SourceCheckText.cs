using System.Globalization;
using CsatWarehouse.Exports.Checks;
using static System.FormattableString;

namespace CsatWarehouse.Cli.Output;

/// <summary>What loading a file would do, for the person who writes its profile.</summary>
static class SourceCheckText
{
    public static void Print(SourceCheckReport report, Terminal terminal)
    {
        var variant = report.Variant is null ? "" : $", variant {report.Variant}";
        terminal.WriteLine(
            $"{Printable.Line(report.File)}: {(report.Source is null ? "no profile" : $"source {report.Source}{variant}")}"
        );
        if (report.Format is not { } format)
            return;
        terminal.WriteLine(
            $"  format   {format.Encoding} ({format.Evidence}), delimiter {format.Delimiter}, {FigureText.Count(format.HeaderRows)} header {(format.HeaderRows == 1 ? "row" : "rows")}, line ends {format.LineEnding}"
        );
        terminal.WriteLine(
            $"  rows     {FigureText.Count(report.Rows.Read)} read: {FigureText.Count(report.Rows.Typed)} would load, {FigureText.Count(report.Rows.Rejected)} rejected, {FigureText.Count(report.Rows.Excluded)} excluded"
        );
        terminal.WriteLine($"  used     {Names(report.UsedColumns)}");
        terminal.WriteLine($"  unused   {Names(report.UnusedColumns)}");
        PrintQuestions(report, terminal);
        PrintRejects(report, terminal);
        foreach (var row in report.FirstRows)
            PrintRow(row, terminal);
    }

    static string Names(IReadOnlyList<string> columns) =>
        columns.Count == 0 ? FigureText.None : Printable.Line(string.Join(", ", columns));

    static void PrintQuestions(SourceCheckReport report, Terminal terminal)
    {
        var table = new PlainTable(
            "Question",
            "Kind",
            "#Answered",
            "#Not applicable",
            "#Refused",
            "#Skipped",
            "#Not shown",
            "#Off the scale",
            "#Mean"
        );
        foreach (var q in report.Questions)
            table.Add(
                q.Code,
                q.Kind,
                FigureText.Count(q.Answered),
                FigureText.Count(q.NotApplicable),
                FigureText.Count(q.Refused),
                FigureText.Count(q.Skipped),
                FigureText.Count(q.NotShown),
                FigureText.Count(q.Invalid),
                q.Mean?.ToString("0.00", CultureInfo.InvariantCulture) ?? FigureText.None
            );
        table.Print(terminal);
    }

    static void PrintRejects(SourceCheckReport report, Terminal terminal)
    {
        foreach (var (code, count) in report.RejectsByCode)
            terminal.WriteLine($"{FigureText.Count(count)} rejected: {code}");
        foreach (var reject in report.Rejects)
            RejectsText.PrintRow(
                terminal,
                report.File,
                reject.Line,
                reject.Column,
                reject.Code,
                reject.Reason,
                reject.RawRow
            );
    }

    static void PrintRow(CheckRow row, Terminal terminal)
    {
        var date = row.AnsweredOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var scope = row.Scope.Length > 0 ? $" in {row.Scope}" : "";
        terminal.WriteLine(
            Printable.Line(
                Invariant($"line {row.Line}: {row.ResponseId ?? "no id"}{scope}, {date}")
            )
        );
        var cells = row
            .Answers.Concat(
                row.Classifications.Select(c =>
                    KeyValuePair.Create(c.Key, c.Value ?? FigureText.None)
                )
            )
            .Select(c => $"{c.Key}={c.Value}");
        terminal.WriteLine($"    {Printable.Line(string.Join("  ", cells))}");
    }
}
