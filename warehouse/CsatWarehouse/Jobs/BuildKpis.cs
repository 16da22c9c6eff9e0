using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Storage;
using CsatWarehouse.Views;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Jobs;

/// <summary>
/// Makes the figures of every month and KPI group anew that something changed: rows, profiles, slices or the rules themselves.
/// A build is written whole, and then one pointer moves, so that readers never see half of it.
/// </summary>
public sealed class BuildKpis(Workspace workspace, Warehouse warehouse, TimeProvider clock)
{
    readonly ImmutableArray<GroupBuild> _groups =
    [
        new(KpiGroup.Survey, new SurveyInputs(workspace.Slices), workspace.Slices),
        new(
            KpiGroup.Ticket,
            new TicketInputs(workspace.Slices, workspace.TimeZone),
            workspace.Slices
        ),
    ];

    /// <exception cref="WarehouseBusyException">Another process holds the write lock.</exception>
    public Task<BuildReport> RunAsync(
        IProgress<BuildProgress>? progress = null,
        CancellationToken cancellation = default
    ) => WarehouseBusyException.GuardAsync(() => BuildAllAsync(progress, cancellation));

    async Task<BuildReport> BuildAllAsync(
        IProgress<BuildProgress>? progress,
        CancellationToken cancellation
    )
    {
        var run = new RunLedger(nameof(BuildKpis), clock);
        var outdated = await OutdatedAsync(cancellation);
        var built = new List<BuiltPeriod>();
        foreach (var (period, group) in outdated)
        {
            progress?.Report(new(Calendar.MonthText(period), built.Count, outdated.Count));
            await using var context = warehouse.CreateContext();
            if (await group.RunAsync(context, period, run, cancellation) is { } month)
                built.Add(month);
        }
        await using (var context = warehouse.CreateContext())
            await ReportingViews.SynchronizeAsync(context, workspace.Slices, cancellation);
        await run.FinishAsync(warehouse, cancellation);
        return new(built);
    }

    /// <summary>Oldest month first; within a month in the order of the groups.</summary>
    async Task<List<(long Period, GroupBuild Group)>> OutdatedAsync(CancellationToken cancellation)
    {
        await using var context = warehouse.CreateContext();
        var outdated = new List<(long Period, GroupBuild Group)>();
        foreach (var group in _groups)
        foreach (var period in await group.OutdatedAsync(context, cancellation))
            outdated.Add((period, group));
        return [.. outdated.OrderBy(o => o.Period)];
    }
}
