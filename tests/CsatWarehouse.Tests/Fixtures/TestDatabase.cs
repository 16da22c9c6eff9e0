using System.Globalization;
using CsatWarehouse.Storage;
using CsatWarehouse.Testing;
using CsatWarehouse.Tests.Fixtures.TransactSql;

namespace CsatWarehouse.Tests.Fixtures;

/// <summary>
/// The database of one test: a SQLite file; or, in the tests of SQL Server, a database of its own on the server that <c>CSAT_TEST_SQLSERVER</c> names,
/// which is created, migrated and dropped here. Where the variable is not set, the test skips and says so. Its value <c>emulated</c> stands for a
/// server that is none: see <see cref="EmulatedServer"/>.
/// </summary>
sealed class TestDatabase : IDisposable
{
    const string Variable = "CSAT_TEST_SQLSERVER";
    const string Emulated = "emulated";

    readonly TempFolder _folder;
    readonly ServerDatabase? _server;

    TestDatabase(TempFolder folder, ServerDatabase? server) =>
        (_folder, _server) = (folder, server);

    /// <summary>Of how many rows the chunks are in which every file is staged on SQLite; not set, files are streamed, as all but large ones are.</summary>
    const string StagedVariable = "CSAT_TEST_STAGED";

    static WarehouseAddress InChunks(WarehouseAddress address) =>
        Environment.GetEnvironmentVariable(StagedVariable) is { Length: > 0 } rows
            ? address with
            {
                StagedFromBytes = 0,
                ChunkRows = int.Parse(rows, CultureInfo.InvariantCulture),
            }
            : address;

    static string? Value => Environment.GetEnvironmentVariable(Variable);

    static bool IsEmulated => Value?.Split(':')[0] == Emulated;

    /// <summary>The same, for the workspaces of commands and timers.</summary>
    public static DatabaseKind Kind =>
        !TestEngine.IsSqlServer ? DatabaseKind.File
        : !IsThere ? DatabaseKind.None
        : IsEmulated ? DatabaseKind.Emulated
        : DatabaseKind.Server;

    /// <summary>So few that small files have several: <c>emulated:3</c>.</summary>
    static int ChunkRows =>
        Value!.Split(':') is [_, var rows] ? int.Parse(rows, CultureInfo.InvariantCulture) : 20_000;

    /// <param name="folder">For a database that is a file.</param>
    public static TestDatabase In(TempFolder folder)
    {
        if (!IsThere)
            folder.Dispose();
        SkipUnlessThere();
        return !TestEngine.IsSqlServer || IsEmulated ? new(folder, null) : new(folder, new(Value!));
    }

    /// <summary>False where the tests are those of SQL Server and none is named: fixtures prepare nothing then, and each of their tests skips.</summary>
    public static bool IsThere => !TestEngine.IsSqlServer || !string.IsNullOrEmpty(Value);

    public static void SkipUnlessThere()
    {
        if (!IsThere)
            Assert.Skip(DatabaseUnderTest.Missing);
    }

    /// <param name="why">What the emulated server is too slow for.</param>
    public static void SkipIfEmulated(string why)
    {
        if (TestEngine.IsSqlServer && IsEmulated)
            Assert.Skip($"Needs {Variable} to name a real server: {why}");
    }

    public static void SkipUnlessEmulated()
    {
        if (!IsEmulated)
            Assert.Skip($"Needs {Variable}={Emulated}, which sees the statements that are sent");
    }

    /// <summary>The connection string of the server that the variable names.</summary>
    public static string RealServer()
    {
        if (string.IsNullOrEmpty(Value) || IsEmulated)
            Assert.Skip(DatabaseUnderTest.Missing);
        return Value!;
    }

    /// <param name="address">That of the workspace; not where the tests are those of SQL Server.</param>
    public Task<Warehouse> OpenAsync(WarehouseAddress address) =>
        !TestEngine.IsSqlServer
            ? Warehouse.OpenAsync(InChunks(address), TestContext.Current.CancellationToken)
        : _server is not null ? _server.OpenAsync()
        : Warehouse.OpenAsync(
            new EmulatedServer(_folder["emulated.db"], ChunkRows),
            TestContext.Current.CancellationToken
        );

    public void Dispose() => _server?.Dispose();
}
