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
            $"{Printable.Line(report.File)}: {(report.Source is null ? "no profile" : $"source {report.Source}, {report.Kind}{variant}")}"
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
        if (report.ClockChanges is { Skipped: > 0 } or { Twice: > 0 })
            terminal.WriteLine(
                $"  clocks   {FigureText.Count(report.ClockChanges.Skipped)} local times that the clocks skip, {FigureText.Count(report.ClockChanges.Twice)} that they show twice; see timeZone in the profile's format"
            );
        PrintQuestions(report, terminal);
        PrintFields(report, terminal);
        PrintRejects(report, terminal);
        foreach (var row in report.FirstRows)
            PrintRow(row, terminal);
        foreach (var record in report.FirstRecords)
            PrintRecord(record, terminal);
    }

    static string Names(IReadOnlyList<string> columns) =>
        columns.Count == 0 ? FigureText.None : Printable.Line(string.Join(", ", columns));

    static void PrintQuestions(SourceCheckReport report, Terminal terminal)
    {
        if (report.Questions.Count == 0)
            return;
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

    static void PrintFields(SourceCheckReport report, Terminal terminal)
    {
        if (report.Fields.Count == 0)
            return;
        var table = new PlainTable("Field", "Type", "#Filled", "#Blank", "From", "To");
        foreach (var field in report.Fields)
            table.Add(
                field.Name,
                field.Type,
                FigureText.Count(field.Filled),
                FigureText.Count(field.Blank),
                field.Earliest ?? FigureText.None,
                field.Latest ?? FigureText.None
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
        PrintIdentity(row.Line, row.ResponseId, row.Scope, date, terminal);
        var cells = row
            .Answers.Concat(
                row.Classifications.Select(c =>
                    KeyValuePair.Create(c.Key, c.Value ?? FigureText.None)
                )
            )
            .Select(c => $"{c.Key}={c.Value}");
        terminal.WriteLine($"    {Printable.Line(string.Join("  ", cells))}");
    }

    static void PrintRecord(CheckRecord record, Terminal terminal)
    {
        var updated = record.UpdatedAtUtc?.ToString("u", CultureInfo.InvariantCulture);
        PrintIdentity(record.Line, record.Id, record.Scope, updated, terminal);
        var cells = record.Fields.Select(f => $"{f.Key}={f.Value}");
        terminal.WriteLine($"    {Printable.Line(string.Join("  ", cells))}");
    }

    static void PrintIdentity(
        long line,
        string? id,
        string scope,
        string? moment,
        Terminal terminal
    ) =>
        terminal.WriteLine(
            Printable.Line(
                Invariant($"line {line}: {id ?? "no id"}")
                    + (scope.Length > 0 ? $" in {scope}" : "")
                    + (moment is null ? "" : $", {moment}")
            )
        );
}
