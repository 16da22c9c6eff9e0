using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Jobs.Backfills;

/// <summary>
/// The units of a backfill, for processes and the workers within one to share. A claim is one conditional update that bears the
/// number of the lease it is made under; a claim of an older lease is nobody's, because its holder can commit nothing any more.
/// </summary>
sealed class WorkQueue(WarehouseLease lease, TimeProvider clock)
{
    public string Worker { get; } = WarehouseLease.HolderOf(Environment.ProcessId);

    /// <summary>The next unit that can be begun; null where none is left, or all that are left wait for units in hand.</summary>
    public async Task<WorkItem?> ClaimAsync(long runKey, CancellationToken cancellation)
    {
        while (true)
        {
            var (next, isClaimed) = await lease.Warehouse.RunAsync(
                unit => TryClaimAsync(unit, runKey, cancellation),
                cancellation
            );
            if (next is null || isClaimed)
                return next;
        }
    }

    /// <returns>The next unit, and whether it is this worker's now; another may have been faster.</returns>
    async Task<(WorkItem? Next, bool IsClaimed)> TryClaimAsync(
        UnitOfWork unit,
        long runKey,
        CancellationToken cancellation
    )
    {
        var context = unit.Context;
        var unfinished = context.WorkItems.Where(w =>
            w.RunKey == runKey && (w.State == WorkState.Open || w.State == WorkState.Claimed)
        );
        var next = await unfinished
            .Where(w => w.State == WorkState.Open || w.Fence < lease.Fence)
            .Where(w => !unfinished.Any(earlier => earlier.Stage < w.Stage))
            .OrderBy(w => w.WorkItemKey)
            .FirstOrDefaultAsync(cancellation);
        if (next is null)
            return (null, false);
        var now = clock.GetUtcNow().UtcDateTime;
        var claimed = await context
            .WorkItems.Where(w =>
                w.WorkItemKey == next.WorkItemKey && w.State == next.State && w.Fence == next.Fence
            )
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(w => w.State, WorkState.Claimed)
                        .SetProperty(w => w.Fence, lease.Fence)
                        .SetProperty(w => w.ClaimedBy, Worker)
                        .SetProperty(w => w.Attempts, w => w.Attempts + 1)
                        .SetProperty(w => w.StartedAt, now),
                cancellation
            );
        if (claimed != 1)
            return (next, false);
        await unit.CommitAsync(
            (c, ct) =>
                c.WorkItems.AnyAsync(
                    w =>
                        w.WorkItemKey == next.WorkItemKey
                        && w.State == WorkState.Claimed
                        && w.Fence == lease.Fence
                        && w.Attempts == next.Attempts + 1,
                    ct
                ),
            cancellation
        );
        return (next, true);
    }

    /// <summary>True while workers of this or another process have units in hand.</summary>
    public async Task<bool> IsWaitingAsync(long runKey, CancellationToken cancellation)
    {
        await using var context = lease.Warehouse.CreateContext();
        return await context.WorkItems.AnyAsync(
            w => w.RunKey == runKey && w.State == WorkState.Claimed && w.Fence == lease.Fence,
            cancellation
        );
    }

    /// <summary>How many units of the backfill are neither done nor failed, of those that are known.</summary>
    public async Task<long> LeftAsync(long runKey, CancellationToken cancellation)
    {
        await using var context = lease.Warehouse.CreateContext();
        return await context.WorkItems.LongCountAsync(
            w => w.RunKey == runKey && (w.State == WorkState.Open || w.State == WorkState.Claimed),
            cancellation
        );
    }

    /// <summary>Notes that a unit is done, and adds those that it found.</summary>
    public Task CompleteAsync(
        WorkItem unit,
        long rows,
        IReadOnlyCollection<NewUnit> found,
        CancellationToken cancellation
    ) =>
        EndAsync(
            unit,
            WorkState.Done,
            rows,
            null,
            context => Add(context, unit.RunKey, found),
            cancellation
        );

    public Task FailAsync(WorkItem unit, string error) =>
        EndAsync(unit, WorkState.Failed, 0, error, null, CancellationToken.None);

    /// <summary>Gives a unit back, for this or another process to take up again.</summary>
    /// <param name="error">Null where nothing was wrong with it.</param>
    public Task ReleaseAsync(WorkItem unit, string? error = null) =>
        EndAsync(unit, WorkState.Open, 0, error, null, CancellationToken.None);

    /// <summary>Writes units in the order in which they are to be begun; within the caller's transaction.</summary>
    public static void Add(
        WarehouseContext context,
        long runKey,
        IReadOnlyCollection<NewUnit> units
    )
    {
        var keys = new KeyRange(context, "WorkItem", Math.Max(1, units.Count));
        context.WorkItems.AddRange(
            units.Select(u => new WorkItem
            {
                WorkItemKey = keys.Next(),
                RunKey = runKey,
                Kind = u.Kind,
                Stage = WorkKind.StageOf(u.Kind),
                Unit = u.Unit,
                Part = u.Part,
                ContentHash = u.ContentHash,
                State = WorkState.Open,
            })
        );
        context.SaveChanges();
        context.ChangeTracker.Clear();
    }

    Task EndAsync(
        WorkItem item,
        string state,
        long rows,
        string? error,
        Action<WarehouseContext>? beside,
        CancellationToken cancellation
    ) =>
        lease.Warehouse.RunAsync(
            unit => EndAsync(unit, item, state, rows, error, beside, cancellation),
            cancellation
        );

    async Task EndAsync(
        UnitOfWork unit,
        WorkItem item,
        string state,
        long rows,
        string? error,
        Action<WarehouseContext>? beside,
        CancellationToken cancellation
    )
    {
        var context = unit.Context;
        DateTime? finished = state == WorkState.Open ? null : clock.GetUtcNow().UtcDateTime;
        var ended = await context
            .WorkItems.Where(w =>
                w.WorkItemKey == item.WorkItemKey
                && w.State == WorkState.Claimed
                && w.Fence == lease.Fence
            )
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(w => w.State, state)
                        .SetProperty(w => w.FinishedAt, finished)
                        .SetProperty(w => w.Rows, rows)
                        .SetProperty(w => w.Error, error),
                cancellation
            );
        if (ended != 1)
            throw new LeaseLostException(lease.Fence);
        beside?.Invoke(context);
        await unit.CommitAsync(
            (c, ct) =>
                c.WorkItems.AnyAsync(
                    w =>
                        w.WorkItemKey == item.WorkItemKey
                        && w.State == state
                        && w.Fence == lease.Fence,
                    ct
                ),
            cancellation
        );
    }
}

/// <summary>A unit to be written.</summary>
sealed record NewUnit(string Kind, string Unit = "", string Part = "", string? ContentHash = null);
