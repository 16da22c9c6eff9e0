using System.CommandLine;
using CsatWarehouse.Cli.Output;

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
        var rendered = await jobs.RenderAsync(new(), cancellation);
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
        return (int)(
            loading != ExitCode.Ok ? loading
            : building != ExitCode.Ok ? building
            : rendering
        );
    }
}
