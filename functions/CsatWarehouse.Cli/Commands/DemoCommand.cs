using System.CommandLine;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Cli.Samples;
using CsatWarehouse.Jobs;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Commands;

sealed class DemoCommand : Verb
{
    readonly Argument<string?> _folder = new("FOLDER")
    {
        Description = "Where the demo's workspace is made; by default csat-demo",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public DemoCommand(Surroundings around)
        : base(
            "demo",
            "Try it: an airport's passenger survey of two years, from export files to scorecards",
            around
        )
    {
        Arguments.Add(_folder);
        Examples =
        [
            ("csat demo", "makes the folder csat-demo; a second run finds nothing new"),
            ("csat demo somewhere", "files that you changed there are kept"),
        ];
        SetAction(RunAsync);
    }

    async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var folder = FolderToMake(parse, _folder, "csat-demo");
        var copy = await AirportSample.CopyAsync(folder, cancellation);
        foreach (var name in copy.Kept)
            Around.Terminal.WriteLine(
                $"kept       {name}: it differs from the sample's; delete it to get that one back"
            );

        var workspace = WorkspaceReader.Read(folder, Around.Environment);
        var warehouse = await Warehouse.OpenAsync(workspace.ConnectionString, cancellation);
        var jobs = new WorkspaceJobs(workspace, warehouse, Around);
        var ingested = await jobs.IngestAsync(cancellation);
        var built = await jobs.BuildAsync(cancellation);
        var rendered = await jobs.RenderAsync(null, cancellation);
        if (
            copy.Written.Count == 0
            && ingested.Count(IngestOutcome.Loaded) == 0
            && built.Months.Count == 0
            && rendered.Count(RenderOutcome.Written) + rendered.Count(RenderOutcome.Restored) == 0
        )
            Around.Terminal.WriteLine("Nothing new.");

        await using var context = warehouse.CreateContext();
        await HeadlineTable.PrintAsync(context, Around.Terminal, cancellation);
        Around.Terminal.WriteLine(
            $"Where a figure comes from: csat explain nps 2017-05 -w \"{folder}\""
        );
        var loading = IngestText.Conclude(ingested, Around.Terminal);
        var rendering = RenderText.Conclude(rendered, Around.Terminal);
        return (int)(loading != ExitCode.Ok ? loading : rendering);
    }
}
