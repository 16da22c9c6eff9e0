using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Storage;

/// <summary>Lets a connection wait for another's lock no longer than a second, for whoever is to be told soon that the warehouse is taken.</summary>
/// <param name="statement">Says so to the engine.</param>
sealed class Impatience(string statement) : OpeningStatement(statement)
{
    public override void Begin(DbConnection connection)
    {
        // SQLite waits inside each of the tries that its client makes until its own time is over.
        if (connection is SqliteConnection sqlite)
            sqlite.DefaultTimeout = 1;
        base.Begin(connection);
    }
}
