using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Kpis;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Jobs.Backfills;

/// <summary>Works out what a backfill would do. Reads the files' hashes and the ledgers, and writes nothing.</summary>
public sealed class BackfillPlanner(
    Workspace workspace,
    Warehouse warehouse,
    IExportStore store,
    IPublishedScorecards scorecards
)
{
    /// <exception cref="SelectionException">A term of the request names nothing that there is.</exception>
    public async Task<BackfillPlan> PlanAsync(
        BackfillRequest request,
        CancellationToken cancellation
    )
    {
        var selection = BackfillSelection.Parse(workspace, request.Select, request.Exclude);
        await using var context = warehouse.CreateContext();
        var files = new PlannedFiles(workspace, warehouse, store, request, selection);
        await files.FindAsync(context, cancellation);
        var groups = GroupBuild
            .All(workspace, isAlone: false, isStaged: true)
            .Where(g => selection.HasGroup(g.Group));
        var builds = await PlannedBuilds.FindAsync(
            context,
            groups,
            files.Planned,
            request.Interval,
            cancellation
        );
        var speed = await MeasuredSpeed.ReadAsync(context, cancellation);
        return new()
        {
            Request = request,
            Files = files.Planned,
            LeftOut = files.LeftOut,
            Builds = builds,
            Scorecards = await scorecards.FindAsync(
                MonthsOf(builds),
                selection.HasSlice,
                cancellation
            ),
            Obstacles = files.Missing,
            RowsPerSecond = speed.RowsPerSecond,
            EstimatedSeconds = speed.SecondsOf(files.Planned, builds.Count),
        };
    }

    /// <summary>The months whose pages print what is built.</summary>
    static List<long> MonthsOf(List<PlannedBuild> builds)
    {
        var months = new List<long>();
        foreach (var build in builds.Where(b => b.Group == KpiCatalogue.SurveyGroup))
            if (Calendar.TryParseMonth(build.Period, out var month))
                months.Add(month);
        return months;
    }
}
