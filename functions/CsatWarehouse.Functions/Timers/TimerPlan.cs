using CsatWarehouse.Jobs;
using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Scorecards.Jobs;

namespace CsatWarehouse.Functions.Timers;

/// <summary>One timer: its function's name, which is that of the job, and what a tick of it does.</summary>
/// <param name="Writes">Whether the tick takes the warehouse's lease for the job.</param>
sealed record PlannedTimer(
    string Name,
    bool Writes,
    Func<TickContext, CancellationToken, Task<TickResult>> RunAsync
);

/// <summary>Every timer there is. Each has a folder of its name with a function.json, and each schedule is a setting.</summary>
static class TimerPlan
{
    public static IReadOnlyList<PlannedTimer> Timers { get; } =
    [
        new(
            nameof(WorkBackfills),
            // It takes the lease itself, where there is something to go on with.
            false,
            async (tick, cancellation) =>
                TickResult.Of(
                    await new WorkBackfills(
                        tick.Workspace,
                        tick.Warehouse,
                        tick.Workspace.OpenExports(),
                        leased => new PublishedScorecards(tick.Workspace, leased, tick.Clock),
                        tick.Clock
                    ).RunAsync(TimerRun.LeaseWait, cancellation: cancellation)
                )
        ),
        new(
            nameof(IngestExports),
            true,
            async (tick, cancellation) =>
                TickResult.Of(
                    await new IngestExports(
                        tick.Workspace,
                        tick.Warehouse,
                        tick.Workspace.OpenExports(),
                        tick.Clock
                    ).RunAsync(cancellation: cancellation),
                    tick
                )
        ),
        new(
            nameof(BuildKpis),
            true,
            async (tick, cancellation) =>
                TickResult.Of(
                    await new BuildKpis(tick.Workspace, tick.Warehouse, tick.Clock).RunAsync(
                        cancellation: cancellation
                    )
                )
        ),
        new(
            nameof(RenderScorecards),
            true,
            async (tick, cancellation) =>
                TickResult.Of(
                    await new RenderScorecards(tick.Workspace, tick.Warehouse, tick.Clock).RunAsync(
                        cancellation: cancellation
                    )
                )
        ),
        new(
            nameof(CheckFreshness),
            false,
            async (tick, cancellation) =>
                TickResult.Of(
                    await new CheckFreshness(
                        tick.Workspace,
                        tick.Warehouse,
                        tick.Workspace.OpenExports(),
                        tick.Clock
                    ).RunAsync(cancellation),
                    tick
                )
        ),
    ];
}
