using System.Globalization;
using CsatWarehouse.Exports.Stores;
using CsatWarehouse.Storage;
using CsatWarehouse.Workspaces;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Jobs;

/// <summary>One copy of the database, as it was checked.</summary>
/// <param name="File">Full path.</param>
/// <param name="Rows">By table; the same in the copy as in the database at the moment of the copy.</param>
public sealed record BackupReport(
    string File,
    DateTime BackedUpAt,
    long Bytes,
    string Sha256,
    IReadOnlyDictionary<string, long> Rows
);

/// <summary>The database was not copied; the message says why, and what to do.</summary>
public sealed class BackupFailedException(string message) : Exception(message);

/// <summary>
/// Copies the SQLite database while others read and write it, as of one moment, and checks the copy. The database is neither
/// migrated nor written to, so that a newer release can make a copy before it touches it.
/// </summary>
public sealed class BackupWarehouse(Workspace workspace, TimeProvider clock)
{
    const string PartName = ".part";

    readonly string _database = workspace.Database.ToString();

    /// <summary>Below the workspace's folder, named by the moment.</summary>
    public string UsualFile =>
        Path.Combine(
            workspace.Folder,
            "backups",
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Path.GetFileNameWithoutExtension(_database)}-{clock.GetUtcNow():yyyyMMdd-HHmmss}.db"
            )
        );

    /// <param name="file">A full path; nothing may be there yet.</param>
    /// <exception cref="BackupFailedException">The database is on a server, there is none, no space, or the copy is not as it should be.</exception>
    /// <exception cref="FileInTheWayException">A file is there.</exception>
    public async Task<BackupReport> RunAsync(string file, CancellationToken cancellation = default)
    {
        if (workspace.Database.Provider != WarehouseProvider.Sqlite)
            throw new BackupFailedException(
                $"'{_database}' is on a server, which copies it itself: use BACKUP DATABASE, or the restore to a point in time that Azure SQL always has."
            );
        if (!File.Exists(_database))
            throw new BackupFailedException($"There is no database '{_database}' to copy yet.");
        if (File.Exists(file))
            throw InTheWay(file);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        EnsureSpace(file);
        var part = file + PartName;
        File.Delete(part);
        try
        {
            var at = clock.GetUtcNow().UtcDateTime;
            var expected = await CopyAsync(part, cancellation);
            await CheckAsync(part, expected, cancellation);
            string hash;
            await using (var content = File.OpenRead(part))
                hash = await ContentHash.OfAsync(content, cancellation);
            var bytes = new FileInfo(part).Length;
            Publish(part, file);
            return new(file, at, bytes, hash, expected);
        }
        finally
        {
            foreach (var ending in (string[])["", "-wal", "-shm", "-journal"])
                File.Delete(part + ending);
        }
    }

    /// <returns>How many rows each table had at the moment of the copy.</returns>
    async Task<SortedDictionary<string, long>> CopyAsync(
        string part,
        CancellationToken cancellation
    )
    {
        await using var source = Open(_database, SqliteOpenMode.ReadWrite);
        await source.OpenAsync(cancellation);
        // Holds the moment: what is counted here and what is copied below is one state, whoever writes in the meantime.
        await using var moment = source.BeginTransaction(deferred: true);
        var rows = await CountAsync(source, moment, cancellation);
        await using var copy = Open(part, SqliteOpenMode.ReadWriteCreate);
        await copy.OpenAsync(cancellation);
        source.BackupDatabase(copy);
        return rows;
    }

    static async Task CheckAsync(
        string part,
        SortedDictionary<string, long> expected,
        CancellationToken cancellation
    )
    {
        await using var copy = Open(part, SqliteOpenMode.ReadWrite);
        await copy.OpenAsync(cancellation);
        await using var check = copy.CreateCommand();
        check.CommandText = "PRAGMA integrity_check(1)";
        var verdict = (string?)await check.ExecuteScalarAsync(cancellation);
        if (verdict != "ok")
            throw new BackupFailedException(
                $"The copy is damaged, and so is the database, probably: {verdict}. Restore an earlier copy, or make the database anew from the exports."
            );
        var found = await CountAsync(copy, null, cancellation);
        if (
            expected.FirstOrDefault(t => found.GetValueOrDefault(t.Key, -1) != t.Value) is
            { Key: { } table, Value: var rows }
        )
            throw new BackupFailedException(
                FormattableString.Invariant(
                    $"The copy has {found.GetValueOrDefault(table)} rows in {table} where the database had {rows}; run csat backup again, and report it."
                )
            );
    }

    static async Task<SortedDictionary<string, long>> CountAsync(
        SqliteConnection connection,
        SqliteTransaction? transaction,
        CancellationToken cancellation
    )
    {
        var tables = new List<string>();
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText =
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite^_%' ESCAPE '^'";
        await using (var reader = await command.ExecuteReaderAsync(cancellation))
            while (await reader.ReadAsync(cancellation))
                tables.Add(reader.GetString(0));
        var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            command.CommandText =
                $"SELECT COUNT(*) FROM \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            rows.Add(table, (long)(await command.ExecuteScalarAsync(cancellation))!);
        }
        return rows;
    }

    void EnsureSpace(string file)
    {
        var needed = new FileInfo(_database).Length;
        var free = new DriveInfo(Path.GetDirectoryName(file)!).AvailableFreeSpace;
        if (free < needed)
            throw new BackupFailedException(
                FormattableString.Invariant(
                    $"The copy needs {needed >> 20} MiB, and '{Path.GetDirectoryName(file)}' has {free >> 20} free: name another place with --to."
                )
            );
    }

    static void Publish(string part, string file)
    {
        try
        {
            File.Move(part, file, overwrite: false);
        }
        catch (IOException) when (File.Exists(file))
        {
            throw InTheWay(file);
        }
    }

    static SqliteConnection Open(string file, SqliteOpenMode mode) =>
        new(
            new SqliteConnectionStringBuilder
            {
                DataSource = file,
                Mode = mode,
                Pooling = false,
            }.ToString()
        );

    static FileInTheWayException InTheWay(string file) =>
        new(
            $"'{file}' is there already, and a copy is never written over another file: name another with --to."
        );
}
