using System.Globalization;
using CsatWarehouse.Storage;
using CsatWarehouse.Storage.SqlServer;
using Microsoft.Data.SqlClient;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>A database of a test's own on a server.</summary>
sealed class ServerDatabase : IDisposable
{
    const int InUse = 3702;

    static int _made;

    readonly string _server;
    readonly string _name;
    readonly WarehouseAddress _address;
    bool _isThere;

    /// <param name="server">A connection string; the database that it names is not touched.</param>
    public ServerDatabase(string server)
    {
        _server = server;
        _name = string.Create(
            CultureInfo.InvariantCulture,
            $"csat_test_{Environment.ProcessId}_{Interlocked.Increment(ref _made)}"
        );
        _address = new(
            WarehouseProvider.SqlServer,
            new SqlConnectionStringBuilder(server) { InitialCatalog = _name }.ConnectionString
        );
    }

    public string ConnectionString => _address.ConnectionString;

    public async Task<Warehouse> OpenAsync()
    {
        if (!_isThere)
        {
            Run($"CREATE DATABASE [{_name}]");
            _isThere = true;
            await new SqlServerEngine(_address).MigrateAsync(TestContext.Current.CancellationToken);
        }
        return await Warehouse.OpenAsync(_address, TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!_isThere)
            return;
        using (var connection = new SqlConnection(_address.ConnectionString))
            SqlConnection.ClearPool(connection);
        try
        {
            Run($"DROP DATABASE [{_name}]");
        }
        catch (SqlException e) when (e.Number == InUse)
        {
            // Still by a process that was killed a moment ago.
            Run($"ALTER DATABASE [{_name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE");
            Run($"DROP DATABASE [{_name}]");
        }
    }

    void Run(string sql)
    {
        using var connection = new SqlConnection(_server);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
