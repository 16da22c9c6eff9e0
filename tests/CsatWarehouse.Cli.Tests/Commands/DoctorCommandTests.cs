using System.Text.Json;
using CsatWarehouse.Testing;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Cli.Tests.Commands;

public sealed class DoctorCommandTests
{
    const string Rows = Workspaces.Header + "1,2026-03-02,9\n2,2026-03-02,10\n";

    [Fact]
    public async Task Doctor_LoadedWorkspace_AllIsWellAndNothingIsLeftBehind()
    {
        using var folder = await LoadedAsync();
        var before = FolderSnapshot.Of(folder.Path);

        var well = await Csat.RunAsync("doctor", "-w", folder.Path);

        Assert.Equal((ExitCode.Ok, ""), (well.Code, well.Error));
        Assert.Equal("All is well.", well.Lines[^1]);
        Assert.Contains(
            $"ok       configuration {folder.Path}: csat.json and 1 profile can be read",
            well.Lines
        );
        Assert.Contains(
            "ok       archive       files whose rows count: all 1 are in the store",
            well.Lines
        );
        Assert.Equal(before, FolderSnapshot.Of(folder.Path));
    }

    [Fact]
    public async Task Doctor_FileGone_EndsWithUnsoundAndSaysWhichRowsABackfillWouldLose()
    {
        using var folder = await LoadedAsync();
        File.Delete(folder["exports", "nps", "a.csv"]);

        var ill = await Csat.RunAsync("doctor", "--json", "-w", folder.Path);

        Assert.Equal(ExitCode.Unsound, ill.Code);
        var gone = Assert.Single(Findings(ill), f => f.Health == "problem");
        Assert.Equal(("archive", "nps/a.csv"), (gone.Check, gone.Subject));
        Assert.Contains("2 rows of load 1 (survey)", gone.Found, StringComparison.Ordinal);
        Assert.StartsWith("put it back unchanged (SHA-256 ", gone.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_FileRenamed_IsAWarningThatNamesTheCopy()
    {
        using var folder = await LoadedAsync();
        File.Copy(folder["exports", "nps", "a.csv"], folder["exports", "nps", "b.csv"]);
        await Csat.RunAsync("ingest", "-w", folder.Path);
        File.Delete(folder["exports", "nps", "a.csv"]);
        Age(folder);

        var warned = await Csat.RunAsync("doctor", "--json", "-w", folder.Path);

        Assert.Equal(ExitCode.Ok, warned.Code);
        var gone = Assert.Single(Findings(warned), f => f.Health == "warning");
        Assert.EndsWith("'nps/b.csv' has the same content", gone.Found, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_FaultyConfiguration_NamesLineAndColumnOfEachFault()
    {
        using var folder = new TempFolder();
        folder.Put(
            "csat.json",
            "{\n  \"nam\": \"Test company\",\n  \"timeZone\": \"Europe/Kiyv\"\n}"
        );

        var ill = await Csat.RunAsync("doctor", "-w", folder.Path);

        Assert.Equal((ExitCode.Unsound, ""), (ill.Code, ill.Error));
        Assert.StartsWith(
            "problem  configuration csat.json:2:",
            ill.Lines[0],
            StringComparison.Ordinal
        );
        Assert.Equal("2 problems, 0 warnings.", ill.Lines[^1]);
    }

    [Fact]
    public async Task Doctor_NewWorkspace_SaysWhatToBeginWith()
    {
        DatabaseUnderTest.SkipUnlessFile();
        using var folder = new TempFolder();
        await Csat.RunAsync("init", folder.Path);

        var fresh = await Csat.RunAsync("doctor", "-w", folder.Path);

        Assert.Equal(ExitCode.Ok, fresh.Code);
        Assert.Contains(
            fresh.Lines,
            l => l.Contains("csat run makes it", StringComparison.Ordinal)
        );
        Assert.False(File.Exists(folder["csat.db"]));
    }

    [Fact]
    public async Task Doctor_DatabaseThatIsNone_IsAProblem()
    {
        DatabaseUnderTest.SkipUnlessFile();
        using var folder = await LoadedAsync();
        SqliteConnection.ClearAllPools();
        File.Delete(folder["csat.db-wal"]);
        folder.Put("csat.db", new string('x', 5000));

        var ill = Findings(await Csat.RunAsync("doctor", "--json", "-w", folder.Path));

        var problem = Assert.Single(ill, f => f.Health == "problem");
        Assert.Equal(("database", folder["csat.db"]), (problem.Check, problem.Subject));
        Assert.StartsWith("restore a backup", problem.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_DatabaseOfAnotherRelease_IsNeitherTouchedNorTrusted()
    {
        DatabaseUnderTest.SkipUnlessFile();
        using var folder = await LoadedAsync();
        Execute(folder, "INSERT INTO __EFMigrationsHistory VALUES ('99991231000000_Later', '99')");
        var newer = Findings(await Csat.RunAsync("doctor", "--json", "-w", folder.Path));
        Assert.Contains(
            newer,
            f =>
                f is { Check: "database", Health: "problem" }
                && f.Found.Contains("'99991231000000_Later'", StringComparison.Ordinal)
        );

        Execute(
            folder,
            "DELETE FROM __EFMigrationsHistory WHERE MigrationId >= (SELECT MAX(MigrationId) FROM __EFMigrationsHistory WHERE MigrationId < '9')"
        );
        var earlier = Findings(await Csat.RunAsync("doctor", "--json", "-w", folder.Path));
        Assert.Contains(
            earlier,
            f =>
                f is { Check: "database", Health: "warning" }
                && f.Found == "is of an earlier release"
        );
        Assert.DoesNotContain(earlier, f => f.Check == "archive");
    }

    [Fact]
    public async Task Doctor_WhileAnotherWrites_SaysSoAndDoesNotWait()
    {
        DatabaseUnderTest.SkipUnlessFile();
        using var folder = await LoadedAsync();
        using var connection = new SqliteConnection(
            $"Data Source={folder["csat.db"]};Pooling=False"
        );
        connection.Open();
        using var writing = connection.BeginTransaction(deferred: false);

        var busy = await Csat.RunAsync("doctor", "-w", folder.Path);

        Assert.Equal(ExitCode.Ok, busy.Code);
        Assert.Contains(
            busy.Lines,
            l => l.EndsWith("another process is writing to it", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Doctor_ScorecardsThatCannotBeWritten_IsAProblem()
    {
        using var folder = await LoadedAsync();
        folder.Put("scorecards", "a file in the folder's place");

        var ill = Findings(await Csat.RunAsync("doctor", "--json", "-w", folder.Path));

        Assert.Equal("scorecards", Assert.Single(ill, f => f.Health == "problem").Check);
    }

    [Fact]
    public async Task Doctor_StrangersAndIdleProfiles_AreWarnings()
    {
        using var folder = await LoadedAsync();
        folder.Put("exports/notes.txt", "no export");
        folder.Put(
            "sources/idle.json",
            (
                await File.ReadAllTextAsync(
                    folder["sources", "nps.json"],
                    TestContext.Current.CancellationToken
                )
            )
                .Replace("\"source\": \"nps\"", "\"source\": \"idle\"", StringComparison.Ordinal)
                .Replace("nps/*.csv", "idle/*.csv", StringComparison.Ordinal)
        );
        Age(folder);

        var warned = await Csat.RunAsync("doctor", "--json", "-w", folder.Path);

        Assert.Equal(
            ["notes.txt", "sources/idle.json"],
            Findings(warned).Where(f => f.Health == "warning").Select(f => f.Subject)
        );
        Assert.Equal(
            2,
            JsonDocument.Parse(warned.Out).RootElement.GetProperty("warnings").GetInt32()
        );
    }

    sealed record Line(string Check, string Health, string Subject, string Found, string? Remedy);

    static List<Line> Findings(Outcome outcome) =>
        [
            .. JsonDocument
                .Parse(outcome.Out)
                .RootElement.GetProperty("findings")
                .EnumerateArray()
                .Select(f => new Line(
                    f.GetProperty("check").GetString()!,
                    f.GetProperty("health").GetString()!,
                    f.GetProperty("subject").GetString()!,
                    f.GetProperty("found").GetString()!,
                    f.GetProperty("remedy").GetString()
                )),
        ];

    static void Execute(TempFolder folder, string sql)
    {
        using var connection = new SqliteConnection(
            $"Data Source={folder["csat.db"]};Pooling=False"
        );
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Exports were written before the tests' now.</summary>
    static void Age(TempFolder folder)
    {
        foreach (
            var file in Directory.GetFiles(folder["exports"], "*", SearchOption.AllDirectories)
        )
            File.SetLastWriteTimeUtc(file, new(2026, 3, 31, 0, 0, 0, DateTimeKind.Utc));
    }

    static async Task<TempFolder> LoadedAsync()
    {
        var folder = new TempFolder();
        Workspaces.Write(folder, ("nps/a.csv", Rows));
        Age(folder);
        Assert.Equal(ExitCode.Ok, (await Csat.RunAsync("ingest", "-w", folder.Path)).Code);
        return folder;
    }
}
