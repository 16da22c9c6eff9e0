using CsatWarehouse.Jobs;

namespace CsatWarehouse.Cli.Output;

/// <summary>What does not hold: one line each, with what was expected and found, and what to do.</summary>
static class ReconcileText
{
    /// <summary>Beyond this many of one sort, the rest is counted.</summary>
    const int ListedOfEach = 20;

    public static void Print(ReconcileReport report, Terminal terminal)
    {
        foreach (var sort in report.Findings.GroupBy(f => f.Code))
        {
            foreach (var finding in sort.Take(ListedOfEach))
            {
                terminal.WriteLine($"{finding.Code}: {Printable.Line(finding.Subject)}");
                terminal.WriteLine($"  expected  {Printable.Line(finding.Expected)}");
                terminal.WriteLine($"  found     {Printable.Line(finding.Found)}");
                terminal.WriteLine($"  do        {Printable.Line(finding.Remedy)}");
            }
            var rest = sort.Count() - ListedOfEach;
            if (rest > 0)
                terminal.WriteLine(
                    $"{sort.Key}: {FigureText.Count(rest)} more; --json lists them all"
                );
        }
        var files = $"{FigureText.Count(report.Files)} export files";
        terminal.WriteLine(
            report.Findings.Count == 0
                ? $"All holds: {files}, the ledger, the facts, the figures and the scorecards agree."
                : $"{FigureText.Count(report.Findings.Count)} {(report.Findings.Count == 1 ? "finding" : "findings")}; {files} were looked at."
        );
    }
}
