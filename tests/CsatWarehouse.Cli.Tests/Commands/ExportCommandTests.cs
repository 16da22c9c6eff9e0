using System.Text.Json;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

public sealed class ExportCommandTests(Demo demo)
{
    [Fact]
    public async Task ExportRpt_SomeViews_WritesThemAndTheirManifest()
    {
        using var folder = new TempFolder();
        var exported = await Csat.RunAsync(
            "export",
            "rpt",
            "--to",
            folder.Path,
            "--views",
            "kpi,Period",
            "KpiFigure by boarding-area;stage",
            "--json",
            "-w",
            demo.Folder
        );
        Assert.Equal(ExitCode.Ok, exported.Code);
        Assert.Equal(
            ["Kpi", "Period", "KpiFigure by boarding-area;stage"],
            JsonDocument
                .Parse(exported.Out)
                .RootElement.GetProperty("views")
                .EnumerateArray()
                .Select(v => v.GetProperty("view").GetString())
        );
        Assert.Equal(4, Directory.GetFiles(folder.Path).Length);
        Assert.True(File.Exists(folder["KpiFigure by boarding-area+stage.csv"]));
    }

    [Theory]
    [InlineData("csat: 'Kpis' is no view; did you mean 'Kpi'?", "--views", "Kpis")]
    [InlineData("csat: --since is 'yesterday'; give a day", "--since", "yesterday")]
    [InlineData("csat: Argument 'xlsx' not recognized", "--format", "xlsx")]
    public async Task ExportRpt_NotUnderstood_IsAUsageError(
        string expected,
        params string[] arguments
    )
    {
        using var folder = new TempFolder();
        var wrong = await Csat.RunAsync([
            "export",
            "rpt",
            "--to",
            folder["views"],
            .. arguments,
            "-w",
            demo.Folder,
        ]);
        Assert.Equal(ExitCode.Usage, wrong.Code);
        Assert.StartsWith(expected, wrong.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["views"]));
    }

    [Fact]
    public async Task ExportRpt_FileInTheWay_EndsWithData()
    {
        using var folder = new TempFolder();
        folder.Put("Kpi.csv", "mine");
        var refused = await Csat.RunAsync("export", "rpt", "--to", folder.Path, "-w", demo.Folder);
        Assert.Equal(ExitCode.Data, refused.Code);
        Assert.Contains("no earlier export wrote it", refused.Error, StringComparison.Ordinal);
    }
}
