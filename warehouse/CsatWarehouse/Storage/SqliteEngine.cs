using System.Data.Common;
using CsatWarehouse.Views;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CsatWarehouse.Storage;

/// <summary>A warehouse in a SQLite file, which is created and migrated by whoever opens it.</summary>
sealed class SqliteEngine(WarehouseAddress address) : WarehouseEngine(address)
{
    // A connection is used by one thread at a time here, so that SQLite's own locks, about a tenth of a bulk load, protect
    // nothing; nor are its memory statistics read. In a process that has opened SQLite before, both stay as they were.
    static SqliteEngine()
    {
        SQLitePCL.Batteries_V2.Init();
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MULTITHREAD);
        _ = SQLitePCL.raw.sqlite3_config(SQLitePCL.raw.SQLITE_CONFIG_MEMSTATUS, 0);
    }

    string File => Address.ToString();

    public override Task OpenAsync(CancellationToken cancellation) => MigrateAsync(cancellation);

    public override async Task MigrateAsync(CancellationToken cancellation)
    {
        try
        {
            if (Path.GetDirectoryName(Path.GetFullPath(File)) is { } folder)
                Directory.CreateDirectory(folder);
            if (!System.IO.File.Exists(File))
                await CreateFileAsync(cancellation);
            await using var context = CreateContext();
            await MigrateAsync(context, cancellation);
        }
        catch (Exception e)
            when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw Unavailable(e);
        }
    }

    public override async Task<WarehouseSchema> ReadSchemaAsync(CancellationToken cancellation)
    {
        await using var context = CreateContext();
        try
        {
            return await SchemaOfAsync(context, cancellation);
        }
        catch (SqliteException fault)
        {
            throw Unavailable(fault);
        }
    }

    public override Task<bool> ExistsAsync(CancellationToken cancellation) =>
        Task.FromResult(System.IO.File.Exists(File));

    /// <summary>Never: there is no connection that could be lost.</summary>
    public override bool IsTransient(Exception fault) => false;

    public override Impatience Impatience { get; } = new Impatience("PRAGMA busy_timeout = 1000");

    /// <summary>8 MiB of pages in place of the 128 that a load is faster with, which <see cref="SqlitePragmas"/> gives a pooled connection back whenever it is opened.</summary>
    public override IInterceptor[] Thrift { get; } =
    [new OpeningStatement("PRAGMA cache_size = -8192")];

    /// <summary>Closes pooled connections, which folds the write-ahead log into the file.</summary>
    public override void Close()
    {
        using var connection = new SqliteConnection(Address.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    protected override DbConnection NewConnection()
    {
        var plain = new SqliteConnectionStringBuilder(Address.ConnectionString) { Pooling = false };
        if (plain.Mode == SqliteOpenMode.ReadWriteCreate)
            plain.Mode = SqliteOpenMode.ReadWrite;
        return new SqliteConnection(plain.ConnectionString);
    }

    protected override DbContextOptionsBuilder NewOptions() => NewOptions(Address.ConnectionString);

    static DbContextOptionsBuilder<WarehouseContext> NewOptions(string connectionString) =>
        new DbContextOptionsBuilder<WarehouseContext>()
            .UseSqlite(connectionString)
            .AddInterceptors(SqlitePragmas.Instance);

    /// <summary>For migrations alone, each of which is one transaction. Foreign keys are not enforced: a table that is made anew is dropped while others refer to it.</summary>
    internal WarehouseContext CreateMigratingContext(params IInterceptor[] interceptors)
    {
        var unenforced = new SqliteConnectionStringBuilder(Address.ConnectionString)
        {
            ForeignKeys = false,
            Pooling = false,
        };
        return CreateContext(
            NewOptions(unenforced.ConnectionString)
                .AddInterceptors(interceptors)
                .ReplaceService<IMigrationsSqlGenerator, UndividedMigrations>()
        );
    }

    protected override WarehouseContext CreateContext(DbContextOptionsBuilder options) =>
        new((DbContextOptions<WarehouseContext>)options.Options)
        {
            ChunkRows = Address.ChunkRows,
            StagedFromBytes = Address.StagedFromBytes,
        };

    WarehouseUnavailableException Unavailable(Exception fault) =>
        new($"The warehouse '{File}' cannot be opened: {fault.Message}", fault);

    async Task MigrateAsync(WarehouseContext context, CancellationToken cancellation)
    {
        await ThrowIfNewerAsync(context, cancellation);
        if ((await context.Database.GetPendingMigrationsAsync(cancellation)).Any())
        {
            await using var alone = await MigrationLock.TakeAsync(File, cancellation);
            // Left by a process that was killed, because only the holder of the file's lock can have one.
            await context.Database.ExecuteSqlAsync(
                $"""DROP TABLE IF EXISTS "__EFMigrationsLock" """,
                cancellation
            );
            await ReportingViews.DropAsync(context, cancellation);
            await using var migrating = CreateMigratingContext();
            await migrating.Database.MigrateAsync(cancellation);
        }
    }

    /// <summary>The page size and the write-ahead log are properties of the file: they must be set before its first table.</summary>
    async Task CreateFileAsync(CancellationToken cancellation)
    {
        await using var connection = new SqliteConnection(Address.ConnectionString);
        await connection.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA page_size = 16384; PRAGMA journal_mode = WAL;";
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
