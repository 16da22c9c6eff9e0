using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using CsatWarehouse.Views;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Jobs;

/// <summary>
/// Makes the figures of every period and KPI group anew that something changed: rows, profiles, slices or the rules themselves.
/// Months come first, then the quarters, years and rolling windows that they are part of. A build is written whole, and then one
/// pointer moves, so that readers never see half of it. While a backfill is under way its figures, and so all, wait for it.
/// </summary>
public sealed class BuildKpis(Workspace workspace, Warehouse warehouse, TimeProvider clock)
{
    /// <exception cref="WarehouseBusyException">Another process holds the write lock.</exception>
    public Task<BuildReport> RunAsync(
        IProgress<BuildProgress>? progress = null,
        CancellationToken cancellation = default
    ) =>
        RunLedger.RecordAsync(
            warehouse,
            nameof(BuildKpis),
            clock,
            run => BuildAllAsync(run, progress, cancellation),
            _ => RunOutcome.Ok
        );

    async Task<BuildReport> BuildAllAsync(
        RunLedger run,
        IProgress<BuildProgress>? progress,
        CancellationToken cancellation
    )
    {
        await using (var context = warehouse.CreateContext())
            if (await UnfinishedBackfill.FindAsync(context, cancellation) is { } backfill)
                return new([], []) { WaitsFor = backfill.RunKey };
        var groups = GroupBuild.All(workspace, warehouse.IsLeased, isStaged: false);
        var done = 0;
        var months = await BuildAsync(MonthsAsync);
        await warehouse.RunAsync(
            unit => ChartBuild.RunAsync(unit, run, cancellation),
            cancellation
        );
        var longer = await BuildAsync(LongerAsync);
        await using (var context = warehouse.CreateContext())
            await ReportingViews.SynchronizeAsync(context, workspace.Slices, cancellation);
        return new(months, longer);

        async Task<List<BuiltPeriod>> BuildAsync(
            Func<GroupBuild, WarehouseContext, Task<List<DuePeriod>>> outdated
        )
        {
            var due = await OutdatedAsync(groups, outdated, cancellation);
            var inAll = done + due.Count;
            var built = new List<BuiltPeriod>();
            for (var i = 0; i < due.Count; i++)
            {
                var (period, group) = due[i];
                progress?.Report(new(period.Period.Code, done++, inAll));
                var ahead = PrepareAsync(group, due.ElementAtOrDefault(i + 1));
                BuiltPeriod? made;
                try
                {
                    made = await warehouse.RunAsync(
                        unit => group.RunAsync(unit, period, run, cancellation),
                        cancellation
                    );
                }
                finally
                {
                    await ahead;
                }
                if (made is not null)
                    built.Add(made);
            }
            return built;
        }

        async Task<List<DuePeriod>> MonthsAsync(GroupBuild group, WarehouseContext context)
        {
            await group.TakeOffMarksAsync(context, cancellation);
            return await group.OutdatedMonthsAsync(context, cancellation);
        }

        async Task<List<DuePeriod>> LongerAsync(GroupBuild group, WarehouseContext context)
        {
            var (due, gone) = await group.OutdatedLongAsync(context, [], cancellation);
            await group.Pointers.RemoveAsync(context, gone, cancellation);
            return due;
        }
    }

    /// <summary>While one group is written another one's figures are made, where nothing that they are made from can change meanwhile.</summary>
    Task PrepareAsync(GroupBuild writing, (DuePeriod Period, GroupBuild Group) next) =>
        !warehouse.IsLeased || next.Group is null || next.Group == writing
            ? Task.CompletedTask
            : Task.Run(() =>
            {
                using var context = warehouse.CreateContext();
                next.Group.Prepare(context, next.Period);
            });

    /// <summary>In the order of the months that they end with; within a period in the order of the groups.</summary>
    Task<List<(DuePeriod Period, GroupBuild Group)>> OutdatedAsync(
        GroupBuild[] groups,
        Func<GroupBuild, WarehouseContext, Task<List<DuePeriod>>> outdated,
        CancellationToken cancellation
    ) =>
        warehouse.RunAsync(
            async unit =>
            {
                var due = new List<(DuePeriod Period, GroupBuild Group)>();
                foreach (var group in groups)
                foreach (var period in await outdated(group, unit.Context))
                    due.Add((period, group));
                await unit.CommitAsync(isCommitted: null, cancellation);
                return due.OrderBy(d => d.Period.Covered.Last)
                    .ThenBy(d => d.Period.Period.Key)
                    .ToList();
            },
            cancellation
        );
}
