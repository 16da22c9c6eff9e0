using System.Globalization;
using CsatWarehouse.Jobs;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Output;

/// <summary>
/// What became of the files: a line for each that somebody has to look at, and one for many of a folder and kind that went well;
/// then how many customers the sources have in common.
/// </summary>
static class IngestText
{
    /// <summary>So many files of a folder and kind are told apart; more share a line.</summary>
    const int ToldApart = 4;

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
        foreach (var alike in report.Files.GroupBy(AlikeTo))
            if (alike.Count() > ToldApart)
                terminal.WriteLine(Line(alike.Key, [.. alike]));
            else
                foreach (var file in alike)
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

    /// <summary>Files of one folder, kind and outcome of which nothing has to be said; any other is alike to itself alone.</summary>
    static (string Folder, string? Kind, IngestOutcome Outcome) AlikeTo(IngestedFile file)
    {
        var isQuiet =
            file is { Reason: null, RowsRejected: 0 }
            && file.Outcome is IngestOutcome.Loaded or IngestOutcome.Unchanged;
        var folder = isQuiet
            ? file.FileName[..(file.FileName.LastIndexOf('/') + 1)]
            : file.FileName;
        return (folder, file.Kind, file.Outcome);
    }

    static string Line(
        (string Folder, string? Kind, IngestOutcome Outcome) alike,
        List<IngestedFile> files
    ) =>
        $"{Word(alike.Outcome), -10} {Printable.Line(alike.Folder)} {FigureText.Count(files.Count)} files ({alike.Kind})"
        + Detail(
            files[0] with
            {
                RowsRead = files.Sum(f => f.RowsRead),
                RowsLoaded = files.Sum(f => f.RowsLoaded),
                RowsDuplicate = files.Sum(f => f.RowsDuplicate),
                RowsExcluded = files.Sum(f => f.RowsExcluded),
            }
        );

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
