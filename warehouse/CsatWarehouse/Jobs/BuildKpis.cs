using CsatWarehouse.Dimensions;
using CsatWarehouse.Storage;
using CsatWarehouse.Views;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Jobs;

/// <summary>
/// Makes the figures of every period and KPI group anew that something changed: rows, profiles, slices or the rules themselves.
/// Months come first, then the quarters, years and rolling windows that they are part of. A build is written whole, and then one
/// pointer moves, so that readers never see half of it.
/// </summary>
public sealed class BuildKpis(Workspace workspace, Warehouse warehouse, TimeProvider clock)
{
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
        var groups = Groups();
        var done = 0;
        var months = await BuildAsync((g, c) => g.OutdatedMonthsAsync(c, cancellation));
        await using (var context = warehouse.CreateContext())
            await ChartBuild.RunAsync(context, run, cancellation);
        var longer = await BuildAsync((g, c) => g.OutdatedLongAsync(c, cancellation));
        await using (var context = warehouse.CreateContext())
            await ReportingViews.SynchronizeAsync(context, workspace.Slices, cancellation);
        await run.FinishAsync(warehouse, cancellation);
        return new(months, longer);

        async Task<List<BuiltPeriod>> BuildAsync(
            Func<GroupBuild, WarehouseContext, Task<List<DuePeriod>>> outdated
        )
        {
            var due = await OutdatedAsync(groups, outdated, cancellation);
            var inAll = done + due.Count;
            var built = new List<BuiltPeriod>();
            foreach (var (period, group) in due)
            {
                progress?.Report(new(period.Period.Code, done++, inAll));
                await using var context = warehouse.CreateContext();
                if (await group.RunAsync(context, period, run, cancellation) is { } made)
                    built.Add(made);
            }
            return built;
        }
    }

    GroupBuild[] Groups()
    {
        var calendar = new PeriodCalendar(workspace.FirstMonthOfYear);
        return
        [
            .. KpiGroupInputs
                .Of(workspace)
                .Select(g => new GroupBuild(g, workspace.Slices, calendar, warehouse.IsLeased)),
        ];
    }

    /// <summary>In the order of the months that they end with; within a period in the order of the groups.</summary>
    async Task<List<(DuePeriod Period, GroupBuild Group)>> OutdatedAsync(
        GroupBuild[] groups,
        Func<GroupBuild, WarehouseContext, Task<List<DuePeriod>>> outdated,
        CancellationToken cancellation
    )
    {
        await using var context = warehouse.CreateContext();
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var due = new List<(DuePeriod Period, GroupBuild Group)>();
        foreach (var group in groups)
        foreach (var period in await outdated(group, context))
            due.Add((period, group));
        await transaction.CommitAsync(cancellation);
        return [.. due.OrderBy(d => d.Period.Covered.Last).ThenBy(d => d.Period.Period.Key)];
    }
}
