using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CsatWarehouse.Storage;

/// <summary>Says something to the engine when a connection opens; it holds until the connection goes back into its pool.</summary>
class OpeningStatement(string statement) : DbConnectionInterceptor
{
    public virtual void Begin(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(
        DbConnection connection,
        ConnectionEndEventData eventData
    ) => Begin(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Begin(connection);
        return Task.CompletedTask;
    }
}
