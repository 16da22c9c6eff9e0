using System.Data;
using System.Data.Common;
using CsatWarehouse.Operations;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Storage;

/// <summary>
/// The row of the lease over a plain connection: EF Core's model takes many times longer to make than this takes to ask, and whoever
/// finds the warehouse taken needs nothing of it.
/// </summary>
sealed class LeaseRow(WarehouseEngine engine)
{
    const int SqliteConstraint = 19;
    const int SqlServerUniqueIndex = 2601;
    const int SqlServerUniqueConstraint = 2627;

    const string Taking = """
        UPDATE "Lease"
        SET "Fence" = @Fence, "Holder" = @Holder, "Job" = @Job, "TakenAt" = @TakenAt, "ExpiresAt" = @ExpiresAt
        WHERE "LeaseKey" = @LeaseKey AND "Fence" = @Fence - 1
        """;

    const string First = """
        INSERT INTO "Lease" ("LeaseKey", "Fence", "Holder", "Job", "TakenAt", "ExpiresAt")
        VALUES (@LeaseKey, @Fence, @Holder, @Job, @TakenAt, @ExpiresAt)
        """;

    /// <returns>Null where nobody has written to the warehouse yet.</returns>
    public async Task<Lease?> ReadAsync(CancellationToken cancellation)
    {
        await using var connection = await engine.ConnectAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT "Fence", "Holder", "Job", "TakenAt", "ExpiresAt" FROM "Lease"
            """;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation)
            ? new()
            {
                LeaseKey = Lease.OneKey,
                Fence = reader.GetInt64(0),
                Holder = reader.GetString(1),
                Job = reader.GetString(2),
                TakenAt = reader.GetDateTime(3),
                ExpiresAt = reader.GetDateTime(4),
            }
            : null;
    }

    /// <summary>Writes who holds the lease now, in place of the one whose number is the one before, or as the first.</summary>
    /// <returns>False where another process was faster.</returns>
    public async Task<bool> WriteAsync(Lease taken, bool isFirst, CancellationToken cancellation)
    {
        await using var connection = await engine.ConnectAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = isFirst ? First : Taking;
        Add(command, "@LeaseKey", DbType.Int64, taken.LeaseKey);
        Add(command, "@Fence", DbType.Int64, taken.Fence);
        Add(command, "@Holder", DbType.String, taken.Holder);
        Add(command, "@Job", DbType.String, taken.Job);
        Add(command, "@TakenAt", DbType.DateTime2, taken.TakenAt);
        Add(command, "@ExpiresAt", DbType.DateTime2, taken.ExpiresAt);
        try
        {
            if (await command.ExecuteNonQueryAsync(cancellation) == 0)
                return false;
        }
        catch (DbException fault) when (IsTaken(fault))
        {
            return false;
        }
        await transaction.CommitAsync(cancellation);
        return true;
    }

    static void Add(DbCommand command, string name, DbType type, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.DbType, parameter.Value) = (name, type, value);
        command.Parameters.Add(parameter);
    }

    /// <summary>Whether the database says that the key is there already.</summary>
    static bool IsTaken(DbException fault) =>
        fault
            is SqliteException { SqliteErrorCode: SqliteConstraint }
                or SqlException { Number: SqlServerUniqueConstraint or SqlServerUniqueIndex };
}
