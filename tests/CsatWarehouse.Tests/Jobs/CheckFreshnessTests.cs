using CsatWarehouse.Exports.Json;
using CsatWarehouse.Jobs;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Jobs;

public sealed class CheckFreshnessTests : IDisposable
{
    // Files are written from midnight of 1 April on; the clock of loads stands at 3 in the morning of 1 May.
    static readonly DateTimeOffset Loaded = new(2026, 5, 1, 3, 0, 0, TimeSpan.Zero);

    readonly TestWorkspace _workspace = new();

    public void Dispose() => _workspace.Dispose();

    void Limit(string hours) =>
        _workspace.Write(
            "sources/survey.json",
            File.ReadAllText(Path.Combine(_workspace.Path, "sources/survey.json"))
                .Replace(
                    "\"kind\": \"survey\",",
                    $"\"kind\": \"survey\", \"lateAfterHours\": {hours},",
                    StringComparison.Ordinal
                )
        );

    async Task<FeedFreshness> CheckAsync(TimeSpan afterLoad)
    {
        using var warehouse = await _workspace.OpenAsync();
        var workspace = _workspace.Read();
        var report = await new CheckFreshness(
            workspace,
            warehouse,
            workspace.OpenExports(),
            new ClockAt(Loaded + afterLoad)
        ).RunAsync(TestContext.Current.CancellationToken);
        return Assert.Single(report.Feeds);
    }

    [Theory]
    [InlineData(26, false)]
    [InlineData(27, true)]
    public async Task Check_FeedWithALimit_IsLateOnlyBeyondIt(int hours, bool isLate)
    {
        Limit("26");
        _workspace.Export("march", new Rows().Of(5, "2026-03-05", 9));
        await _workspace.IngestAsync();

        var feed = await CheckAsync(TimeSpan.FromHours(hours));

        Assert.Equal(("survey", isLate), (feed.Source, feed.IsLate));
        Assert.Equal(Loaded.UtcDateTime, feed.ArrivedAt);
        Assert.Equal(TimeSpan.FromHours(hours), feed.Lag);
    }

    [Fact]
    public async Task Check_FeedThatNeverCame_IsLate()
    {
        Limit("26");

        var feed = await CheckAsync(TimeSpan.Zero);

        Assert.True(feed.IsLate);
        Assert.Null(feed.Lag);
    }

    [Fact]
    public async Task Check_FeedWithoutALimit_IsNeverLate()
    {
        Assert.False((await CheckAsync(TimeSpan.Zero)).IsLate);
        _workspace.Export("march", new Rows().Of(5, "2026-03-05", 9));
        await _workspace.IngestAsync();

        Assert.False((await CheckAsync(TimeSpan.FromDays(9999))).IsLate);
    }

    [Fact]
    public async Task Check_FileThatCannotBeLoaded_HasNotArrived()
    {
        Limit("26");
        _workspace.Write("exports/survey/broken.csv", "one,column\nand no other\n");
        await _workspace.IngestAsync();

        Assert.True((await CheckAsync(TimeSpan.Zero)).IsLate);
    }

    [Fact]
    public async Task Check_SameContentDeliveredAgain_HasArrivedThen()
    {
        Limit("26");
        _workspace.Export("march", new Rows().Of(5, "2026-03-05", 9));
        await _workspace.IngestAsync();
        var again = Loaded.UtcDateTime + TimeSpan.FromDays(10);
        File.SetLastWriteTimeUtc(Path.Combine(_workspace.Path, "exports/survey/march.csv"), again);

        var feed = await CheckAsync(TimeSpan.FromDays(10));

        Assert.Equal((again, false), (feed.ArrivedAt, feed.IsLate));
    }

    [Fact]
    public void Read_LimitThatIsNone_IsAFaultOfTheProfile()
    {
        Limit("0");

        var fault = Assert.Throws<ConfigurationException>(() => _workspace.Read());

        Assert.Contains("1 to 8784", Assert.Single(fault.Errors).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_LimitThatChanges_ReadsNoFileAgain()
    {
        _workspace.Export("march", new Rows().Of(5, "2026-03-05", 9));
        await _workspace.IngestAsync();
        Limit("26");

        var file = Assert.Single((await _workspace.IngestAsync()).Files);

        Assert.Equal(IngestOutcome.Unchanged, file.Outcome);
    }

    sealed class ClockAt(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
