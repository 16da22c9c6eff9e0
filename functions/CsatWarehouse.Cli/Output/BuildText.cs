using System.Globalization;
using CsatWarehouse.Jobs;

namespace CsatWarehouse.Cli.Output;

static class BuildText
{
    public static void Print(BuildReport report, Terminal terminal)
    {
        if (report.Periods.Count == 0)
            terminal.WriteLine("No month has to be computed: every figure is up to date.");
        foreach (var period in report.Periods)
            terminal.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"computed   {period.Month}  {period.Figures:N0} figures"
                )
            );
    }
}
