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

    internal const int UsualChunkRows = 20_000;

    /// <summary>How many rows of a file are kept in memory and staged together: a load that was cut off goes on after the last whole chunk.</summary>
    public int ChunkRows { get; init; } = UsualChunkRows;

    /// <summary>
    /// On SQLite, how large a file has to be for its rows to be staged: for whoever may be cut off in its midst. Other files are streamed in one
    /// transaction, and each row written once. On SQL Server all are staged.
    /// </summary>
    public long StagedFromBytes { get; init; } = long.MaxValue;

    /// <summary>The file, or server and database.</summary>
    public override string ToString()
    {
        if (Provider == WarehouseProvider.Sqlite)
            return new SqliteConnectionStringBuilder(ConnectionString).DataSource;
        var server = new SqlConnectionStringBuilder(ConnectionString);
        return $"{server.DataSource}/{server.InitialCatalog}";
    }
}
