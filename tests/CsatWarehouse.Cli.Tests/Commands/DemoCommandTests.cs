using System.Text.Json;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

[Collection(nameof(SmallDemo))]
public sealed class DemoCommandTests(SmallDemo demo)
{
    [Fact]
    public void FirstRun_EmptyFolder_LoadsEveryRowAndSucceeds()
    {
        Assert.Equal(ExitCode.Ok, demo.First.Code);
        var loaded = demo
            .First.Lines.Where(l => l.StartsWith("loaded ", StringComparison.Ordinal))
            .ToList();
        Assert.All(loaded, l => Assert.Contains(" 0 rejected", l, StringComparison.Ordinal));
        Assert.Contains(
            loaded,
            l => l.Contains("zendesk/ticket_tag_2026-10-31.csv", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(
            demo.First.Lines,
            l => l.StartsWith("no profile", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void FirstRun_Headlines_AreThoseOfTheNewestMonth()
    {
        var headlines = demo
            .First.Lines.SkipWhile(l => !l.StartsWith("Month ", StringComparison.Ordinal))
            .Where(l => l.StartsWith("20", StringComparison.Ordinal))
            .ToList();

        Assert.All(headlines, l => Assert.StartsWith("2026-10 ", l, StringComparison.Ordinal));
        Assert.Contains(headlines, l => l.Contains(" NPS ", StringComparison.Ordinal));
        Assert.Contains(
            headlines,
            l =>
                l.Contains("First response time (median)", StringComparison.Ordinal)
                && l.Contains(" min ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void FirstRun_Scorecards_AreWrittenInThreeLanguages()
    {
        var newest = ScorecardsOf("2026-10")
            .ToLookup(f => f.StartsWith("all.", StringComparison.Ordinal));

        Assert.Equal(["all.en.v1.pdf", "all.ru.v1.pdf", "all.uk.v1.pdf"], newest[true]);
        Assert.Equal(
            6 * 3,
            newest[false].Count(f => f.StartsWith("region-", StringComparison.Ordinal))
        );
        Assert.Equal(newest[true], ScorecardsOf("2026-09"));
    }

    IEnumerable<string> ScorecardsOf(string month) =>
        Directory
            .GetFiles(Path.Combine(demo.Folder, "scorecards", month))
            .Select(f => Path.GetFileName(f))
            .Order(StringComparer.Ordinal);

    [Fact]
    public async Task SecondRun_SameOptions_WritesNothing()
    {
        var before = FolderSnapshot.Of(demo.Folder);
        var second = await Csat.RunAsync(demo.CommandLine);
        Assert.Equal(ExitCode.Ok, second.Code);
        Assert.Contains("Nothing new.", second.Lines);
        Assert.Equal(before, FolderSnapshot.Of(demo.Folder));
    }

    [Fact]
    public async Task Run_OtherOptionsInTheSameFolder_IsRefusedWithBoth()
    {
        var refused = await Csat.RunAsync("demo", demo.Folder, "--seed", "7");
        Assert.Equal(ExitCode.Data, refused.Code);
        Assert.Contains("\"seed\":2026,\"months\":3", refused.Error, StringComparison.Ordinal);
        Assert.Contains("\"seed\":7,\"months\":24", refused.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--months", "0")]
    [InlineData("--months", "121")]
    [InlineData("--scale", "0,5")]
    [InlineData("--scale", "5000")]
    public async Task Run_OptionOutOfItsLimits_IsAUsageErrorAndWritesNothing(
        string option,
        string value
    )
    {
        using var folder = new TempFolder();
        var refused = await Csat.RunAsync("demo", folder["new"], option, value);
        Assert.Equal(ExitCode.Usage, refused.Code);
        Assert.Contains(value, refused.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["new"]));
    }

    [Fact]
    public void Folder_SaysWhatItWasMadeWith()
    {
        using var record = JsonDocument.Parse(
            File.ReadAllText(Path.Combine(demo.Folder, "demo.json"))
        );
        Assert.Equal(3, record.RootElement.GetProperty("months").GetInt32());
    }
}
