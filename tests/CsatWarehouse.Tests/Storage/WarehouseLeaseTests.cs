using System.Diagnostics;
using System.Globalization;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Jobs;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Storage;

public sealed class WarehouseLeaseTests : IDisposable
{
    static readonly TimeSpan Duration = TimeSpan.FromSeconds(30);

    readonly TestWorkspace _workspace = new();
    readonly ManualClock _clock = new();

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _workspace.Dispose();

    Task<WarehouseLease> TakeAsync(Warehouse warehouse, TimeProvider? clock = null) =>
        WarehouseLease.TakeAsync(
            warehouse,
            "BuildKpis",
            clock ?? _clock,
            duration: Duration,
            cancellation: Cancellation
        );

    Task<Lease> RowAsync() => _workspace.QueryAsync(c => c.Leases.SingleAsync(Cancellation));

    [Fact]
    public async Task Take_WhileAnotherHoldsIt_SaysBusyWithJobAndHolder()
    {
        using var warehouse = await _workspace.OpenAsync();
        await using var held = await TakeAsync(warehouse);

        var busy = await Assert.ThrowsAsync<WarehouseBusyException>(() => TakeAsync(warehouse));

        Assert.StartsWith("BuildKpis (", busy.Message, StringComparison.Ordinal);
        Assert.Contains("2026-05-01 03:00:00 UTC", busy.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Take_WhileTheHolderIsInMidTransaction_SaysBusyWithoutWaitingForTheLock()
    {
        using var warehouse = await _workspace.OpenAsync();
        await using var held = await TakeAsync(warehouse);
        await using var context = held.Warehouse.CreateContext();
        await using var transaction = await context.Database.BeginTransactionAsync(Cancellation);

        var busy = await Assert.ThrowsAsync<WarehouseBusyException>(() => TakeAsync(warehouse));

        // Who waits for the database's own lock learns no more than that somebody has it.
        Assert.StartsWith("BuildKpis (", busy.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Take_AfterItWasGivenBack_CountsTheFenceUp()
    {
        using var warehouse = await _workspace.OpenAsync();
        await using (var first = await TakeAsync(warehouse))
            Assert.Equal(1, first.Fence);
        await using var second = await TakeAsync(warehouse);

        Assert.Equal(2, second.Fence);
    }

    [Fact]
    public async Task Take_HeldByOneThatLives_IsBusyHoweverLongItTakes()
    {
        using var warehouse = await _workspace.OpenAsync();
        await using var held = await TakeAsync(warehouse);

        _clock.Advance(Duration * 10);

        await Assert.ThrowsAsync<WarehouseBusyException>(() => TakeAsync(warehouse));
    }

    [Fact]
    public async Task Take_HeldByOneOfAnotherMachine_IsFreeWhenItRanOut()
    {
        using var warehouse = await _workspace.OpenAsync();
        await WriteRowAsync("elsewhere:1");

        await Assert.ThrowsAsync<WarehouseBusyException>(() => TakeAsync(warehouse));
        _clock.Advance(Duration);
        await using var taken = await TakeAsync(warehouse);

        Assert.Equal(8, taken.Fence);
    }

    [Fact]
    public async Task Take_HeldByAProcessOfThisMachineThatIsGone_IsFreeAtOnce()
    {
        using var gone = Process.Start(new ProcessStartInfo("dotnet", "--version"))!;
        var id = gone.Id.ToString(CultureInfo.InvariantCulture);
        await gone.WaitForExitAsync(Cancellation);
        using var warehouse = await _workspace.OpenAsync();
        await WriteRowAsync($"{Environment.MachineName}:{id}");

        await using var taken = await TakeAsync(warehouse);

        Assert.Equal(8, taken.Fence);
    }

    [Fact]
    public async Task Take_WillingToWait_GetsItWhenItIsGivenBack()
    {
        using var warehouse = await _workspace.OpenAsync();
        var held = await TakeAsync(warehouse);

        var waiting = WarehouseLease.TakeAsync(
            warehouse,
            "BuildKpis",
            _clock,
            TimeSpan.FromSeconds(10),
            cancellation: Cancellation
        );
        _clock.Advance(TimeSpan.FromSeconds(3));
        Assert.False(waiting.IsCompleted);
        await held.DisposeAsync();
        _clock.Advance(TimeSpan.FromSeconds(1));

        await using var taken = await waiting;
        Assert.Equal(2, taken.Fence);
    }

    [Fact]
    public async Task Commit_OfTheHolder_PutsOffTheEnd()
    {
        using var warehouse = await _workspace.OpenAsync();
        // A holder whose timer stands still, as that of a process does which reads a long file in one transaction.
        var stopped = new StoppedClock(_clock);
        await using var lease = await TakeAsync(warehouse, stopped);
        _clock.Advance(Duration / 2);

        await new BuildKpis(_workspace.Read(), lease.Warehouse, _clock).RunAsync(
            cancellation: Cancellation
        );

        Assert.Equal(_clock.GetUtcNow().UtcDateTime + Duration, (await RowAsync()).ExpiresAt);
    }

    [Fact]
    public async Task Ingest_LeaseTakenOverMeanwhile_CommitsNothing()
    {
        _workspace.Export("march", new Rows().Of(5, "2026-03-05", 9));
        using var warehouse = await _workspace.OpenAsync();
        await using var stale = await TakeAsync(warehouse, new StoppedClock(_clock));
        WarehouseLease? other = null;
        var store = new InterruptedStore(
            _workspace.Read().OpenExports(),
            async () =>
            {
                _clock.Advance(Duration);
                other ??= await TakeAsync(warehouse);
            }
        );

        var ingest = new IngestExports(_workspace.Read(), stale.Warehouse, store, _clock);
        await Assert.ThrowsAsync<LeaseLostException>(() =>
            ingest.RunAsync(cancellation: Cancellation)
        );

        Assert.Equal(0, await _workspace.QueryAsync(c => c.SurveyResponses.CountAsync()));
        Assert.Equal(0, await _workspace.QueryAsync(c => c.Loads.CountAsync()));
        Assert.Equal(2, (await RowAsync()).Fence);
        await other!.DisposeAsync();
    }

    [Fact]
    public async Task Build_UnderALease_GivesTheFiguresOfABuildThatReadsMonthsAnew()
    {
        var rows = new Rows();
        foreach (var month in (string[])["2025-03", "2025-12", "2026-01", "2026-02", "2026-03"])
            _workspace.Export(
                month,
                rows.Of(40, $"{month}-05", 9).Concat(rows.Of(month[^1] - '0', $"{month}-06", 3))
            );
        await _workspace.IngestAsync();
        using var warehouse = await _workspace.OpenAsync();
        await using (var lease = await TakeAsync(warehouse))
            await new BuildKpis(_workspace.Read(), lease.Warehouse, _clock).RunAsync(
                cancellation: Cancellation
            );
        var leased = await ChangesAsync();

        await _workspace.QueryAsync(c =>
            c.KpiBuilds.ExecuteUpdateAsync(
                set => set.SetProperty(b => b.RulesFingerprint, "older"),
                Cancellation
            )
        );
        await _workspace.BuildAsync();

        Assert.NotEmpty(leased);
        Assert.Equal(leased, await ChangesAsync());

        Task<List<Tuple<long, string, long, long, double?, double?>>> ChangesAsync() =>
            _workspace.QueryAsync(c =>
                (
                    from pointer in c.KpiPointers
                    join change in c.KpiChanges on pointer.KpiBuildKey equals change.KpiBuildKey
                    orderby change.PeriodKey, change.Comparison, change.KpiKey, change.SliceKey
                    select Tuple.Create(
                        change.PeriodKey,
                        change.Comparison,
                        change.KpiKey,
                        change.SliceKey,
                        change.Change,
                        change.P
                    )
                ).ToListAsync(Cancellation)
            );
    }

    [Fact]
    public async Task Build_UnderALeaseThatAnotherTook_CommitsNothing()
    {
        _workspace.Export("march", new Rows().Of(40, "2026-03-05", 9));
        await _workspace.IngestAsync();
        using var warehouse = await _workspace.OpenAsync();
        await using var stale = await TakeAsync(warehouse, new StoppedClock(_clock));
        _clock.Advance(Duration);
        await using var other = await TakeAsync(warehouse);

        await Assert.ThrowsAsync<LeaseLostException>(() =>
            new BuildKpis(_workspace.Read(), stale.Warehouse, _clock).RunAsync(
                cancellation: Cancellation
            )
        );

        Assert.Equal(0, await _workspace.QueryAsync(c => c.KpiBuilds.CountAsync()));
        Assert.NotEqual(0, await _workspace.QueryAsync(c => c.Dirty.CountAsync()));
    }

    [Fact]
    public async Task Write_UnderALeaseWithoutATransaction_IsRefused()
    {
        using var warehouse = await _workspace.OpenAsync();
        await using var lease = await TakeAsync(warehouse);
        await using var context = lease.Warehouse.CreateContext();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            context.Dirty.ExecuteDeleteAsync(Cancellation)
        );
    }

    async Task WriteRowAsync(string holder) =>
        await _workspace.QueryAsync(async context =>
        {
            context.Leases.Add(
                new Lease
                {
                    LeaseKey = Lease.OneKey,
                    Fence = 7,
                    Holder = holder,
                    Job = "IngestExports",
                    TakenAt = _clock.GetUtcNow().UtcDateTime,
                    ExpiresAt = _clock.GetUtcNow().UtcDateTime + Duration,
                }
            );
            return await context.SaveChangesAsync(Cancellation);
        });

    /// <summary>Tells the time, and its timers never run.</summary>
    sealed class StoppedClock(TimeProvider time) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => time.GetUtcNow();

        public override ITimer CreateTimer(
            TimerCallback callback,
            object? state,
            TimeSpan dueTime,
            TimeSpan period
        ) => new ManualClock().CreateTimer(callback, state, dueTime, period);
    }

    /// <summary>A store at which something happens when a file is opened first, before any transaction has begun.</summary>
    sealed class InterruptedStore(IExportStore store, Func<Task> interruption) : IExportStore
    {
        bool _done;

        public IAsyncEnumerable<ExportFile> ListAsync(CancellationToken cancellation) =>
            store.ListAsync(cancellation);

        public async Task<Stream> OpenAsync(ExportFile file, CancellationToken cancellation)
        {
            if (!_done)
                await interruption();
            _done = true;
            return await store.OpenAsync(file, cancellation);
        }
    }
}
