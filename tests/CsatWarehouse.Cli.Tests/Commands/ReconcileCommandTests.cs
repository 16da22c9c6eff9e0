using System.Text.Json;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

public sealed class ReconcileCommandTests(Demo demo)
{
    [Fact]
    public async Task Reconcile_Demo_AllHolds()
    {
        var reconciled = await Csat.RunAsync("reconcile", "--deep", "-w", demo.Folder);
        Assert.Equal(ExitCode.Ok, reconciled.Code);
        Assert.StartsWith(
            "All holds: 2 export files",
            reconciled.Lines[^1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Reconcile_ScorecardsMissingAndAltered_EndsWithDataAndWhatToDo()
    {
        using var folder = new TempFolder();
        demo.CopyTo(folder.Path);
        File.Delete(folder["scorecards", "2016-05", "all.en.v1.pdf"]);
        await File.AppendAllTextAsync(
            folder["scorecards", "2017-05", "all.ru.v1.pdf"],
            "%",
            TestContext.Current.CancellationToken
        );

        var reconciled = await Csat.RunAsync("reconcile", "-w", folder.Path);
        var json = await Csat.RunAsync("reconcile", "--json", "-w", folder.Path);

        Assert.Equal(ExitCode.Data, reconciled.Code);
        Assert.Equal("scorecard-gone: 2016-05/all.en.v1.pdf", reconciled.Lines[0]);
        Assert.Equal("found     no file", reconciled.Lines[2]);
        Assert.StartsWith("do        csat render", reconciled.Lines[3], StringComparison.Ordinal);
        Assert.Equal("2 findings; 2 export files were looked at.", reconciled.Lines[^1]);
        Assert.Equal(
            ["scorecard-gone", "scorecard-altered"],
            JsonDocument
                .Parse(json.Out)
                .RootElement.GetProperty("findings")
                .EnumerateArray()
                .Select(f => f.GetProperty("code").GetString())
        );
        Assert.Equal(ExitCode.Ok, (await Csat.RunAsync("render", "-w", folder.Path)).Code);
        Assert.Equal(ExitCode.Ok, (await Csat.RunAsync("reconcile", "-w", folder.Path)).Code);
    }
}
