using System.Text.Json;
using CsatWarehouse.Storage;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

public sealed class DbCommandTests
{
    const string Server = "CSAT__Warehouse__ConnectionString";

    [Fact]
    public async Task Info_NoDatabase_ListsWhatIsPendingAndCreatesNothing()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder);

        var info = await Csat.RunAsync("db", "info", "-w", folder.Path);

        Assert.Equal(ExitCode.Ok, info.Code);
        Assert.Equal($"sqlite: {folder["csat.db"]}", info.Lines[0]);
        Assert.Equal("pending  20261124025202_Initial", info.Lines[1]);
        Assert.Contains("csat db migrate", info.Lines[^1], StringComparison.Ordinal);
        Assert.False(File.Exists(folder["csat.db"]));
    }

    [Fact]
    public async Task Migrate_NoDatabase_MakesOneThatIsUpToDate()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder);

        var first = await Csat.RunAsync("db", "migrate", "-w", folder.Path);
        var second = await Csat.RunAsync("db", "migrate", "-w", folder.Path);
        var info = await Csat.RunAsync("db", "info", "-w", folder.Path, "--json");

        Assert.Equal("Applied 20261124025202_Initial", first.Lines[0]);
        Assert.Equal([$"The database {folder["csat.db"]} is up to date."], second.Lines);
        var document = JsonDocument.Parse(info.Out).RootElement;
        Assert.Equal("sqlite", document.GetProperty("provider").GetString());
        Assert.Equal(first.Lines.Length - 1, document.GetProperty("applied").GetArrayLength());
        Assert.Equal(0, document.GetProperty("pending").GetArrayLength());
    }

    [Fact]
    public async Task Script_OfSqlServer_IsTheCommittedOne() =>
        await AssertCommittedAsync("migrate.sql", "db", "script");

    [Fact]
    public async Task Script_OfRowLevelSecurity_IsTheCommittedOne() =>
        await AssertCommittedAsync(
            "row-level-security.sql",
            "db",
            "script",
            "--row-level-security"
        );

    [Fact]
    public async Task Settings_PasswordInAFile_IsRefusedWithoutRepeatingIt()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder);
        UseSqlServer(folder, "Server=sql;Database=csat;User Id=etl;Password=hunter2");

        var info = await Csat.RunAsync("db", "info", "-w", folder.Path);

        Assert.Equal(ExitCode.Data, info.Code);
        Assert.Contains(
            "a password does not belong into a file; let an identity sign in",
            info.Error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("hunter2", info.Out + info.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backup_OfADatabaseOnAServer_NamesWhatCopiesIt()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder);
        UseSqlServer(folder, "Server=sql;Database=csat");

        var backup = await Csat.RunAsync("backup", "-w", folder.Path);

        Assert.Equal(ExitCode.Data, backup.Code);
        Assert.Contains("'sql/csat' is on a server", backup.Error, StringComparison.Ordinal);
        Assert.Contains("BACKUP DATABASE", backup.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_ConnectionStringThatIsNone_IsRefusedWithoutRepeatingIt()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder);
        UseSqlServer(folder, "Server=sql;Database=csat");

        var info = await Csat.RunWithAsync(
            new() { [Server] = "Server=sql;Database=csat;Pasword=hunter2" },
            "db",
            "info",
            "-w",
            folder.Path,
            "--verbose"
        );

        Assert.Equal(ExitCode.Data, info.Code);
        Assert.Contains("is not one for SQL Server", info.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", info.Out + info.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_UnknownProvider_NamesTheKnownOnes()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder);

        var info = await Csat.RunWithAsync(
            new() { ["CSAT__Warehouse__Provider"] = "oracle" },
            "db",
            "info",
            "-w",
            folder.Path
        );

        Assert.Equal(ExitCode.Data, info.Code);
        Assert.Contains(
            "provider 'oracle' is not known; known are sqlite and sqlserver",
            info.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Address_WithAPassword_NamesServerAndDatabaseAlone()
    {
        var address = new WarehouseAddress(
            WarehouseProvider.SqlServer,
            "Server=sql.example.com;Database=csat;User Id=etl;Password=hunter2"
        );

        Assert.Equal("sql.example.com/csat", $"{address}");
    }

    static async Task AssertCommittedAsync(string file, params string[] line)
    {
        var script = await Csat.RunAsync(line);

        Assert.Equal(ExitCode.Ok, script.Code);
        Assert.True(
            await File.ReadAllTextAsync(
                Repository.PathOf("warehouse", "sqlserver", file),
                TestContext.Current.CancellationToken
            ) == script.Out,
            $"The committed script is out of date: csat {string.Join(' ', line)} > warehouse/sqlserver/{file}"
        );
    }

    static void UseSqlServer(TempFolder folder, string connectionString)
    {
        var settings = File.ReadAllText(folder["csat.json"]);
        var warehouse = JsonSerializer.Serialize(new { provider = "sqlserver", connectionString });
        File.WriteAllText(
            folder["csat.json"],
            $"{{ \"warehouse\": {warehouse}, {settings.TrimStart()[1..]}"
        );
    }
}
