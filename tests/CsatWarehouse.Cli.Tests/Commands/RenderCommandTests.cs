using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

public sealed class RenderCommandTests(Demo demo)
{
    [Fact]
    public void Demo_BothMonthsAndLanguages_HaveScorecards()
    {
        foreach (var month in (string[])["2016-05", "2017-05"])
        foreach (var language in (string[])["en", "ru"])
        {
            var path = Path.Combine(demo.Folder, "scorecards", month, $"all.{language}.v1.pdf");
            Assert.Contains($"written    {path}", demo.First.Lines);
            Assert.Equal("%PDF-"u8, File.ReadAllBytes(path).AsSpan(0, 5));
        }
    }

    [Fact]
    public async Task Render_OneMonth_LeavesTheOthersAlone()
    {
        using var folder = new TempFolder();
        demo.CopyTo(folder.Path);
        Directory.Delete(folder["scorecards"], recursive: true);
        var run = await Csat.RunAsync("render", "--month", "2017-05", "-w", folder.Path);
        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Equal(
            [
                $"restored   {folder["scorecards", "2017-05", "all.en.v1.pdf"]}",
                $"restored   {folder["scorecards", "2017-05", "all.ru.v1.pdf"]}",
            ],
            run.Lines
        );
        Assert.False(Directory.Exists(folder["scorecards", "2016-05"]));
    }

    [Fact]
    public async Task Render_FileInTheWay_IsNotOverwrittenAndIsADataFault()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder, ("nps/2026-03.csv", Workspaces.Header + "1,2026-03-02,9\n"));
        await Csat.RunAsync("ingest", "-w", folder.Path);
        await Csat.RunAsync("build", "-w", folder.Path);
        folder.Put("scorecards/2026-03/all.en.v1.pdf", "somebody's own");
        var run = await Csat.RunAsync("render", "-w", folder.Path);
        Assert.Equal(ExitCode.Data, run.Code);
        Assert.Contains("move it away", run.Error, StringComparison.Ordinal);
        Assert.Equal(
            "somebody's own",
            await File.ReadAllTextAsync(
                folder["scorecards", "2026-03", "all.en.v1.pdf"],
                TestContext.Current.CancellationToken
            )
        );
    }

    [Fact]
    public async Task Render_MonthWithoutFigures_NamesTheNearest()
    {
        var run = await Csat.RunAsync("render", "--month", "2017-04", "-w", demo.Folder);
        Assert.Equal(ExitCode.Data, run.Code);
        Assert.Contains("'2017-04' is no month with figures", run.Error, StringComparison.Ordinal);
        Assert.Contains("known: 2016-05, 2017-05", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Render_TextThatIsNoMonth_IsAUsageError() =>
        Assert.Equal(
            ExitCode.Usage,
            (await Csat.RunAsync("render", "--month", "May", "-w", demo.Folder)).Code
        );
}
