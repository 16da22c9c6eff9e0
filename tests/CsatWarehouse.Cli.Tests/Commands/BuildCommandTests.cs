using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

public sealed class BuildCommandTests
{
    [Fact]
    public async Task Build_AfterIngest_ComputesTheMonthOnce()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder, ("nps/2026-03.csv", Workspaces.Header + "1,2026-03-02,9\n"));
        await Csat.RunAsync("ingest", "-w", folder.Path);
        var first = await Csat.RunAsync("build", "-w", folder.Path);
        Assert.Equal(ExitCode.Ok, first.Code);
        Assert.Contains("computed   2026-03  2 figures", first.Lines);
        var second = await Csat.RunAsync("build", "-w", folder.Path);
        Assert.Equal(["No month has to be computed: every figure is up to date."], second.Lines);
    }

    [Fact]
    public async Task Build_NothingLoadedYet_NamesTheRemedyAndCreatesNothing()
    {
        DatabaseUnderTest.SkipUnlessInFolder();
        using var folder = new TempFolder();
        Workspaces.Write(folder);
        var run = await Csat.RunAsync("build", "-w", folder.Path);
        Assert.Equal(ExitCode.Data, run.Code);
        Assert.Contains(
            "has no database yet; load its exports first",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(folder["csat.db"]));
    }

    [Fact]
    public async Task Build_FileThatIsNoDatabase_IsADataFault()
    {
        DatabaseUnderTest.SkipUnlessFile();
        using var folder = new TempFolder();
        Workspaces.Write(folder);
        folder.Put("csat.db", new string('x', 5000));
        var run = await Csat.RunAsync("build", "-w", folder.Path);
        Assert.Equal(ExitCode.Data, run.Code);
        Assert.Contains(
            $"'{folder["csat.db"]}' cannot be opened",
            run.Error,
            StringComparison.Ordinal
        );
    }
}
