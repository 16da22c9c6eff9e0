using Xunit;

namespace CsatWarehouse.Testing;

/// <summary>What the workspaces of a test keep their warehouses in.</summary>
public enum DatabaseKind
{
    /// <summary>The SQLite file that a workspace's own settings name.</summary>
    File,

    /// <summary>SQL Server's half of the warehouse over a SQLite file in the workspace's folder.</summary>
    Emulated,

    /// <summary>A database on a SQL Server.</summary>
    Server,

    /// <summary>The tests are those of SQL Server, and none is named.</summary>
    None,
}

/// <summary>Leads the commands and timers of a test to the database under test: to SQLite, unless the tests of SQL Server lead them elsewhere.</summary>
public static class DatabaseUnderTest
{
    public static DatabaseKind Kind { get; set; } = DatabaseKind.File;

    /// <summary>The variables that lead the workspace in a folder to its database, here and in a process that is started; on a server, one is made when a folder is told of first.</summary>
    public static Func<string, Task<Dictionary<string, string>>> VariablesAsync { get; set; } =
        _ => Task.FromResult(new Dictionary<string, string>(StringComparer.Ordinal));

    /// <summary>On a server drops the database of a folder, which is needed no more.</summary>
    public static Action<string> Drop { get; set; } = _ => { };

    /// <summary>The SQLite file in a workspace's folder that is the database, or lies beneath an emulated server.</summary>
    public static string FileIn(string folder) =>
        Path.Combine(folder, Kind == DatabaseKind.Emulated ? "emulated.db" : "csat.db");

    /// <summary>Why a test skips where the server that it needs is not named.</summary>
    public const string Missing =
        "Needs CSAT_TEST_SQLSERVER: a connection string to a SQL Server on which databases may be created";

    public static void SkipUnlessThere() => Assert.SkipUnless(Kind != DatabaseKind.None, Missing);

    /// <summary>For what only a database can suffer, or do, that is a file like any other.</summary>
    public static void SkipUnlessFile()
    {
        SkipUnlessThere();
        Assert.SkipUnless(Kind == DatabaseKind.File, "Is about a database that is a file");
    }

    /// <summary>For what copies a workspace's folder, and its database with it, or begins without a database: on a server there is one from the start.</summary>
    public static void SkipUnlessInFolder()
    {
        SkipUnlessThere();
        Assert.SkipWhen(
            Kind == DatabaseKind.Server,
            "Is about a database in the folder of its workspace"
        );
    }
}
