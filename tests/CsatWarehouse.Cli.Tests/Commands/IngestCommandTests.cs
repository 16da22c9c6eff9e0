using CsatWarehouse.Storage;
using CsatWarehouse.Testing;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Cli.Tests.Commands;

public sealed class IngestCommandTests
{
    const string Good = Workspaces.Header + "1,2026-03-02,9\n2,2026-03-03,10\n";

    // A file with a zero byte is no text and cannot be read at all.
    const string Bad = Workspaces.Header + "1,2026-03-02,\0\n";

    [Fact]
    public async Task Ingest_NewFile_IsLoadedOnce()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder, ("nps/2026-03.csv", Good), ("readme.txt", "no survey"));
        var first = await Csat.RunAsync("ingest", "-w", folder.Path);
        Assert.Equal(ExitCode.Ok, first.Code);
        Assert.Contains(
            "loaded     nps/2026-03.csv  2 rows read: 2 loaded, 0 rejected, 0 duplicate, 0 excluded",
            first.Lines
        );
        Assert.Contains("no profile readme.txt", first.Lines);
        Assert.Equal("Loading nps/2026-03.csv", first.Error.Trim());
        var second = await Csat.RunAsync("ingest", "-w", folder.Path);
        Assert.Contains("unchanged  nps/2026-03.csv", second.Lines);
        Assert.Empty(second.Error);
    }

    [Fact]
    public async Task Ingest_OneFileFaulty_LoadsTheOthersAndIsPartial()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder, ("nps/2026-03.csv", Good), ("nps/2026-04.csv", Bad));
        var run = await Csat.RunAsync("ingest", "-w", folder.Path);
        Assert.Equal(ExitCode.Partial, run.Code);
        Assert.Contains(
            run.Lines,
            l => l.StartsWith("loaded     nps/2026-03.csv", StringComparison.Ordinal)
        );
        Assert.Contains(
            run.Lines,
            l => l.StartsWith("failed     nps/2026-04.csv: ", StringComparison.Ordinal)
        );
        Assert.Contains(
            "csat: 1 of 2 files could not be loaded",
            run.Error,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Ingest_EveryFileFaulty_IsADataFault()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder, ("nps/2026-04.csv", Bad));
        Assert.Equal(ExitCode.Data, (await Csat.RunAsync("ingest", "-w", folder.Path)).Code);
    }

    [Fact]
    public async Task Ingest_NoExportsFolder_SaysWhereItLooked()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder);
        var run = await Csat.RunAsync("ingest", "-w", folder.Path);
        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Contains($"No export files in '{folder["exports"]}'.", run.Lines);
    }

    [Fact]
    public async Task Ingest_ExportsFolderFromTheEnvironment_IsRead()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder);
        folder.Put("elsewhere/nps/2026-03.csv", Good);
        var run = await Csat.RunWithAsync(
            new() { ["CSAT__Exports__Folder"] = folder["elsewhere"] },
            "ingest",
            "-w",
            folder.Path
        );
        Assert.Contains(
            run.Lines,
            l => l.StartsWith("loaded     nps/2026-03.csv", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Ingest_UnknownVariable_NamesTheNearestSetting()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder);
        var run = await Csat.RunWithAsync(
            new() { ["CSAT__TimeZoen"] = "Europe/Kyiv" },
            "ingest",
            "-w",
            folder.Path
        );
        Assert.Equal(ExitCode.Data, run.Code);
        Assert.Contains("'CSAT__TimeZoen'", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'CSAT__TimeZone'?", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_FaultyConfiguration_NamesFileLineAndNearestMember()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder);
        folder.Put("csat.json", "{\n  \"languagse\": [\"en\"]\n}\n");
        var run = await Csat.RunAsync("ingest", "-w", folder.Path);
        Assert.Equal(ExitCode.Data, run.Code);
        Assert.StartsWith("csat: csat.json:2:", run.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean 'languages'?", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
    }

    [Fact]
    public async Task Ingest_AnotherProcessWrites_IsBusy()
    {
        DatabaseUnderTest.SkipUnlessFile();
        using var folder = new TempFolder();
        Workspaces.Write(folder, ("nps/2026-03.csv", Good));
        await Csat.RunAsync("ingest", "-w", folder.Path);
        folder.Put("exports/nps/2026-04.csv", Workspaces.Header + "3,2026-04-01,7\n");
        await using var other = new SqliteConnection(
            $"Data Source={folder["csat.db"]};Pooling=False"
        );
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using var writing = other.BeginTransaction(deferred: false);

        var run = await Csat.RunWithAsync(
            new()
            {
                ["CSAT__Warehouse__ConnectionString"] = "Data Source=csat.db;Default Timeout=1",
            },
            "ingest",
            "-w",
            folder.Path
        );

        Assert.Equal(ExitCode.Busy, run.Code);
        Assert.Contains("is writing to the warehouse", run.Error, StringComparison.Ordinal);
    }
}
