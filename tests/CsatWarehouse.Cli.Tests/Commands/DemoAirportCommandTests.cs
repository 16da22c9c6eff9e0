using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

public sealed class DemoAirportCommandTests(Demo demo)
{
    [Fact]
    public void FirstRun_EmptyFolder_LoadsComputesAndSucceeds()
    {
        Assert.Equal(ExitCode.Ok, demo.First.Code);
        Assert.Contains(
            "2016.csv  3,087 rows read: 3,087 loaded, 0 rejected",
            demo.First.Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "2017.csv  2,831 rows read: 2,831 loaded, 0 rejected",
            demo.First.Out,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("csat:", demo.First.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void FirstRun_Headlines_AreThoseThatTheAirportsCountsGive()
    {
        var nps = Assert.Single(
            demo.First.Lines,
            l => l.StartsWith("2017-05   NPS ", StringComparison.Ordinal)
        );
        // 100 (1,436 - 342) / 2,746 = 39.84
        Assert.Matches(@"39\.8 +2,746 +36\.8 to 42\.8 +not measured in 2016-05$", nps);
        var csat = Assert.Single(
            demo.First.Lines,
            l => l.StartsWith("2017-05   Overall", StringComparison.Ordinal)
        );
        Assert.Matches(
            @"4\.06 +2,688 .*\+0\.03 since 2016-05: no clear change \(0\.06 would have shown\)$",
            csat
        );
    }

    [Fact]
    public async Task SecondRun_NothingChanged_WritesNothingAndPrintsTheSameTable()
    {
        using var folder = new TempFolder();
        demo.CopyTo(folder.Path);
        var before = FolderSnapshot.Of(folder.Path);
        var second = await Csat.RunAsync("demo", "airport", folder.Path);
        Assert.Equal(ExitCode.Ok, second.Code);
        Assert.Contains("Nothing new.", second.Lines);
        Assert.Equal(before, FolderSnapshot.Of(folder.Path));
        Assert.Equal(TableOf(demo.First), TableOf(second));
    }

    [Fact]
    public async Task Run_FileThatTheUserChanged_IsKeptAndSaid()
    {
        using var folder = new TempFolder();
        demo.CopyTo(folder.Path);
        var settings = await File.ReadAllTextAsync(
            folder["csat.json"],
            TestContext.Current.CancellationToken
        );
        var changed = settings.Replace("[\"en\", \"ru\"]", "[\"uk\"]", StringComparison.Ordinal);
        Assert.NotEqual(settings, changed);
        folder.Put("csat.json", changed);

        var run = await Csat.RunAsync("demo", "airport", folder.Path);

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Contains(
            "kept       csat.json: it differs from the sample's; delete it to get that one back",
            run.Lines
        );
        Assert.Equal(
            changed,
            await File.ReadAllTextAsync(folder["csat.json"], TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task Run_FolderOfAnotherWorkspace_IsRefusedAndLeftAsItIs()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder);
        var before = FolderSnapshot.Of(folder.Path);
        var refused = await Csat.RunAsync("demo", "airport", folder.Path);
        Assert.Equal(ExitCode.Data, refused.Code);
        Assert.Contains(
            $"'{folder.Path}' is another workspace",
            refused.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(before, FolderSnapshot.Of(folder.Path));
    }

    [Fact]
    public async Task Run_FileThatTheUserDeleted_IsThereAgain()
    {
        using var folder = new TempFolder();
        demo.CopyTo(folder.Path);
        File.Delete(folder["LICENSE.md"]);
        Assert.Equal(ExitCode.Ok, (await Csat.RunAsync("demo", "airport", folder.Path)).Code);
        Assert.True(File.Exists(folder["LICENSE.md"]));
    }

    [Fact]
    public void Copy_SchemaLinks_LeadToFilesOfTheCopy()
    {
        foreach (var name in (string[])["csat.json", "sources/airport-survey.json"])
        {
            var path = Path.Combine(demo.Folder, name);
            var link = File.ReadAllText(path).Split("\"$schema\": \"")[1].Split('"')[0];
            Assert.True(
                File.Exists(Path.Combine(Path.GetDirectoryName(path)!, link)),
                $"{name}: {link}"
            );
        }
    }

    static string TableOf(Outcome outcome) =>
        string.Join(
            '\n',
            outcome
                .Lines.SkipWhile(l => !l.StartsWith("Month ", StringComparison.Ordinal))
                .SkipLast(1)
        );
}
