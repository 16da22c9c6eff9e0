using System.Globalization;
using CsatWarehouse.Jobs;

namespace CsatWarehouse.Cli.Output;

static class BuildText
{
    public static void Print(BuildReport report, Terminal terminal)
    {
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
}
