using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Kpis;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>A test workspace and its backfills, one after another as separate processes would do them.</summary>
sealed class BackfillDesk : IDisposable
{
    readonly FixedClock _clock = new();

    public TestWorkspace Workspace { get; } = new();
    public Rows Rows { get; } = new();

    /// <summary>Where the exports lie; the workspace's folder where not given.</summary>
    public IExportStore? Store { get; set; }

    /// <summary>Reads every file of January to April again.</summary>
    public static BackfillRequest Completed { get; } =
        Of("2026-01", "2026-04", Reprocess.Completed);

    IExportStore Exports => Store ?? Workspace.Read().OpenExports();

    public static BackfillRequest Of(
        string from,
        string to,
        Reprocess reprocess = Reprocess.None
    ) => new(from, to) { Reprocess = reprocess };

    /// <summary>January to April, a file each, with ten promoters.</summary>
    public async Task LoadAsync()
    {
        foreach (var month in new[] { "01", "02", "03", "04" })
            Workspace.Export(month, Rows.Of(10, $"2026-{month}-05", 9));
        await Workspace.RunAsync();
    }

    public async Task<double?> NpsAsync(string month) =>
        (await Workspace.FigureAsync(KpiCatalogue.Nps, month)).Figure.Value;

    /// <summary>Works until the unit is taken in hand, and is stopped then.</summary>
    public async Task StopAtAsync(long run, string unit)
    {
        using var warehouse = await Workspace.OpenAsync();
        await using var lease = await LeaseAsync(warehouse);
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Job(lease).WorkAsync(run, progress: new StopAt(unit, stop), cancellation: stop.Token)
        );
    }

    public void Dispose() => Workspace.Dispose();

    public async Task<BackfillPlan> PlanAsync(BackfillRequest request)
    {
        using var warehouse = await Workspace.OpenAsync();
        return await PlanAsync(warehouse, request);
    }

    /// <summary>Plans, begins and works until none is left.</summary>
    public async Task<BackfillReport> RunAsync(
        BackfillRequest request,
        CancellationToken? cancellation = null
    ) => await WorkAsync(await StartAsync(request), cancellation);

    public async Task<long> StartAsync(BackfillRequest request)
    {
        using var warehouse = await Workspace.OpenAsync();
        await using var lease = await LeaseAsync(warehouse);
        var plan = await PlanAsync(lease.Warehouse, request);
        return await Job(lease).StartAsync(plan, TestContext.Current.CancellationToken);
    }

    public async Task<BackfillReport> WorkAsync(long run, CancellationToken? cancellation = null)
    {
        using var warehouse = await Workspace.OpenAsync();
        await using var lease = await LeaseAsync(warehouse);
        return await Job(lease)
            .WorkAsync(run, cancellation: cancellation ?? TestContext.Current.CancellationToken);
    }

    public async Task AbandonAsync(long run)
    {
        using var warehouse = await Workspace.OpenAsync();
        await using var lease = await LeaseAsync(warehouse);
        await Job(lease).AbandonAsync(run, TestContext.Current.CancellationToken);
    }

    public RunBackfill Job(WarehouseLease lease) =>
        new(Workspace.Read(), lease, Exports, new NoScorecards(), _clock);

    /// <summary>What a timer runs.</summary>
    public WorkBackfills Worker(Warehouse warehouse) =>
        new(Workspace.Read(), warehouse, Exports, _ => new NoScorecards(), _clock);

    public Task<WarehouseLease> LeaseAsync(Warehouse warehouse) =>
        WarehouseLease.TakeAsync(
            warehouse,
            nameof(RunBackfill),
            _clock,
            cancellation: TestContext.Current.CancellationToken
        );

    Task<BackfillPlan> PlanAsync(Warehouse warehouse, BackfillRequest request) =>
        new BackfillPlanner(Workspace.Read(), warehouse, Exports, new NoScorecards()).PlanAsync(
            request,
            TestContext.Current.CancellationToken
        );

    sealed class NoScorecards : IPublishedScorecards
    {
        public Task<IReadOnlyList<PlannedScorecard>> FindAsync(
            IReadOnlyCollection<long> months,
            Func<SliceCode, bool> isSelected,
            CancellationToken cancellation
        ) => Task.FromResult<IReadOnlyList<PlannedScorecard>>([]);

        public Task<IReadOnlyList<ScorecardChange>> ChangesAsync(
            IReadOnlyCollection<long> months,
            Func<SliceCode, bool> isSelected,
            CancellationToken cancellation
        ) => Task.FromResult<IReadOnlyList<ScorecardChange>>([]);

        public Task<(int Written, IReadOnlyList<string> Faults)> PublishAsync(
            long month,
            Func<SliceCode, bool> isSelected,
            RunLedger run,
            CancellationToken cancellation
        ) => Task.FromResult<(int, IReadOnlyList<string>)>((0, []));
    }
}
