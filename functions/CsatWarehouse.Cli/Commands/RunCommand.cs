using System.CommandLine;
using System.Globalization;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Scorecards.Jobs;

namespace CsatWarehouse.Cli.Commands;

sealed class RunCommand : Verb
{
    public RunCommand(Surroundings around)
        : base("run", "Load what is new, compute the figures, write the scorecards", around)
    {
        Options.Add(GlobalOptions.Json());
        Examples =
        [
            ("csat run", "the same as csat ingest, csat build and csat render"),
            ("csat run -w /srv/csat/mycompany", "a line for a scheduler"),
            ("csat run --json", "for a program: what was loaded, computed and written"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var workspace = ReadWorkspace(parse);
        var warehouse = await OpenToWriteAsync(workspace, cancellation);
        var isJson = parse.GetValue<bool>(GlobalOptions.JsonName);
        var jobs = new WorkspaceJobs(workspace, warehouse, Around, isJson);
        var ingested = await jobs.IngestAsync(cancellation);
        var built = await jobs.BuildAsync(cancellation);
        // Published now, pages would lack what the next run finds, and a published page is not taken back.
        var rendered =
            ingested.Waiting > 0
                ? new RenderReport([])
                : await jobs.RenderAsync(new(), cancellation);
        if (isJson)
            JsonText.Print(
                Around.Terminal,
                new
                {
                    Ingest = ingested,
                    Build = built,
                    Render = rendered,
                }
            );
        var loading = IngestText.Conclude(ingested, Around.Terminal);
        var building = BuildText.Conclude(built, Around.Terminal);
        var rendering = RenderText.Conclude(rendered, Around.Terminal);
        if (ingested.Waiting > 0)
            Faults.PrintLine(
                Around.Terminal,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"no scorecards were written, because {ingested.Waiting} of these may be loaded by the next run; to publish without them: csat render"
                )
            );
        return (int)(
            loading != ExitCode.Ok ? loading
            : building != ExitCode.Ok ? building
            : rendering
        );
    }
}
