using System.Data.Common;
using System.Diagnostics;
using System.Globalization;
using CsatWarehouse.Operations;
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

    /// <summary>Tells whoever is about to open the warehouse to write that another holds the lease; it takes nothing.</summary>
    /// <exception cref="WarehouseBusyException">Another process holds it.</exception>
    public static async Task EnsureFreeAsync(
        WarehouseAddress address,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var seen = await GlanceAsync(WarehouseEngine.At(address), cancellation);
        if (seen is not null && IsHeld(seen, clock.GetUtcNow().UtcDateTime))
            throw new WarehouseBusyException(seen);
    }

    /// <summary>
    /// Takes the lease of a warehouse that is not open yet, and opens it: whoever comes second is told so before it has done the work of
    /// opening. One in SQLite is created or migrated where needed.
    /// </summary>
    /// <param name="job">Told to whoever finds the lease taken.</param>
    /// <exception cref="WarehouseBusyException">Another process holds it, or the database's write lock.</exception>
    /// <exception cref="WarehouseUnavailableException">It cannot be opened; see <see cref="Storage.Warehouse.OpenAsync(WarehouseAddress, CancellationToken)"/>.</exception>
    public static async Task<WarehouseLease> TakeAsync(
        WarehouseAddress address,
        string job,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var engine = WarehouseEngine.At(address);
        // Nobody can hold a lease that was never taken, nor take one before there are tables.
        if (await GlanceAsync(engine, cancellation) is null)
            return await TakeAsync(
                await Warehouse.OpenAsync(engine, cancellation),
                job,
                clock,
                cancellation: cancellation
            );
        var lease = await TakeAsync(new Warehouse(engine), job, clock, cancellation: cancellation);
        try
        {
            await engine.OpenAsync(cancellation);
            return lease;
        }
        catch
        {
            await lease.DisposeAsync();
            throw;
        }
    }

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
                    warehouse.Engine,
                    job,
                    clock.GetUtcNow().UtcDateTime,
                    length,
                    cancellation
                )
            );
            if (held is null)
                return new(warehouse, number, length, clock);
            if (clock.GetUtcNow() >= end)
                throw new WarehouseBusyException(held);
            await Task.Delay(BetweenTries, clock, cancellation);
        }
    }

    /// <summary>Gives the lease back; where the database cannot be written to, it runs out by itself.</summary>
    public async ValueTask DisposeAsync()
    {
        await _renewal.DisposeAsync();
        Write(_fence.Release);
    }

    static Task<(long Number, Lease? Held)> TryTakeAsync(
        WarehouseEngine engine,
        string job,
        DateTime now,
        TimeSpan duration,
        CancellationToken cancellation
    )
    {
        var row = new LeaseRow(engine);
        Lease? taken = null;
        return engine.RetryAsync<(long, Lease?)>(
            async ct =>
            {
                // Read without a lock first: the holder's own transaction may keep the write lock for as long as a file takes.
                var before = await row.ReadAsync(ct);
                // Written by the try before, whose connection was lost between the commit and its answer.
                if (taken is not null && before is not null && IsSame(before, taken))
                    return (taken.Fence, null);
                if (before is not null && IsHeld(before, now))
                    return (0, before);
                taken = new Lease
                {
                    LeaseKey = Lease.OneKey,
                    Fence = (before?.Fence ?? 0) + 1,
                    Holder = HolderOf(Environment.ProcessId),
                    Job = job,
                    TakenAt = now,
                    ExpiresAt = now + duration,
                };
                return await row.WriteAsync(taken, before is null, ct)
                    ? (taken.Fence, null)
                    : (0, await row.ReadAsync(ct) ?? throw Refused());
            },
            cancellation
        );
    }

    /// <summary>The lease as it stands; null where there is none to be seen, for whatever reason: who goes on to open the warehouse learns which.</summary>
    static async Task<Lease?> GlanceAsync(WarehouseEngine engine, CancellationToken cancellation)
    {
        try
        {
            return await new LeaseRow(engine).ReadAsync(cancellation);
        }
        catch (DbException)
        {
            return null;
        }
    }

    static InvalidOperationException Refused() =>
        new(
            "The database refuses the lease of the warehouse, and nobody holds it: its table \"Lease\" is not as this release makes it."
        );

    static bool IsSame(Lease one, Lease other) =>
        (one.Fence, one.Holder, one.TakenAt) == (other.Fence, other.Holder, other.TakenAt);

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
