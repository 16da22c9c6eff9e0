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
}
