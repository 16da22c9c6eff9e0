using System.Globalization;
using CsatWarehouse.Jobs;

namespace CsatWarehouse.Cli.Output;

/// <summary>What became of each file's rejected rows, in one line.</summary>
static class ReplayText
{
    public static void Print(ReplayReport report, Terminal terminal)
    {
        if (report.Files.Count == 0)
        {
            terminal.WriteLine("No rejected rows.");
            return;
        }
        foreach (var file in report.Files)
            terminal.WriteLine(
                $"{Word(file.Outcome), -14} {Printable.Line(file.FileName)} ({file.Kind}){Detail(file)}"
            );
        var loaded = report.Files.Sum(f => f.RowsLoaded);
        if (report.IsDryRun)
            terminal.WriteLine("Nothing was written: this was a dry run.");
        else if (loaded > 0)
            terminal.WriteLine("The figures of their months are made by: csat build");
    }

    /// <summary>Says on the error stream that files were left; ok where none was.</summary>
    public static ExitCode Conclude(ReplayReport report, Terminal terminal)
    {
        if (!report.IsPartial)
            return ExitCode.Ok;
        var left = report.Files.Count(f =>
            f.Outcome is ReplayOutcome.Whole or ReplayOutcome.Missing or ReplayOutcome.Failed
        );
        Faults.PrintLine(
            terminal,
            string.Create(
                CultureInfo.InvariantCulture,
                $"the rejected rows of {left} of {report.Files.Count} files were not read again; csat ingest reads files whole whose profile was mended"
            )
        );
        return left < report.Files.Count ? ExitCode.Partial : ExitCode.Data;
    }

    static string Word(ReplayOutcome outcome) =>
        outcome switch
        {
            ReplayOutcome.StillRejected => "still rejected",
            ReplayOutcome.Whole => "left to ingest",
            _ => Exports.Json.Choice<ReplayOutcome>.NameOf(outcome),
        };

    static string Detail(ReplayedFile file) =>
        file.Reason is { } reason
            ? $": {Printable.Line(reason)}"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"  {file.RowsTried:N0} rows read again: {file.RowsLoaded:N0} loaded, {file.RowsRejected:N0} rejected, {file.RowsDuplicate:N0} duplicate, {file.RowsExcluded:N0} excluded"
            );
}
