using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CsatWarehouse.Storage;
using CsatWarehouse.Testing;
using CsatWarehouse.Tests.Fixtures;
using CsatWarehouse.Tests.Fixtures.TransactSql;
using Microsoft.Data.SqlClient;

[assembly: AssemblyFixture(typeof(CsatWarehouse.SqlServer.Tests.CommandDatabases))]

namespace CsatWarehouse.SqlServer.Tests;

/// <summary>The databases of the workspaces in which commands and timers run: each folder has one on the server under test, dropped at the end.</summary>
public sealed class CommandDatabases : IDisposable
{
    const string Emulated = "emulated";

    static readonly ConcurrentDictionary<string, Task<ServerDatabase>> OfFolders = new(
        StringComparer.Ordinal
    );

    /// <summary>Before anything, because fixtures of the whole run prepare workspaces.</summary>
    [ModuleInitializer]
    public static void Lead()
    {
        DatabaseUnderTest.Kind = TestDatabase.Kind;
        DatabaseUnderTest.VariablesAsync = VariablesAsync;
        var real = WarehouseEngine.ServerAt;
        WarehouseEngine.ServerAt = address =>
            new SqlConnectionStringBuilder(address.ConnectionString)
                is { DataSource: Emulated } named
                ? new EmulatedServer(
                    Path.Combine(named.InitialCatalog, "emulated.db"),
                    address.ChunkRows
                )
                : real(address);
    }

    public void Dispose()
    {
        foreach (var database in OfFolders.Values.Where(d => d.IsCompletedSuccessfully))
            database.Result.Dispose();
    }

    static async Task<Dictionary<string, string>> VariablesAsync(string folder)
    {
        DatabaseUnderTest.SkipUnlessThere();
        return new(StringComparer.Ordinal)
        {
            ["CSAT__Warehouse__Provider"] = "sqlserver",
            ["CSAT__Warehouse__ConnectionString"] =
                DatabaseUnderTest.Kind == DatabaseKind.Emulated
                    ? new SqlConnectionStringBuilder
                    {
                        DataSource = Emulated,
                        InitialCatalog = folder,
                    }.ConnectionString
                    : (await OfFolders.GetOrAdd(folder, _ => MakeAsync())).ConnectionString,
        };
    }

    static async Task<ServerDatabase> MakeAsync()
    {
        var database = new ServerDatabase(TestDatabase.RealServer());
        (await database.OpenAsync()).Dispose();
        return database;
    }
}
