using CsatWarehouse.Jobs;

namespace CsatWarehouse.Cli.Output;

/// <summary>What there is, or was, of a person: customers, table by table, files. Nobody's name or address is printed.</summary>
static class ErasureText
{
    public static void Print(ErasureReport report, bool withArchive, Terminal terminal)
    {
        if (report.IsNobody)
            return;
        foreach (var customer in report.Customers)
            terminal.WriteLine(
                $"customer   {Printable.Line(customer.CustomerId ?? "known by an address alone")} of {customer.Source}"
            );
        foreach (var rows in report.Removed)
            Line("removed", rows.Rows, $"{rows.What} ({rows.Table})");
        if (report.Rejects > 0)
            Line("removed", report.Rejects, "texts of rejected rows (Reject)");
        foreach (var rows in report.Kept)
            Line("kept", rows.Rows, $"{rows.What} without the person ({rows.Table})");
        foreach (var scorecard in report.Scorecards)
            terminal.WriteLine($"withdrawn  {scorecard}");
        foreach (var file in report.Files)
            terminal.WriteLine(
                file.Problem is { } problem
                    ? $"by hand    {Printable.Line(file.Name)}: {Printable.Line(problem)}"
                    : $"blanked    {Printable.Line(file.Name)}: lines {Lines(file)}"
            );
        if (!withArchive)
            terminal.WriteLine(
                "The export files were not looked at; with --archive the person's rows are blanked in them, too."
            );
        if (report is { IsDryRun: false, Scorecards.Count: > 0 })
            terminal.WriteLine(
                "Scorecards in place of the withdrawn ones are made by: csat render"
            );
        if (report.Erasure is { } erasure)
            terminal.WriteLine(
                $"Erasure {FigureText.Count(erasure)}. Backups from before still have the person."
            );

        void Line(string word, long rows, string what) =>
            terminal.WriteLine($"{word, -10} {FigureText.Count(rows)} {what}");
    }

    /// <summary>Says on the error stream what is still to be done.</summary>
    /// <param name="isAskedFor">Whether a dry run is what was asked for.</param>
    public static ExitCode Conclude(ErasureReport report, bool isAskedFor, Terminal terminal)
    {
        if (report.IsNobody)
        {
            Faults.PrintLine(
                terminal,
                "nobody is known by that; look at the id in csat explain or in the exports, or search the exports with --archive"
            );
            return ExitCode.Data;
        }
        if (report.IsDryRun)
        {
            terminal.WriteLine("Nothing was erased.");
            if (isAskedFor)
                return ExitCode.Ok;
            Faults.PrintLine(
                terminal,
                "what stands above is what would be done; run it again with --reason TEXT and --yes to do it"
            );
            return ExitCode.Usage;
        }
        foreach (var still in report.StillThere)
            Faults.PrintLine(terminal, still);
        return report.StillThere.Count > 0 ? ExitCode.Partial : ExitCode.Ok;
    }

    static string Lines(RedactedFile file)
    {
        const int shown = 10;
        var first = string.Join(", ", file.Lines.Take(shown).Select(FigureText.Count));
        return file.Lines.Count > shown
            ? $"{first} and {FigureText.Count(file.Lines.Count - shown)} more"
            : first;
    }
}
