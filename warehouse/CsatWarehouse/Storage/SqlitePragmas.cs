using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CsatWarehouse.Storage;

/// <summary>What every SQLite connection is told when it opens; the figures are measured (docs/decisions/0005).</summary>
sealed class SqlitePragmas : DbConnectionInterceptor
{
    static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(5);

    public static SqlitePragmas Instance { get; } = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = TextFor((SqliteConnection)connection);
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        await using var command = connection.CreateCommand();
        command.CommandText = TextFor((SqliteConnection)connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>SQLite waits for a lock inside each of the tries that its client makes until the connection's time-out is over.</summary>
    static string TextFor(SqliteConnection connection)
    {
        var timeout = TimeSpan.FromSeconds(connection.DefaultTimeout);
        var wait = timeout < LongestWait ? timeout : LongestWait;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"PRAGMA synchronous = NORMAL; PRAGMA cache_size = -131072; PRAGMA temp_store = MEMORY; PRAGMA busy_timeout = {wait.TotalMilliseconds};"
        );
    }
}
