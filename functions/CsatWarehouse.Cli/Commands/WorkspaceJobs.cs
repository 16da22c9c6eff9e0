using CsatWarehouse.Cli.Output;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Commands;

/// <summary>The jobs of one workspace, each with its progress shown and its report printed.</summary>
sealed class WorkspaceJobs(Workspace workspace, Warehouse warehouse, Surroundings around)
{
    public async Task<IngestReport> IngestAsync(CancellationToken cancellation)
    {
        var job = new IngestExports(
            workspace,
            warehouse,
            new FolderExportStore(workspace.ExportsFolder),
            around.Clock
        );
        var report = await Steps.RunAsync(
            around.Terminal,
            "Loading",
            show =>
                job.RunAsync(
                    new Relay<IngestProgress>(p =>
                        show(
                            new(
                                p.FileName,
                                p.BytesInAll == 0 ? 1 : (double)p.BytesDone / p.BytesInAll
                            )
                        )
                    ),
                    cancellation
                )
        );
        IngestText.Print(report, workspace, around.Terminal);
        return report;
    }

    public async Task<BuildReport> BuildAsync(CancellationToken cancellation)
    {
        var job = new BuildKpis(workspace, warehouse, around.Clock);
        var report = await Steps.RunAsync(
            around.Terminal,
            "Computing",
            show =>
                job.RunAsync(
                    new Relay<BuildProgress>(p => show(new(p.Month, (double)p.Done / p.InAll))),
                    cancellation
                )
        );
        BuildText.Print(report, around.Terminal);
        return report;
    }
}
