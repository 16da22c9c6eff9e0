using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
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

    /// <summary>
    /// Before anything, because fixtures of the whole run prepare workspaces. A process that is started with this assembly as its startup hook
    /// is led as well: there the program's own list of assemblies has none of those that lie beside this one.
    /// </summary>
    [ModuleInitializer]
    public static void Lead()
    {
        var folder = Path.GetDirectoryName(typeof(CommandDatabases).Assembly.Location)!;
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(folder, name.Name + ".dll") is var beside && File.Exists(beside)
                ? context.LoadFromAssemblyPath(beside)
                : null;
        LeadToServer();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static void LeadToServer()
    {
        DatabaseUnderTest.Kind = TestDatabase.Kind;
        DatabaseUnderTest.VariablesAsync = VariablesAsync;
        DatabaseUnderTest.Drop = Drop;
        var real = WarehouseEngine.ServerAt;
        WarehouseEngine.ServerAt = address =>
            new SqlConnectionStringBuilder(address.ConnectionString)
                is { DataSource: Emulated } named
                ? new EmulatedServer(
                    DatabaseUnderTest.FileIn(named.InitialCatalog),
                    address.ChunkRows
                )
                {
                    IsPooled = named.Pooling,
                }
                : real(address);
    }

    public void Dispose()
    {
        foreach (var folder in OfFolders.Keys)
            Drop(folder);
    }

    static async Task<Dictionary<string, string>> VariablesAsync(string folder)
    {
        DatabaseUnderTest.SkipUnlessThere();
        var variables = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["CSAT__Warehouse__Provider"] = "sqlserver",
        };
        if (DatabaseUnderTest.Kind == DatabaseKind.Emulated)
        {
            variables["CSAT__Warehouse__ConnectionString"] = new SqlConnectionStringBuilder
            {
                DataSource = Emulated,
                InitialCatalog = folder,
            }.ConnectionString;
            variables["DOTNET_STARTUP_HOOKS"] = typeof(CommandDatabases).Assembly.Location;
        }
        else
        {
            variables["CSAT__Warehouse__ConnectionString"] = (
                await OfFolders.GetOrAdd(folder, _ => MakeAsync())
            ).ConnectionString;
        }
        return variables;
    }

    static async Task<ServerDatabase> MakeAsync()
    {
        var database = new ServerDatabase(TestDatabase.RealServer());
        (await database.OpenAsync()).Dispose();
        return database;
    }

    static void Drop(string folder)
    {
        if (OfFolders.TryRemove(folder, out var database) && database.IsCompletedSuccessfully)
            database.Result.Dispose();
    }
}
