using System.CommandLine;
using CsatWarehouse.Cli.Output;

namespace CsatWarehouse.Cli.Commands;

sealed class BuildCommand : Verb
{
    public BuildCommand(Surroundings around)
        : base("build", "Compute the figures of every month that something changed in", around)
    {
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat build", "months whose figures are up to date are left alone"),
            ("csat build --json", "for a program, by period and KPI group"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var warehouse = await OpenExistingToWriteAsync(workspace, cancellation);
        var isJson = parse.GetValue<bool>(GlobalOptions.JsonName);
        var report = await new WorkspaceJobs(workspace, warehouse, Around, isJson).BuildAsync(
            cancellation
        );
        if (isJson)
            JsonText.Print(Around.Terminal, report);
        return (int)BuildText.Conclude(report, Around.Terminal);
    }
}
