using CsatWarehouse.Views;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CsatWarehouse.Storage;

/// <summary>A warehouse database that is there and up to date; every unit of work opens a context of its own.</summary>
public sealed class Warehouse : IDisposable
{
    readonly string _connectionString;
    readonly LeaseFence? _fence;

    // A connection is used by one thread at a time here, so that SQLite's own locks, about a tenth of a bulk load, protect
    // nothing; nor are its memory statistics read. In a process that has opened SQLite before, both stay as they were.
    static Warehouse()
    {
        SQLitePCL.Batteries_V2.Init();
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MULTITHREAD);
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    Warehouse(string connectionString, LeaseFence? fence = null) =>
        (_connectionString, _fence) = (connectionString, fence);

    /// <summary>Opens the SQLite database that the connection string names, and creates or migrates it where needed.</summary>
    /// <exception cref="WarehouseUnavailableException">The file cannot be opened, is not a database, or belongs to a newer release.</exception>
    public static async Task<Warehouse> OpenAsync(
        string connectionString,
        CancellationToken cancellation
    )
    {
        var warehouse = new Warehouse(connectionString);
        var file = new SqliteConnectionStringBuilder(connectionString).DataSource;
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
                Directory.CreateDirectory(folder);
            if (!File.Exists(file))
                await CreateFileAsync(connectionString, cancellation);
            await using var context = warehouse.CreateContext();
            await MigrateAsync(context, file, cancellation);
        }
        catch (Exception e)
            when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new WarehouseUnavailableException(
                $"The warehouse '{file}' cannot be opened: {e.Message}",
                e
            );
        }
        return warehouse;
    }

    /// <summary>True where the file is there: nothing is created by asking.</summary>
    public static bool Exists(string connectionString) =>
        File.Exists(new SqliteConnectionStringBuilder(connectionString).DataSource);

    public WarehouseContext CreateContext()
    {
        var options = new DbContextOptionsBuilder<WarehouseContext>()
            .UseSqlite(_connectionString)
            .AddInterceptors(SqlitePragmas.Instance)
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
        if (_fence is null)
            return new(options.Options);
        var context = new WarehouseContext(options.AddInterceptors(_fence).Options);
        context.Database.AutoTransactionBehavior = AutoTransactionBehavior.Always;
        return context;
    }

    /// <summary>How many transactions can write at once: 1, because SQLite locks the whole file.</summary>
#pragma warning disable CA1822 // A property of the database that this warehouse is in, though all have the same today.
    public int WritersAtOnce => 1;
#pragma warning restore CA1822

    /// <summary>True for the holder of a lease: what was read stays true until a transaction commits, however many lie between.</summary>
    internal bool IsLeased => _fence is not null;

    /// <summary>The same warehouse for the holder of a lease.</summary>
    internal Warehouse Behind(LeaseFence fence) => new(_connectionString, fence);

    /// <summary>Closes pooled connections, which folds the write-ahead log into the file.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    static async Task MigrateAsync(
        WarehouseContext context,
        string file,
        CancellationToken cancellation
    )
    {
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellation);
        var unknown = applied
            .Except(context.Database.GetMigrations(), StringComparer.Ordinal)
            .ToList();
        if (unknown.Count > 0)
            throw new WarehouseUnavailableException(
                $"The warehouse '{file}' has the migration '{unknown[^1]}', which this release does not know: use the newer release that made it."
            );
        if ((await context.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            await using var alone = await MigrationLock.TakeAsync(file, cancellation);
            // Left by a process that was killed, because only the holder of the file's lock can have one.
            await context.Database.ExecuteSqlAsync(
                $"""DROP TABLE IF EXISTS "__EFMigrationsLock" """,
                cancellation
            );
            await ReportingViews.DropAsync(context, cancellation);
            await context.Database.MigrateAsync(cancellation);
        }
    }

    /// <summary>The page size and the write-ahead log are properties of the file: they must be set before its first table.</summary>
    static async Task CreateFileAsync(string connectionString, CancellationToken cancellation)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA page_size = 16384; PRAGMA journal_mode = WAL;";
        await command.ExecuteNonQueryAsync(cancellation);
    }
}

/// <summary>The warehouse cannot be used now; the message says which one, and why.</summary>
public sealed class WarehouseUnavailableException(string message, Exception? inner = null)
    : Exception(message, inner);
