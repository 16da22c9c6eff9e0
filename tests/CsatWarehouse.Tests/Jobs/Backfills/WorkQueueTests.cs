using System.Collections.Concurrent;
using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Jobs.Backfills;

public sealed class WorkQueueTests : IDisposable
{
    const long Run = 7;

    readonly TestWorkspace _workspace = new();
    readonly ManualClock _clock = new();

    public void Dispose() => _workspace.Dispose();

    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    Task<WarehouseLease> LeaseAsync(Warehouse warehouse) =>
        WarehouseLease.TakeAsync(warehouse, "test", _clock, cancellation: Cancellation);

    static Task AddAsync(WarehouseLease lease, params NewUnit[] units) =>
        lease.Warehouse.RunAsync(
            unit =>
            {
                WorkQueue.Add(unit.Context, Run, units);
                return unit.CommitAsync(isCommitted: null, Cancellation);
            },
            Cancellation
        );

    static NewUnit FileUnit(int number) =>
        new(WorkKind.File, FormattableString.Invariant($"{number}.csv"));

    [Fact]
    public async Task Claim_FourWorkersAtOnce_GiveEachUnitToOne()
    {
        using var warehouse = await _workspace.OpenAsync();
        await using var lease = await LeaseAsync(warehouse);
        await AddAsync(lease, [.. Enumerable.Range(0, 40).Select(FileUnit)]);
        var claimed = new ConcurrentBag<string>();

        await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        var queue = new WorkQueue(lease, _clock);
                        while (await queue.ClaimAsync(Run, Cancellation) is { } unit)
                            claimed.Add(unit.Unit);
                    })
                )
        );

        Assert.Equal(40, claimed.Count);
        Assert.Equal(40, claimed.Distinct().Count());
        Assert.True(
            await _workspace.QueryAsync(c =>
                c.WorkItems.AllAsync(w => w.Attempts == 1 && w.Fence == lease.Fence)
            )
        );
    }

    [Fact]
    public async Task Claim_AStage_WaitsForAllUnitsOfTheStageBefore()
    {
        using var warehouse = await _workspace.OpenAsync();
        await using var lease = await LeaseAsync(warehouse);
        await AddAsync(lease, FileUnit(1), new(WorkKind.Customers));
        var queue = new WorkQueue(lease, _clock);
        var file = await queue.ClaimAsync(Run, Cancellation);

        Assert.Null(await queue.ClaimAsync(Run, Cancellation));
        Assert.True(await queue.IsWaitingAsync(Run, Cancellation));
        await queue.CompleteAsync(file!, 3, [], Cancellation);

        Assert.Equal(WorkKind.Customers, (await queue.ClaimAsync(Run, Cancellation))?.Kind);
    }

    [Fact]
    public async Task Claim_OfAnOlderLease_IsTakenOverAndItsHolderCanEndNothing()
    {
        using var warehouse = await _workspace.OpenAsync();
        var frozen = await LeaseAsync(warehouse);
        await AddAsync(frozen, FileUnit(1));
        var stale = new WorkQueue(frozen, _clock);
        var mine = await stale.ClaimAsync(Run, Cancellation);
        // The holder is this very process, so that its lease has to run out.
        await ExpireAsync(warehouse);

        await using var lease = await LeaseAsync(warehouse);
        var taken = await new WorkQueue(lease, _clock).ClaimAsync(Run, Cancellation);

        Assert.Equal(mine!.WorkItemKey, taken?.WorkItemKey);
        await Assert.ThrowsAsync<LeaseLostException>(() =>
            stale.CompleteAsync(mine, 1, [FileUnit(2)], Cancellation)
        );
        var unit = await _workspace.QueryAsync(c => c.WorkItems.SingleAsync());
        Assert.Equal((WorkState.Claimed, lease.Fence, 2), (unit.State, unit.Fence, unit.Attempts));
    }

    [Fact]
    public async Task Release_GivesTheUnitBackWithItsReason()
    {
        using var warehouse = await _workspace.OpenAsync();
        await using var lease = await LeaseAsync(warehouse);
        await AddAsync(lease, FileUnit(1));
        var queue = new WorkQueue(lease, _clock);

        await queue.ReleaseAsync((await queue.ClaimAsync(Run, Cancellation))!, "disk full");

        var unit = await _workspace.QueryAsync(c => c.WorkItems.SingleAsync());
        Assert.Equal((WorkState.Open, "disk full"), (unit.State, unit.Error));
        Assert.Null(unit.FinishedAt);
        Assert.NotNull(await queue.ClaimAsync(Run, Cancellation));
    }

    static async Task ExpireAsync(Warehouse warehouse)
    {
        await using var context = warehouse.CreateContext();
        await context.Leases.ExecuteUpdateAsync(
            set => set.SetProperty(l => l.ExpiresAt, DateTime.UnixEpoch),
            Cancellation
        );
    }
}
