using System.Text.Json;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

public sealed class RunCommandTests
{
    const string Good = Workspaces.Header + "1,2026-03-02,9\n2,2026-03-03,10\n";

    [Fact]
    public async Task Run_NewWorkspace_DoesTheThreeJobsAndThenNothing()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder, ("nps/2026-03.csv", Good));
        var first = await Csat.RunAsync("run", "-w", folder.Path);
        Assert.Equal(ExitCode.Ok, first.Code);
        Assert.Equal(
            ["loaded", "computed", "computed", "written"],
            first.Lines.Select(l => l.Split(' ')[0])
        );
        Assert.Equal("computed   2 quarters, years and rolling periods, 4 figures", first.Lines[2]);
        var second = await Csat.RunAsync("run", "-w", folder.Path);
        Assert.Equal(ExitCode.Ok, second.Code);
        Assert.Equal(["unchanged", "No", "unchanged"], second.Lines.Select(l => l.Split(' ')[0]));
    }

    [Fact]
    public async Task Run_OneFileFaulty_ServesTheOthersAndIsPartial()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder, ("nps/2026-03.csv", Good), ("nps/2026-04.csv", "\0"));
        var run = await Csat.RunAsync("run", "-w", folder.Path);
        Assert.Equal(ExitCode.Partial, run.Code);
        Assert.True(File.Exists(folder["scorecards", "2026-03", "all.en.v1.pdf"]));
    }

    [Fact]
    public async Task Run_FileThatCannotBeReadNow_PublishesNothingUntilItCan()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder, ("nps/2026-03.csv", Good), ("nps/2026-04.csv", Good));
        Outcome first;
        await using (
            new FileStream(
                folder["exports", "nps", "2026-04.csv"],
                FileMode.Open,
                FileAccess.Read,
                FileShare.None
            )
        )
            first = await Csat.RunAsync("run", "-w", folder.Path);
        Assert.Equal(ExitCode.Partial, first.Code);
        Assert.Contains(
            "no scorecards were written, because 1 of these may be loaded by the next run",
            first.Error,
            StringComparison.Ordinal
        );
        Assert.False(Directory.Exists(folder["scorecards"]));

        Assert.Equal(ExitCode.Ok, (await Csat.RunAsync("run", "-w", folder.Path)).Code);
        Assert.True(File.Exists(folder["scorecards", "2026-03", "all.en.v1.pdf"]));
    }

    [Fact]
    public async Task Run_ForAProgram_PrintsOneDocumentOfTheThreeJobs()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder, ("nps/2026-03.csv", Good));

        var run = await Csat.RunAsync("run", "--json", "-w", folder.Path);

        Assert.Equal(ExitCode.Ok, run.Code);
        using var document = JsonDocument.Parse(run.Out);
        var root = document.RootElement;
        var file = Assert.Single(root.GetProperty("ingest").GetProperty("files").EnumerateArray());
        Assert.Equal("loaded", file.GetProperty("outcome").GetString());
        Assert.Equal(2, file.GetProperty("rowsLoaded").GetInt32());
        var month = Assert.Single(root.GetProperty("build").GetProperty("months").EnumerateArray());
        Assert.Equal("2026-03", month.GetProperty("code").GetString());
        var scorecard = Assert.Single(
            root.GetProperty("render").GetProperty("scorecards").EnumerateArray()
        );
        Assert.Equal("2026-03/all.en.v1.pdf", scorecard.GetProperty("fileName").GetString());
    }

    [Fact]
    public async Task Jobs_OneByOneForAProgram_PrintADocumentEach()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder, ("nps/2026-03.csv", Good));

        Assert.Equal(
            ["files", "months", "scorecards"],
            [
                await FirstListAsync("ingest"),
                await FirstListAsync("build"),
                await FirstListAsync("render"),
            ]
        );

        async Task<string> FirstListAsync(string verb)
        {
            var run = await Csat.RunAsync(verb, "--json", "-w", folder.Path);
            using var document = JsonDocument.Parse(run.Out);
            var first = document.RootElement.EnumerateObject().First();
            Assert.NotEqual(0, first.Value.GetArrayLength());
            return first.Name;
        }
    }
}
