using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CsatWarehouse.Storage;

/// <summary>A warehouse database that is there and up to date; every unit of work opens a context of its own.</summary>
public sealed class Warehouse : IDisposable
{
    readonly WarehouseEngine _engine;
    readonly LeaseFence? _fence;
    readonly IInterceptor[] _interceptors;

    internal Warehouse(
        WarehouseEngine engine,
        LeaseFence? fence = null,
        params IInterceptor[] interceptors
    ) => (_engine, _fence, _interceptors) = (engine, fence, interceptors);

    /// <summary>Opens the database; one in SQLite is created or migrated where needed.</summary>
    /// <exception cref="WarehouseUnavailableException">It cannot be opened, is no warehouse, lacks migrations, or belongs to a newer release.</exception>
    public static Task<Warehouse> OpenAsync(
        WarehouseAddress address,
        CancellationToken cancellation
    ) => OpenAsync(WarehouseEngine.At(address), cancellation);

    internal static async Task<Warehouse> OpenAsync(
        WarehouseEngine engine,
        CancellationToken cancellation
    )
    {
        await engine.OpenAsync(cancellation);
        return new(engine);
    }

    /// <summary>True where there is one: nothing is created by asking.</summary>
    public static Task<bool> ExistsAsync(
        WarehouseAddress address,
        CancellationToken cancellation
    ) => WarehouseEngine.At(address).ExistsAsync(cancellation);

    public WarehouseContext CreateContext() => CreateContext(_interceptors);

    /// <summary>A context for whoever reads much, and all of it once: it keeps little of what it has read.</summary>
    public WarehouseContext CreateReader() => CreateContext([.. _interceptors, .. _engine.Thrift]);

    WarehouseContext CreateContext(IInterceptor[] interceptors)
    {
        var context = _engine.CreateContext(interceptors);
        if (IsLeased)
            context.Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
        return context;
    }

    /// <summary>
    /// Does a unit of work: all of it is committed, or nothing. Where the connection is lost before the commit, the unit is done
    /// again from its beginning, so that it must not change anything but the database before it is committed.
    /// </summary>
    /// <param name="work">Ends with <see cref="UnitOfWork.CommitAsync"/>; without it, what was written is taken back.</param>
    public async Task<T> RunAsync<T>(Func<UnitOfWork, Task<T>> work, CancellationToken cancellation)
    {
        await using var strategist = CreateContext();
        return await strategist
            .Database.CreateExecutionStrategy()
            .ExecuteAsync(
                async ct =>
                {
                    await using var unit = await UnitOfWork.BeginAsync(this, ct);
                    return await work(unit);
                },
                cancellation
            );
    }

    /// <summary>As <see cref="RunAsync{T}"/>, for a unit that tells nothing.</summary>
    public Task RunAsync(Func<UnitOfWork, Task> work, CancellationToken cancellation) =>
        RunAsync(
            async unit =>
            {
                await work(unit);
                return true;
            },
            cancellation
        );

    /// <summary>How many transactions can write at once: 1, because SQLite locks the whole file, and what waits in the staging tables of SQL Server is one unit's.</summary>
    public const int WritersAtOnce = 1;

    /// <summary>True for the holder of a lease: what was read stays true until a transaction commits, however many lie between.</summary>
    internal bool IsLeased => _fence is not null;

    internal LeaseFence? Fence => _fence;

    internal WarehouseEngine Engine => _engine;

    /// <summary>The same warehouse for the holder of a lease.</summary>
    internal Warehouse Behind(LeaseFence fence) => new(_engine, fence, fence);

    /// <summary>The same warehouse for whoever waits for a lock no longer than a second.</summary>
    internal Warehouse Impatient() => new(_engine, null, _engine.Impatience);

    /// <summary>Gives up pooled connections.</summary>
    public void Dispose() => _engine.Close();
}

/// <summary>The warehouse cannot be used now; the message says which one, and why.</summary>
public sealed class WarehouseUnavailableException(string message, Exception? inner = null)
    : Exception(message, inner);
