using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CsatWarehouse.Storage;

/// <summary>Lets a connection wait for another's lock no longer than a second, for whoever is to be told soon that the warehouse is taken.</summary>
/// <param name="statement">Says so to the engine; it holds until the connection goes back into its pool.</param>
sealed class Impatience(string statement) : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        // SQLite waits inside each of the tries that its client makes until its own time is over.
        if (connection is SqliteConnection sqlite)
            sqlite.DefaultTimeout = 1;
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}
