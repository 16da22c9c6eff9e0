using CsatWarehouse.Cli.Output;
using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Cli.Commands;

/// <summary>Backfills of one workspace, with their progress shown.</summary>
/// <param name="sameWorkspace">What a suggested command line ends with.</param>
sealed class BackfillJobs(
    Workspace workspace,
    Warehouse warehouse,
    Surroundings around,
    string sameWorkspace
)
{
    public Task<BackfillPlan> PlanAsync(BackfillRequest request, CancellationToken cancellation) =>
        new BackfillPlanner(
            workspace,
            warehouse,
            workspace.OpenExports(),
            new PublishedScorecards(workspace, warehouse, around.Clock)
        ).PlanAsync(request, cancellation);

    public Task<WarehouseLease> LeaseAsync(CancellationToken cancellation) =>
        WarehouseLease.TakeAsync(
            warehouse,
            nameof(RunBackfill),
            around.Clock,
            cancellation: cancellation
        );

    public RunBackfill Job(WarehouseLease lease) =>
        new(
            workspace,
            lease,
            workspace.OpenExports(),
            new PublishedScorecards(workspace, lease.Warehouse, around.Clock),
            around.Clock
        );

    public Task<long> StartAsync(
        WarehouseLease lease,
        BackfillPlan plan,
        CancellationToken cancellation
    ) => Job(lease).StartAsync(plan, cancellation);

    /// <exception cref="CommandFailedException">It was stopped; the message says where it stands, and how to go on.</exception>
    public async Task<BackfillReport> WorkAsync(
        WarehouseLease lease,
        long run,
        int workers,
        CancellationToken cancellation
    )
    {
        var job = Job(lease);
        try
        {
            return await Steps.RunAsync(
                around.Terminal,
                "Backfill",
                show =>
                    job.WorkAsync(run, workers, progress: Shown(show), cancellation: cancellation)
            );
        }
        catch (OperationCanceledException)
        {
            throw new CommandFailedException(
                ExitCode.Fault,
                BackfillText.Stopped(await job.ReportAsync(run, null), sameWorkspace)
            );
        }
    }

    public static Relay<BackfillProgress> Shown(Action<StepProgress> show) =>
        new(p => show(new(p.What, p.Share, PaceText.Of(p.RowsPerSecond, p.Left))));
}
