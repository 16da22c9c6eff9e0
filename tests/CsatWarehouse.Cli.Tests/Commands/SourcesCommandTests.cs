using System.Text.Json;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

public sealed class SourcesCommandTests(Demo demo)
{
    [Fact]
    public async Task Check_AirportsFile_CountsItsRowsAndWritesNothing()
    {
        var file = Path.Combine(demo.Folder, "exports", "airport-survey", "2017.csv");
        var check = await Csat.RunAsync("sources", "check", file, "--rows", "1", "-w", demo.Folder);
        Assert.Equal(ExitCode.Ok, check.Code);
        Assert.Equal(
            "airport-survey/2017.csv: source airport-survey, survey, variant 2017",
            check.Lines[0]
        );
        Assert.Contains(
            "rows     2,831 read: 2,831 would load, 0 rejected, 0 excluded",
            check.Lines
        );
        Assert.Matches(@"nps +nps +2,746 ", check.Out);
        Assert.Single(check.Lines, l => l.StartsWith("line ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_FileNamedBelowTheExportsFolder_IsFound()
    {
        var check = await Csat.RunAsync(
            "sources",
            "check",
            "airport-survey/2016.csv",
            "--json",
            "--rows",
            "0",
            "-w",
            demo.Folder
        );
        var root = Assert.Single(JsonDocument.Parse(check.Out).RootElement.EnumerateArray());
        Assert.Equal(3087, root.GetProperty("rows").GetProperty("typed").GetInt64());
        Assert.Equal(0, root.GetProperty("firstRows").GetArrayLength());
        Assert.True(root.GetProperty("isClean").GetBoolean());
    }

    [Theory]
    [InlineData("users_2026-03-31.csv")]
    [InlineData("archive/users_2026-03-31.csv")]
    public async Task Check_FileInTheArchive_IsReadByTheNameThatItWasDeliveredBy(string given)
    {
        using var folder = new TempFolder();
        Workspaces.Write(
            folder,
            ("archive/users_2026-03-31.csv", "id,role,name,email\n1,agent,Olena,\n")
        );
        Users(folder, "agent", "agent", "\"name\": \"name\"");
        File.WriteAllText(
            folder["csat.json"],
            """{"name": "Test", "exports": {"archive": "archive"}}"""
        );

        var check = await Csat.RunAsync("sources", "check", given, "--json", "-w", folder.Path);

        var root = Assert.Single(JsonDocument.Parse(check.Out).RootElement.EnumerateArray());
        Assert.Equal(1, root.GetProperty("rows").GetProperty("typed").GetInt64());
    }

    [Fact]
    public async Task Check_FileThatTwoKindsAreReadFrom_IsToldOncePerKind()
    {
        using var folder = new TempFolder();
        Workspaces.Write(
            folder,
            (
                "users_2026-03-31.csv",
                "id,role,name,email\n1,agent,Olena,\n2,end-user,Taras,taras@example.org\n3,end-user,,\n"
            )
        );
        Users(folder, "agent", "agent", "\"name\": \"name\"");
        Users(folder, "contact", "end-user", "\"email\": \"email\"");

        var check = await Csat.RunAsync(
            "sources",
            "check",
            "users_2026-03-31.csv",
            "-w",
            folder.Path
        );

        Assert.Equal("", check.Error);
        Assert.Equal(
            [
                "users_2026-03-31.csv: source desk, agent",
                "users_2026-03-31.csv: source desk, contact",
            ],
            check.Lines.Where(l => l.Contains("source desk", StringComparison.Ordinal))
        );
        Assert.Contains("rows     3 read: 1 would load, 0 rejected, 2 excluded", check.Lines);
        Assert.Contains("rows     3 read: 2 would load, 0 rejected, 1 excluded", check.Lines);
        Assert.Matches(@"email +text +1 +1 ", check.Out);
    }

    static void Users(TempFolder folder, string kind, string role, string map) =>
        File.WriteAllText(
            folder["sources", kind + ".json"],
            $$"""
            {
              "source": "desk", "kind": "{{kind}}", "files": [{"glob": "users_*.csv"}],
              "where": [{"column": "role", "equals": "{{role}}"}],
              "key": {"id": "id"},
              "map": { {{map}} }
            }
            """
        );

    [Fact]
    public async Task Check_FileOfNoProfile_IsADataFault()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder, ("other.csv", "a,b\n1,2\n"));
        var check = await Csat.RunAsync("sources", "check", "other.csv", "-w", folder.Path);
        Assert.Equal(ExitCode.Data, check.Code);
        Assert.Contains("no profile claims 'other.csv'", check.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_EveryRowRejected_IsADataFault()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder, ("nps/2026-03.csv", Workspaces.Header + "1,2026-03-02,44\n"));
        var check = await Csat.RunAsync("sources", "check", "nps/2026-03.csv", "-w", folder.Path);
        Assert.Equal(ExitCode.Data, check.Code);
        Assert.Contains("1 rejected: out-of-scale", check.Lines);
    }

    [Fact]
    public async Task Check_FileThatIsNowhere_SaysWhereItLooked()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder);
        var check = await Csat.RunAsync("sources", "check", "absent.csv", "-w", folder.Path);
        Assert.Equal(ExitCode.Data, check.Code);
        Assert.Contains(
            $"'absent.csv' is neither here nor in '{folder["exports"]}'",
            check.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task New_WithoutWrite_PrintsTheDraftAlone()
    {
        using var folder = Draftable();
        var draft = await Csat.RunAsync(
            "sources",
            "new",
            "survey.csv",
            "--source",
            "shop",
            "-w",
            folder.Path
        );
        Assert.Equal(ExitCode.Ok, draft.Code);
        Assert.StartsWith(
            "{\n  \"$schema\": \"../schemas/source.schema.json\",\n  \"source\": \"shop\",",
            draft.Out,
            StringComparison.Ordinal
        );
        Assert.EndsWith("}\n", draft.Out, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["schemas"]));
    }

    [Fact]
    public async Task New_WithWrite_MakesAProfileByWhichTheFileLoads()
    {
        using var folder = Draftable();
        var written = await Csat.RunAsync(
            "sources",
            "new",
            "survey.csv",
            "--source",
            "shop",
            "--write",
            "-w",
            folder.Path
        );
        Assert.Equal(ExitCode.Ok, written.Code);
        Assert.StartsWith("Wrote sources/shop.json.", written.Out, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["schemas", "source.schema.json"]));
        Assert.Equal(
            ExitCode.Ok,
            (await Csat.RunAsync("sources", "check", "survey.csv", "-w", folder.Path)).Code
        );
    }

    [Fact]
    public async Task New_ProfileThatIsThere_IsNeverOverwritten()
    {
        using var folder = Draftable();
        var before = await File.ReadAllTextAsync(
            folder["sources", "nps.json"],
            TestContext.Current.CancellationToken
        );
        var refused = await Csat.RunAsync(
            "sources",
            "new",
            "survey.csv",
            "--source",
            "nps",
            "--write",
            "-w",
            folder.Path
        );
        Assert.Equal(ExitCode.Data, refused.Code);
        Assert.Contains(
            "sources/nps.json is there already",
            refused.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(
            before,
            await File.ReadAllTextAsync(
                folder["sources", "nps.json"],
                TestContext.Current.CancellationToken
            )
        );
    }

    [Theory]
    [InlineData("My Shop")]
    [InlineData("../shop")]
    [InlineData("a\"b")]
    public async Task New_NameThatNoSourceMayHave_IsAUsageError(string name)
    {
        using var folder = Draftable();
        var wrong = await Csat.RunAsync(
            "sources",
            "new",
            "survey.csv",
            "--source",
            name,
            "--write",
            "-w",
            folder.Path
        );
        Assert.Equal(ExitCode.Usage, wrong.Code);
        Assert.Contains($"--source '{name}'", wrong.Error, StringComparison.Ordinal);
        Assert.Equal([folder["sources", "nps.json"]], Directory.GetFiles(folder["sources"]));
    }

    [Fact]
    public async Task New_FileThatIsNoText_IsADataFault()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder, ("survey.csv", "a,b\0\n"));
        Assert.Equal(
            ExitCode.Data,
            (await Csat.RunAsync("sources", "new", "survey.csv", "-w", folder.Path)).Code
        );
    }

    static TempFolder Draftable()
    {
        var folder = new TempFolder();
        var rows = Enumerable
            .Range(1, 40)
            .Select(i => FormattableString.Invariant($"{i},2026-03-{i % 28 + 1:00},{i % 11}"));
        Workspaces.Write(
            folder,
            ("survey.csv", "response id,date,recommend\n" + string.Join('\n', rows) + "\n")
        );
        return folder;
    }
}
