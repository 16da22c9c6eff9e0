using System.Globalization;
using CsatWarehouse.Jobs;

namespace CsatWarehouse.Cli.Output;

static class BuildText
{
    public static void Print(BuildReport report, Terminal terminal)
    {
        if (report.WaitsFor is not null)
            return;
        if (report.Months.Count + report.Longer.Count == 0)
            terminal.WriteLine("No month has to be computed: every figure is up to date.");
        foreach (var month in report.Months.GroupBy(m => m.Code))
            terminal.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"computed   {month.Key}  {month.Sum(g => g.Figures):N0} figures"
                )
            );
        if (report.Longer.Count > 0)
            terminal.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"computed   {report.Longer.Count:N0} quarters, years and rolling periods, {report.Longer.Sum(p => p.Figures):N0} figures"
                )
            );
    }

    /// <summary>Says on the error stream why no figure was made; ok where they were.</summary>
    public static ExitCode Conclude(BuildReport report, Terminal terminal)
    {
        if (report.WaitsFor is not { } run)
            return ExitCode.Ok;
        Faults.PrintLine(
            terminal,
            string.Create(
                CultureInfo.InvariantCulture,
                $"figures wait for backfill {run}, which is not finished, lest readers see half of it: go on with 'csat backfill --resume {run}', or give it up with 'csat backfill --abandon {run}'"
            )
        );
        return ExitCode.Partial;
    }
}
