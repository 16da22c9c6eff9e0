using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using CsatWarehouse.Operations;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CsatWarehouse.Storage;

/// <summary>
/// The right to write to a warehouse, which one process has at a time. It is put off while the process lives, so that it is
/// free again soon after one that died; who was frozen in the meantime finds its number outdated, and commits nothing.
/// </summary>
/// <remarks>Ends are compared by the machines' clocks: where they differ by more than the duration, a lease can change hands too
/// early, which costs the earlier holder its transaction and nothing else.</remarks>
public sealed class WarehouseLease : IAsyncDisposable
{
    const int SqliteConstraint = 19;
    const int SqlServerUniqueIndex = 2601;
    const int SqlServerUniqueConstraint = 2627;

    static readonly TimeSpan UsualDuration = TimeSpan.FromSeconds(30);
    static readonly TimeSpan BetweenTries = TimeSpan.FromSeconds(1);

    readonly Warehouse _unfenced;
    readonly LeaseFence _fence;
    readonly ITimer _renewal;

    WarehouseLease(Warehouse warehouse, long number, TimeSpan duration, TimeProvider clock)
    {
        _unfenced = warehouse.Impatient();
        _fence = new LeaseFence(number, duration, clock);
        Fence = number;
        Warehouse = warehouse.Behind(_fence);
        _renewal = clock.CreateTimer(_ => Renew(), null, duration / 3, duration / 3);
    }

    /// <summary>Greater than that of every earlier lease.</summary>
    public long Fence { get; }

    /// <summary>The warehouse whose transactions commit only as long as the lease is held.</summary>
    public Warehouse Warehouse { get; }

    /// <param name="job">Told to whoever finds the lease taken.</param>
    /// <param name="wait">How long to go on trying while another holds it; not at all where not given.</param>
    /// <param name="duration">How long after the holder's last sign of life others have to wait; 30 seconds where not given.</param>
    /// <exception cref="WarehouseBusyException">Another process holds it, or the database's write lock.</exception>
    public static async Task<WarehouseLease> TakeAsync(
        Warehouse warehouse,
        string job,
        TimeProvider clock,
        TimeSpan wait = default,
        TimeSpan? duration = null,
        CancellationToken cancellation = default
    )
    {
        var length = duration ?? UsualDuration;
        var end = clock.GetUtcNow() + wait;
        while (true)
        {
            var (number, held) = await WarehouseBusyException.GuardAsync(() =>
                TryTakeAsync(
                    warehouse.Impatient(),
                    job,
                    clock.GetUtcNow().UtcDateTime,
                    length,
                    cancellation
                )
            );
            if (held is null)
                return new(warehouse, number, length, clock);
            if (clock.GetUtcNow() >= end)
                throw new WarehouseBusyException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{held.Job} ({held.Holder}) is writing to the warehouse since {held.TakenAt:yyyy-MM-dd HH:mm:ss} UTC; run again when it is done."
                    )
                );
            await Task.Delay(BetweenTries, clock, cancellation);
        }
    }

    /// <summary>Gives the lease back; where the database cannot be written to, it runs out by itself.</summary>
    public async ValueTask DisposeAsync()
    {
        await _renewal.DisposeAsync();
        Write(_fence.Release);
    }

    static async Task<(long Number, Lease? Held)> TryTakeAsync(
        Warehouse warehouse,
        string job,
        DateTime now,
        TimeSpan duration,
        CancellationToken cancellation
    )
    {
        // Read without a lock first: the holder's own transaction may keep the write lock for as long as a file takes.
        await using (var reading = warehouse.CreateContext())
            if (
                await reading.Leases.SingleOrDefaultAsync(cancellation) is { } holding
                && IsHeld(holding, now)
            )
                return (0, holding);
        return await warehouse.RunAsync<(long, Lease?)>(
            async unit =>
            {
                var context = unit.Context;
                var before = await context.Leases.SingleOrDefaultAsync(cancellation);
                if (before is not null && IsHeld(before, now))
                    return (0, before);
                var taken = new Lease
                {
                    LeaseKey = Lease.OneKey,
                    Fence = (before?.Fence ?? 0) + 1,
                    Holder = HolderOf(Environment.ProcessId),
                    Job = job,
                    TakenAt = now,
                    ExpiresAt = now + duration,
                };
                if (before is null && !await AddAsync(context, taken, cancellation))
                    return (0, Unseen(now));
                if (
                    before is not null
                    && !await TakeOverAsync(context, before.Fence, taken, cancellation)
                )
                    return (0, await context.Leases.SingleAsync(cancellation));
                await unit.CommitAsync(
                    (c, ct) =>
                        c.Leases.AnyAsync(
                            l =>
                                l.Fence == taken.Fence
                                && l.Holder == taken.Holder
                                && l.TakenAt == now,
                            ct
                        ),
                    cancellation
                );
                return (taken.Fence, null);
            },
            cancellation
        );
    }

    /// <summary>False where another process wrote the first lease of the warehouse at the same moment: the two have the same key.</summary>
    static async Task<bool> AddAsync(
        WarehouseContext context,
        Lease lease,
        CancellationToken cancellation
    )
    {
        context.Leases.Add(lease);
        try
        {
            await context.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException e) when (IsTaken(e.InnerException))
        {
            return false;
        }
    }

    /// <summary>Whether the database says that the key is there already.</summary>
    static bool IsTaken(Exception? fault) =>
        fault
            is SqliteException { SqliteErrorCode: SqliteConstraint }
                or SqlException { Number: SqlServerUniqueConstraint or SqlServerUniqueIndex };

    static Lease Unseen(DateTime now) =>
        new()
        {
            Job = "Another job",
            Holder = "its first",
            TakenAt = now,
        };

    /// <summary>False where another process was faster: the number is taken over from the one that was read, or not at all.</summary>
    static async Task<bool> TakeOverAsync(
        WarehouseContext context,
        long fence,
        Lease lease,
        CancellationToken cancellation
    ) =>
        await context
            .Leases.Where(l => l.LeaseKey == Lease.OneKey && l.Fence == fence)
            .ExecuteUpdateAsync(
                set =>
                    set.SetProperty(l => l.Fence, lease.Fence)
                        .SetProperty(l => l.Holder, lease.Holder)
                        .SetProperty(l => l.Job, lease.Job)
                        .SetProperty(l => l.TakenAt, lease.TakenAt)
                        .SetProperty(l => l.ExpiresAt, lease.ExpiresAt),
                cancellation
            ) == 1;

    static bool IsHeld(Lease lease, DateTime now) => lease.ExpiresAt > now && !IsGone(lease.Holder);

    internal static string HolderOf(int process) =>
        string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}:{process}");

    /// <summary>True where the holder was a process of this machine and is no more: nobody has to wait for it.</summary>
    static bool IsGone(string holder)
    {
        var text = holder[(holder.LastIndexOf(':') + 1)..];
        if (
            !int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var process)
            || holder != HolderOf(process)
        )
            return false;
        try
        {
            using var running = Process.GetProcessById(process);
            return running.HasExited;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    void Renew() => Write(context => _fence.Renew(context));

    void Write(Action<WarehouseContext> write)
    {
        try
        {
            using var context = _unfenced.CreateContext();
            write(context);
        }
        catch (Exception e) when (e is DbException or RetryLimitExceededException)
        {
            // Most often this process's own transaction holds the row or the write lock; its commit renews the lease.
        }
    }
}
