using System.Collections.Concurrent;
using System.Data.Common;
using CsatWarehouse.Storage;
using CsatWarehouse.Storage.SqlServer;
using CsatWarehouse.Views;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Fixtures.TransactSql;

/// <summary>
/// SQL Server's half of the warehouse where there is no server: EF Core's provider for SQL Server and the staged bulk path, over a SQLite file.
/// Each statement is parsed as T-SQL, held to the subset that is allowed, and carried out in SQLite's words. What it cannot tell:
/// locks, isolation, collations, permissions, and the types of expressions.
/// </summary>
sealed class EmulatedServer(string file, int chunkRows = 20_000)
    : SqlServerEngine(
        new(WarehouseProvider.SqlServer, "Server=emulated;Database=csat") { ChunkRows = chunkRows }
    )
{
    /// <summary>What views were made of.</summary>
    public const string Definitions = "\"sys_definitions\"";

    /// <summary>False where every connection is to open the file anew.</summary>
    public bool IsPooled { get; init; } = true;

    /// <summary>What happens to one of the commits.</summary>
    public LostCommit? Lost { get; init; }

    /// <summary>What was sent to it, in T-SQL, each statement once.</summary>
    public ConcurrentDictionary<string, byte> Sent { get; } = new(StringComparer.Ordinal);

    string ConnectionString => $"Data Source={file};Mode=ReadWrite;Pooling={IsPooled}";

    public override async Task OpenAsync(CancellationToken cancellation)
    {
        // Several processes may be the first.
        await using var alone = await MigrationLock.TakeAsync(file, cancellation);
        if (File.Exists(file))
            return;
        await CreateFileAsync(cancellation);
        await using var context = (SqlServerWarehouseContext)CreateContext();
        var connection = context.Database.GetDbConnection();
        await connection.OpenAsync(cancellation);
        foreach (
            var batch in context
                .Database.GenerateCreateScript()
                .Split(
                    "\nGO\n",
                    StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries
                )
                .Concat(SpecialMemberScript.Of(context))
        )
        {
            await using var command = connection.CreateCommand();
            command.CommandText = batch;
            await command.ExecuteNonQueryAsync(cancellation);
        }
        // The script makes the tables of the newest migration without a word of it.
        await RunAsync(
            ((EmulatedConnection)connection).Inner,
            $"CREATE TABLE \"{CatalogueQueries.History}\" (MigrationId TEXT PRIMARY KEY, ProductVersion TEXT); INSERT INTO \"{CatalogueQueries.History}\" VALUES {string.Join(", ", context.Database.GetMigrations().Select(m => $"('{m}', '')"))}"
        );
    }

    public override Task<bool> ExistsAsync(CancellationToken cancellation) =>
        Task.FromResult(File.Exists(file));

    public override void Close()
    {
        using var connection = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(connection);
    }

    protected override IBulkCopy BulkCopy => EmulatedBulkCopy.Instance;

    // A server makes no database for whoever connects to it.
    protected override DbConnection NewConnection() =>
        Connection($"{ConnectionString};Pooling=False");

    // As a server that is told to wait a second for a lock.
    EmulatedConnection Connection(string to) =>
        new(this, new SqliteConnection(to) { DefaultTimeout = 1 });

    protected override DbContextOptionsBuilder NewOptions() =>
        new DbContextOptionsBuilder<SqlServerWarehouseContext>().UseSqlServer(
            Connection(ConnectionString),
            contextOwnsConnection: true,
            Configure
        );

    /// <summary>With a write-ahead log nobody who reads waits for who writes, as on a server that keeps versions of rows.</summary>
    async Task CreateFileAsync(CancellationToken cancellation)
    {
        await using var connection = new SqliteConnection($"Data Source={file}");
        await connection.OpenAsync(cancellation);
        await RunAsync(
            connection,
            $"PRAGMA journal_mode = WAL; CREATE TABLE {Definitions} (name TEXT PRIMARY KEY, definition TEXT)"
        );
    }

    static async Task RunAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
