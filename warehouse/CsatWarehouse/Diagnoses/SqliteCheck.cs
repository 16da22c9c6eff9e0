using CsatWarehouse.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Diagnoses;

/// <summary>Whether the SQLite file is a whole database of this release that may be written to.</summary>
sealed class SqliteCheck(WarehouseAddress address, TimeProvider clock)
    : DatabaseCheck(address.ToString(), clock)
{
    const int Busy = 5;
    const int ReadOnly = 8;

    readonly string _file = address.ToString();

    /// <inheritdoc/>
    public override WarehouseContext CreateContext() => ContextOf(new SqliteConnection(Unpooled()));

    protected override async Task LookAsync(CancellationToken cancellation)
    {
        if (!File.Exists(_file))
        {
            Warning(
                "there is no database yet",
                "csat run makes it and loads what lies in the exports"
            );
            return;
        }
        try
        {
            await using var connection = new SqliteConnection(Unpooled());
            await connection.OpenAsync(cancellation);
            await ReadAsync(connection, cancellation);
            if (!IsBroken)
                Write(connection);
        }
        catch (SqliteException fault)
        {
            Problem(
                $"cannot be read: {fault.Message}",
                "restore a backup, or name another database in csat.json (warehouse.connectionString)"
            );
        }
    }

    async Task ReadAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "PRAGMA quick_check(1)";
            var verdict = (string?)await command.ExecuteScalarAsync(cancellation);
            if (verdict != "ok")
                Problem(
                    $"damaged: {verdict}",
                    "restore a backup, or make the database anew from the exports; look at the disk"
                );
        }
        await using var context = ContextOf(connection);
        await LookAtSchemaAsync(
            context,
            "csat backup, then any command that writes; that brings it up to date",
            cancellation
        );
    }

    /// <summary>Takes the write lock, and gives it back.</summary>
    void Write(SqliteConnection connection)
    {
        try
        {
            connection.BeginTransaction(deferred: false).Dispose();
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == Busy)
        {
            Warning("another process is writing to it", "run csat doctor again when it is done");
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == ReadOnly)
        {
            Problem(
                "cannot be written to",
                "give this account the right to write to the file and to its folder, where the write-ahead log lies beside it"
            );
        }
    }

    string Unpooled() =>
        new SqliteConnectionStringBuilder(address.ConnectionString)
        {
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = 1,
        }.ToString();

    static WarehouseContext ContextOf(SqliteConnection connection) =>
        new(
            new DbContextOptionsBuilder<WarehouseContext>()
                .UseSqlite(connection)
                .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
                .Options
        );
}
