using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Erasures;

/// <summary>Writes a SQLite file anew without what was deleted from it, and empties its log: deleted rows stay readable in both until then.</summary>
static class DatabasePurge
{
    /// <summary>What keeps deleted rows in the files, and what to do; null where nothing does.</summary>
    public static async Task<string?> RunAsync(
        string connectionString,
        CancellationToken cancellation
    )
    {
        var file = new SqliteConnectionStringBuilder(connectionString)
        {
            Pooling = false,
            DefaultTimeout = 30,
        };
        var needed = 2 * new FileInfo(file.DataSource).Length;
        var free = new DriveInfo(
            Path.GetDirectoryName(Path.GetFullPath(file.DataSource))!
        ).AvailableFreeSpace;
        if (free < needed)
            return FormattableString.Invariant(
                $"to write the database anew takes {needed >> 20} MiB, and {free >> 20} are free: deleted rows stay in the file until you make room and run the command again"
            );
        try
        {
            await using var connection = new SqliteConnection(file.ToString());
            await connection.OpenAsync(cancellation);
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA secure_delete = ON; VACUUM;";
            await command.ExecuteNonQueryAsync(cancellation);
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await using var outcome = await command.ExecuteReaderAsync(cancellation);
            return await outcome.ReadAsync(cancellation) && outcome.GetInt64(0) != 0
                ? "another process reads the database, so that its log still has deleted rows: run the command again when it is done"
                : null;
        }
        catch (SqliteException busy)
        {
            return $"the database could not be written anew ({busy.Message}): deleted rows stay in the file until you run the command again";
        }
    }
}
