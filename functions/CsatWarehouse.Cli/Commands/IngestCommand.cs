using System.CommandLine;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Cli.Commands;

sealed class IngestCommand : Verb
{
    public IngestCommand(Surroundings around)
        : base("ingest", "Load the export files that are new or changed", around)
    {
        Examples = [("csat ingest", "files that were loaded before are left alone")];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var warehouse = await Warehouse.OpenAsync(workspace.Database, cancellation);
        var report = await new WorkspaceJobs(workspace, warehouse, Around).IngestAsync(
            cancellation
        );
        return (int)IngestText.Conclude(report, Around.Terminal);
    }
}
