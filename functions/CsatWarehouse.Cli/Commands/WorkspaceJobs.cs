using CsatWarehouse.Cli.Output;
using CsatWarehouse.Erasures;
using CsatWarehouse.Jobs;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Commands;

/// <summary>The jobs of one workspace, each with its progress shown and, unless a program wants it, its report told in words.</summary>
sealed class WorkspaceJobs(
    Workspace workspace,
    Warehouse warehouse,
    Surroundings around,
    bool isSilent = false
)
{
    public async Task<IngestReport> IngestAsync(CancellationToken cancellation)
    {
        await using var lease = await LeaseAsync(nameof(IngestExports), cancellation);
        var job = new IngestExports(
            workspace,
            lease.Warehouse,
            workspace.OpenExports(),
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
        if (!isSilent)
            IngestText.Print(report, workspace, around.Terminal);
        return report;
    }

    public async Task<BuildReport> BuildAsync(CancellationToken cancellation)
    {
        await using var lease = await LeaseAsync(nameof(BuildKpis), cancellation);
        var job = new BuildKpis(workspace, lease.Warehouse, around.Clock);
        var report = await Steps.RunAsync(
            around.Terminal,
            "Computing",
            show =>
                job.RunAsync(
                    new Relay<BuildProgress>(p => show(new(p.Period, (double)p.Done / p.InAll))),
                    cancellation
                )
        );
        if (!isSilent)
            BuildText.Print(report, around.Terminal);
        return report;
    }

    public async Task<RenderReport> RenderAsync(
        RenderSelection selection,
        CancellationToken cancellation
    )
    {
        await using var lease = await LeaseAsync(nameof(RenderScorecards), cancellation);
        var job = new RenderScorecards(workspace, lease.Warehouse, around.Clock);
        var report = await Steps.RunAsync(
            around.Terminal,
            "Rendering",
            show =>
                job.RunAsync(
                    selection,
                    new Relay<RenderProgress>(p => show(new(p.Month, (double)p.Done / p.InAll))),
                    cancellation
                )
        );
        if (!isSilent)
            RenderText.Print(report, workspace, around.Terminal);
        return report;
    }

    public async Task<ReplayReport> ReplayAsync(
        RejectFilter filter,
        bool isDryRun,
        CancellationToken cancellation
    )
    {
        await using var lease = await LeaseAsync(nameof(ReplayRejects), cancellation);
        var job = new ReplayRejects(
            workspace,
            lease.Warehouse,
            workspace.OpenExports(),
            around.Clock
        );
        return await Steps.RunAsync(
            around.Terminal,
            "Reading",
            show =>
                job.RunAsync(
                    filter,
                    isDryRun,
                    new Relay<ReplayProgress>(p => show(new(p.FileName, (double)p.Done / p.InAll))),
                    cancellation
                )
        );
    }

    public async Task<ErasureReport> EraseAsync(
        PersonQuery query,
        string reason,
        bool isDryRun,
        bool withArchive,
        CancellationToken cancellation
    )
    {
        await using var lease = await LeaseAsync(nameof(EraseCustomer), cancellation);
        var job = new EraseCustomer(
            workspace,
            lease.Warehouse,
            workspace.OpenExports(),
            around.Clock
        );
        var report = await Steps.RunAsync(
            around.Terminal,
            isDryRun ? "Searching" : "Erasing",
            show =>
                job.RunAsync(
                    query,
                    reason,
                    $"{Environment.UserName}@{Environment.MachineName}",
                    isDryRun,
                    withArchive,
                    new Relay<string>(name => show(new(name, 0))),
                    cancellation
                )
        );
        if (!isDryRun)
            await new WithdrawScorecards(workspace, lease.Warehouse).RunAsync(cancellation);
        return report;
    }

    Task<WarehouseLease> LeaseAsync(string job, CancellationToken cancellation) =>
        WarehouseLease.TakeAsync(warehouse, job, around.Clock, cancellation: cancellation);
}
