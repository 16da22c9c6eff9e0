using System.CommandLine;
using CsatWarehouse.Cli.Output;
using CsatWarehouse.Cli.Samples;
using CsatWarehouse.Jobs;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Commands;

/// <summary>Makes a sample's workspace and runs the three jobs in it.</summary>
sealed class DemoRun(SampleWorkspace sample, Surroundings around)
{
    public static Argument<string?> Folder(string otherwise) =>
        new("FOLDER")
        {
            Description = $"Where the demo's workspace is made; by default {otherwise}",
            Arity = ArgumentArity.ZeroOrOne,
        };

    /// <param name="writeExports">Writes exports that are not part of the sample; false where they are there.</param>
    public async Task<int> RunAsync(
        string folder,
        Func<string, Task<bool>> writeExports,
        CancellationToken cancellation
    )
    {
        var copy = await sample.CopyAsync(folder, cancellation);
        foreach (var name in copy.Kept)
            around.Terminal.WriteLine(
                $"kept       {name}: it differs from the sample's; delete it to get that one back"
            );
        var hasNewExports = await writeExports(folder);

        var workspace = WorkspaceReader.Read(folder, around.Environment);
        var warehouse = await Warehouse.OpenAsync(workspace.Database, cancellation);
        var jobs = new WorkspaceJobs(workspace, warehouse, around);
        var ingested = await jobs.IngestAsync(cancellation);
        var built = await jobs.BuildAsync(cancellation);
        var rendered = await jobs.RenderAsync(new(), cancellation);
        if (
            copy.Written.Count == 0
            && !hasNewExports
            && ingested.Count(IngestOutcome.Loaded) == 0
            && built.Months.Count == 0
            && rendered.Count(RenderOutcome.Written) + rendered.Count(RenderOutcome.Restored) == 0
        )
            around.Terminal.WriteLine("Nothing new.");

        await using var context = warehouse.CreateContext();
        if (await HeadlineTable.PrintAsync(context, around.Terminal, cancellation) is { } month)
            around.Terminal.WriteLine(
                $"Where a figure comes from: csat explain nps {month} -w \"{folder}\""
            );
        var loading = IngestText.Conclude(ingested, around.Terminal);
        var rendering = RenderText.Conclude(rendered, around.Terminal);
        return (int)(loading != ExitCode.Ok ? loading : rendering);
    }
}
