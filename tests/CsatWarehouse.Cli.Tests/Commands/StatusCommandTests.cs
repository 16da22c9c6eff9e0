using System.Text.Json;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

public sealed class StatusCommandTests(Demo demo)
{
    [Fact]
    public async Task Status_NoDatabase_SaysSoAndCreatesNothing()
    {
        DatabaseUnderTest.SkipUnlessInFolder();
        using var folder = new TempFolder();
        Workspaces.Write(folder);
        var before = Directory.GetFileSystemEntries(folder.Path);
        var status = await Csat.RunAsync("status", "-w", folder.Path);
        Assert.Equal(ExitCode.Ok, status.Code);
        Assert.Contains(
            "No database yet: nothing was loaded.",
            status.Out,
            StringComparison.Ordinal
        );
        Assert.Equal(before, Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public async Task Status_NoDatabaseAsJson_HasNone()
    {
        DatabaseUnderTest.SkipUnlessInFolder();
        using var folder = new TempFolder();
        Workspaces.Write(folder);
        var status = await Csat.RunAsync("status", "-w", folder.Path, "--json");
        var root = JsonDocument.Parse(status.Out).RootElement;
        Assert.False(root.GetProperty("hasDatabase").GetBoolean());
        Assert.Equal(0, root.GetProperty("loads").GetArrayLength());
    }

    [Fact]
    public async Task Status_Demo_ListsFilesAndMonths()
    {
        var status = await Csat.RunAsync("status", "-w", demo.Folder);
        Assert.Equal(ExitCode.Ok, status.Code);
        Assert.Matches(
            @"airport-survey/2017\.csv +1 +loaded +2,831 +2,831 +0 +0 +0 +2026-04-01 06:00",
            status.Out
        );
        Assert.Matches(@"2017-05 +2,831 +up to date", status.Out);
    }

    [Fact]
    public async Task Status_DemoAsJson_TellsInstantsInUtc()
    {
        var status = await Csat.RunAsync("status", "-w", demo.Folder, "--json");
        var root = JsonDocument.Parse(status.Out).RootElement;
        var load = root.GetProperty("loads")[1];
        Assert.Equal("airport-survey/2017.csv", load.GetProperty("file").GetString());
        Assert.Equal(2831, load.GetProperty("loaded").GetInt64());
        Assert.Equal("2026-04-01T06:00:00Z", load.GetProperty("loadedAt").GetString());
        Assert.Equal("2017-05", root.GetProperty("months")[1].GetProperty("month").GetString());
    }

    [Fact]
    public async Task Status_FolderWithoutWorkspace_NamesBothRemedies()
    {
        using var folder = new TempFolder();
        var status = await Csat.RunAsync("status", "-w", folder.Path);
        Assert.Equal(ExitCode.Data, status.Code);
        Assert.Contains($"'{folder.Path}' is no workspace", status.Error, StringComparison.Ordinal);
        Assert.Contains("--workspace", status.Error, StringComparison.Ordinal);
        Assert.Contains("csat init", status.Error, StringComparison.Ordinal);
    }
}
