using System.CommandLine;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Cli.Commands;

sealed class RunCommand : Verb
{
    public RunCommand(Surroundings around)
        : base("run", "Load what is new, compute the figures, write the scorecards", around)
    {
        Examples =
        [
            ("csat run", "the same as csat ingest, csat build and csat render"),
            ("csat run -w /srv/csat/mycompany", "a line for a scheduler"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var warehouse = await Warehouse.OpenAsync(workspace.Database, cancellation);
        var jobs = new WorkspaceJobs(workspace, warehouse, Around);
        var ingested = await jobs.IngestAsync(cancellation);
        var built = await jobs.BuildAsync(cancellation);
        var rendered = await jobs.RenderAsync(new(), cancellation);
        var loading = IngestText.Conclude(ingested, Around.Terminal);
        var building = BuildText.Conclude(built, Around.Terminal);
        var rendering = RenderText.Conclude(rendered, Around.Terminal);
        return (int)(
            loading != ExitCode.Ok ? loading
            : building != ExitCode.Ok ? building
            : rendering
        );
    }
}
