using System.Globalization;
using CsatWarehouse.Jobs;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Output;

/// <summary>What became of each file, in one line; then how many of which, and how many customers the sources have in common.</summary>
static class IngestText
{
    public static void Print(IngestReport report, Workspace workspace, Terminal terminal)
    {
        if (report.Files.Count == 0)
        {
            terminal.WriteLine($"No export files in '{workspace.ExportsPlace}'.");
            return;
        }
        var shared = report
            .Files.CountBy(f => f.FileName)
            .Where(f => f.Value > 1)
            .Select(f => f.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in report.Files)
            terminal.WriteLine(
                $"{Word(file.Outcome), -10} {Printable.Line(file.FileName)}{(shared.Contains(file.FileName) ? $" ({file.Kind})" : "")}{Detail(file)}"
            );
        CustomerMatchText.Print(report.Customers, terminal);
        if (report.Files.Any(f => f.RowsRejected > 0 && f.Outcome == IngestOutcome.Loaded))
            terminal.WriteLine("Rejected rows, with reasons: csat rejects");
        if (report.Count(IngestOutcome.Unmatched) > 0)
            terminal.WriteLine(
                "A file without a profile is left alone; draft one for it: csat sources new FILE"
            );
    }

    /// <summary>Says on the error stream what is still to be mended; ok where nothing is.</summary>
    public static ExitCode Conclude(IngestReport report, Terminal terminal)
    {
        if (!report.IsPartial)
            return ExitCode.Ok;
        var waiting = report.Count(IngestOutcome.Failed) + report.Count(IngestOutcome.Changed);
        var good =
            report.Count(IngestOutcome.Loaded)
            + report.Count(IngestOutcome.Unchanged)
            + report.Count(IngestOutcome.Copy);
        Faults.PrintLine(
            terminal,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{waiting} of {report.Files.Count} files could not be loaded; mend what is said of them above and run the command again"
            )
        );
        return good > 0 ? ExitCode.Partial : ExitCode.Data;
    }

    static string Word(IngestOutcome outcome) =>
        outcome switch
        {
            IngestOutcome.Unmatched => "no profile",
            _ => Exports.Json.Choice<IngestOutcome>.NameOf(outcome),
        };

    static string Detail(IngestedFile file) =>
        file.Outcome switch
        {
            IngestOutcome.Loaded => string.Create(
                CultureInfo.InvariantCulture,
                $"  {file.RowsRead:N0} rows read: {file.RowsLoaded:N0} loaded, {file.RowsRejected:N0} rejected, {file.RowsDuplicate:N0} duplicate, {file.RowsExcluded:N0} excluded"
            ),
            _ => file.Reason is null ? "" : $": {Printable.Line(file.Reason)}",
        };
}
