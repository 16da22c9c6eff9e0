using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

public sealed class CheckFreshnessCommandTests
{
    // The clock of these tests stands at 6 in the morning of 1 April 2026.
    static async Task<Outcome> CheckAsync(TempFolder folder, string? hours, params string[] options)
    {
        Workspaces.Write(folder, ("nps/2026-03.csv", Workspaces.Header + "1,2026-03-01,9\n"));
        var profile = File.ReadAllText(folder["sources/nps.json"]);
        if (hours is not null)
            folder.Put(
                "sources/nps.json",
                profile.Replace(
                    "\"kind\": \"survey\",",
                    $"\"kind\": \"survey\", \"lateAfterHours\": {hours},",
                    StringComparison.Ordinal
                )
            );
        File.SetLastWriteTimeUtc(
            folder["exports/nps/2026-03.csv"],
            new DateTime(2026, 3, 1, 6, 0, 0, DateTimeKind.Utc)
        );
        await Csat.RunAsync("ingest", "-w", folder.Path);
        return await Csat.RunAsync(["check-freshness", "-w", folder.Path, .. options]);
    }

    [Fact]
    public async Task Check_FeedThatIsFresh_SaysWhenItCameAndSucceeds()
    {
        using var folder = new TempFolder();

        var run = await CheckAsync(folder, "26");

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.Equal(
            "fresh      sources/nps.json: newest file 2026-04-01 06:00 UTC, 0 hours ago; late after 26",
            Assert.Single(run.Lines)
        );
    }

    [Fact]
    public async Task Check_FeedWithoutALimit_SaysSoAndSucceeds()
    {
        using var folder = new TempFolder();

        var run = await CheckAsync(folder, null);

        Assert.Equal(ExitCode.Ok, run.Code);
        Assert.StartsWith("unlimited  sources/nps.json", run.Out, StringComparison.Ordinal);
        Assert.Contains("no lateAfterHours", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_FeedThatNeverCame_FailsAsPartOfThem()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder);
        folder.Put(
            "sources/other.json",
            File.ReadAllText(folder["sources/nps.json"])
                .Replace(
                    "\"source\": \"nps\"",
                    "\"source\": \"other\", \"lateAfterHours\": 26",
                    StringComparison.Ordinal
                )
                .Replace("nps/*.csv", "other/*.csv", StringComparison.Ordinal)
        );

        var run = await CheckAsync(folder, "26");

        Assert.Equal(ExitCode.Partial, run.Code);
        Assert.Contains(
            "late       sources/other.json: no file yet",
            run.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("1 of 2 sources are late", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_AsJson_TellsEveryFeed()
    {
        using var folder = new TempFolder();

        var run = await CheckAsync(folder, "26", "--json");

        Assert.Contains("\"profile\": \"sources/nps.json\"", run.Out, StringComparison.Ordinal);
        Assert.Contains("\"isLate\": false", run.Out, StringComparison.Ordinal);
    }
}
