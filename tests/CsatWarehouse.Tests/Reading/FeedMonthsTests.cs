using CsatWarehouse.Jobs;
using CsatWarehouse.Reading;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Reading;

public sealed class FeedMonthsTests : IDisposable
{
    readonly TestWorkspace _workspace = new();
    readonly Rows _rows = new();

    public void Dispose() => _workspace.Dispose();

    async Task<FeedMonths> SurveyAsync(bool isLate = false)
    {
        FeedFreshness[] late = isLate
            ? [new("survey", "sources/survey.json", null, null, TimeSpan.FromHours(1))]
            : [];
        var feeds = await _workspace.QueryAsync(c =>
            FeedMonths.ReadAsync(
                c,
                _workspace.Read(),
                late,
                new(2026, 5, 1),
                TestContext.Current.CancellationToken
            )
        );
        return Assert.Single(feeds);
    }

    static string[] Told(FeedMonths feed) =>
        [
            .. feed.Months.Select(m =>
                FormattableString.Invariant(
                    $"{m.Month} {m.State} {m.Files} {m.Rows}{(m.IsDirty ? " dirty" : "")}"
                )
            ),
        ];

    [Fact]
    public async Task Months_OfAFeed_AreLoadedMissingAndLate()
    {
        _workspace.Export("january", _rows.Of(4, "2026-01-05", 9));
        _workspace.Export(
            "both",
            [.. _rows.Of(5, "2026-01-06", 9), .. _rows.Of(6, "2026-02-05", 9)]
        );
        _workspace.Export("april", _rows.Of(7, "2026-04-05", 9));
        await _workspace.RunAsync();

        var feed = await SurveyAsync(isLate: true);

        Assert.Equal(("survey", "survey"), (feed.Source, feed.Kind));
        Assert.Equal(
            [
                "2026-01 Loaded 2 9",
                "2026-02 Loaded 1 6",
                "2026-03 Missing 0 0",
                "2026-04 Loaded 1 7",
                "2026-05 Late 0 0",
            ],
            Told(feed)
        );
    }

    [Fact]
    public async Task Months_BetweenThoseOfAQuarterlyFeed_AreNotExpected()
    {
        foreach (var month in new[] { "2025-09", "2025-12", "2026-06" })
            _workspace.Export(month, _rows.Of(4, $"{month}-05", 9));
        await _workspace.RunAsync();

        var feed = await SurveyAsync();

        Assert.Equal(
            ["2026-03"],
            feed.Months.Where(m => m.State == FeedMonthState.Missing).Select(m => m.Month)
        );
        Assert.Equal(6, feed.Months.Count(m => m.State == FeedMonthState.NotExpected));
    }

    [Fact]
    public async Task Months_ThatAFileChanged_AreDirtyUntilTheyAreBuilt()
    {
        _workspace.Export("march", _rows.Of(4, "2026-03-05", 9));
        _workspace.Export("april", _rows.Of(4, "2026-04-05", 9));
        await _workspace.RunAsync();
        _workspace.Export("late", _rows.Of(4, "2026-04-06", 9));
        await _workspace.IngestAsync();

        Assert.Equal(["2026-03 Loaded 1 4", "2026-04 Loaded 2 8 dirty"], Told(await SurveyAsync()));
        await _workspace.BuildAsync();
        Assert.Equal(["2026-03 Loaded 1 4", "2026-04 Loaded 2 8"], Told(await SurveyAsync()));
    }
}
