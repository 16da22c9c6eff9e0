using System.CommandLine;
using CsatWarehouse.Cli.Output;

namespace CsatWarehouse.Cli.Commands;

sealed class BuildCommand : Verb
{
    public BuildCommand(Surroundings around)
        : base("build", "Compute the figures of every month that something changed in", around)
    {
        Examples = [("csat build", "months whose figures are up to date are left alone")];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var warehouse = await OpenExistingAsync(workspace, cancellation);
        var report = await new WorkspaceJobs(workspace, warehouse, Around).BuildAsync(cancellation);
        return (int)BuildText.Conclude(report, Around.Terminal);
    }
}
