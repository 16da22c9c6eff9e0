using System.Data.Common;
using CsatWarehouse.Storage.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CsatWarehouse.Storage;

/// <summary>What differs between the databases that a warehouse can live in; everything else is the same code.</summary>
abstract class WarehouseEngine(WarehouseAddress address)
{
    public static WarehouseEngine At(WarehouseAddress address) =>
        address.Provider == WarehouseProvider.SqlServer
            ? ServerAt(address)
            : new SqliteEngine(address);

    /// <summary>Tests of commands and timers put an emulated server here, because those know their database by its address alone.</summary>
    internal static Func<WarehouseAddress, WarehouseEngine> ServerAt { get; set; } =
        address => new SqlServerEngine(address);

    public WarehouseAddress Address => address;

    public WarehouseContext CreateContext(params IInterceptor[] interceptors)
    {
        var options = NewOptions()
            .AddInterceptors(interceptors)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        return CreateContext(options);
    }

    /// <summary>Makes the database ready where this engine does so by itself; else sees that it is ready.</summary>
    /// <exception cref="WarehouseUnavailableException">It cannot be reached, is no warehouse, or belongs to another release.</exception>
    public abstract Task OpenAsync(CancellationToken cancellation);

    /// <summary>Brings the tables up to those of this release; creates the database where that is allowed.</summary>
    /// <exception cref="WarehouseUnavailableException">It cannot be reached, or belongs to a newer release.</exception>
    public abstract Task MigrateAsync(CancellationToken cancellation);

    /// <summary>The tables against those of this release; nothing is created by asking.</summary>
    /// <exception cref="WarehouseUnavailableException">It cannot be reached.</exception>
    public abstract Task<WarehouseSchema> ReadSchemaAsync(CancellationToken cancellation);

    /// <summary>Whether there is a warehouse: nothing is created by asking.</summary>
    public abstract Task<bool> ExistsAsync(CancellationToken cancellation);

    /// <summary>An open connection that EF Core knows nothing of, and that waits for a lock no longer than a second; no database is made by it.</summary>
    public async Task<DbConnection> ConnectAsync(CancellationToken cancellation)
    {
        var connection = NewConnection();
        try
        {
            await connection.OpenAsync(cancellation);
            Impatience.Begin(connection);
            return connection;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <summary>Does something, and again where the connection was lost meanwhile; once where there is none that could be.</summary>
    /// <param name="work">Has to bear being begun anew, also after it was carried out and only its answer was lost.</param>
    public virtual Task<T> RetryAsync<T>(
        Func<CancellationToken, Task<T>> work,
        CancellationToken cancellation
    ) => work(cancellation);

    /// <summary>Whether the connection was lost, so that the same may work a moment later.</summary>
    public abstract bool IsTransient(Exception fault);

    /// <summary>Added to a context, lets it wait for a lock no longer than a second.</summary>
    public abstract Impatience Impatience { get; }

    /// <summary>Added to a context, let it keep little of what it has read; none where the database's memory is not this process's.</summary>
    public virtual IInterceptor[] Thrift => [];

    /// <summary>Gives up pooled connections.</summary>
    public abstract void Close();

    /// <exception cref="WarehouseUnavailableException">A newer release has migrated the database.</exception>
    protected async Task ThrowIfNewerAsync(WarehouseContext context, CancellationToken cancellation)
    {
        var unknown = (await SchemaOfAsync(context, cancellation)).Unknown;
        if (unknown.Count > 0)
            throw new WarehouseUnavailableException(
                $"The warehouse '{Address}' has the migration '{unknown[^1]}', which this release does not know: use the newer release that made it."
            );
    }

    public static async Task<WarehouseSchema> SchemaOfAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        var known = context.Database.GetMigrations().ToList();
        return new(
            applied,
            [.. known.Except(applied, StringComparer.Ordinal)],
            [.. applied.Except(known, StringComparer.Ordinal)]
        );
    }

    protected abstract DbConnection NewConnection();

    protected abstract DbContextOptionsBuilder NewOptions();

    protected abstract WarehouseContext CreateContext(DbContextOptionsBuilder options);
}
