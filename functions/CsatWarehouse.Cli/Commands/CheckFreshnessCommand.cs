using System.CommandLine;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Jobs;

namespace CsatWarehouse.Cli.Commands;

sealed class CheckFreshnessCommand : Verb
{
    public CheckFreshnessCommand(Surroundings around)
        : base("check-freshness", "Find the sources whose next file is late", around)
    {
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat check-freshness", "a source is late by lateAfterHours of its profile"),
            ("csat check-freshness --json", "for a program, with every source's lag"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var warehouse = await OpenExistingAsync(workspace, cancellation);
        var report = await new CheckFreshness(
            workspace,
            warehouse,
            workspace.OpenExports(),
            Around.Clock
        ).RunAsync(cancellation);
        if (parse.GetValue<bool>(GlobalOptions.JsonName))
            JsonText.Print(Around.Terminal, report.Feeds);
        else
            FreshnessText.Print(report, Around.Terminal);
        return (int)FreshnessText.Conclude(report, Around.Terminal);
    }
}
