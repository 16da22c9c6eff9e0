using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Storage;

/// <summary>The database engines that a warehouse can live in.</summary>
public enum WarehouseProvider
{
    /// <summary>A file of its own, written by one process at a time.</summary>
    Sqlite,

    /// <summary>SQL Server or Azure SQL.</summary>
    SqlServer,
}

/// <summary>Where a warehouse is. In words, by <see cref="ToString"/>, it holds no secret.</summary>
/// <param name="ConnectionString">For SQLite with the data source as a full path. It may hold a password: never print it.</param>
public sealed record WarehouseAddress(WarehouseProvider Provider, string ConnectionString)
{
    /// <summary>How many rows EF Core writes in one command to SQL Server.</summary>
    public int BatchSize { get; init; } = 42;

    /// <summary>How many rows of a file are kept in memory and staged together on SQL Server: a load that was cut off goes on after the last whole chunk.</summary>
    public int ChunkRows { get; init; } = 20_000;

    /// <summary>The file, or server and database.</summary>
    public override string ToString()
    {
        if (Provider == WarehouseProvider.Sqlite)
            return new SqliteConnectionStringBuilder(ConnectionString).DataSource;
        var server = new SqlConnectionStringBuilder(ConnectionString);
        return $"{server.DataSource}/{server.InitialCatalog}";
    }
}
