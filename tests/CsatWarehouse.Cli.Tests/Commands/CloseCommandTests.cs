using System.Text.Json;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

/// <summary>The clock of these tests says 1 April 2026, 06:00 UTC: March is over and provisional, February closed on 10 March.</summary>
public sealed class CloseCommandTests : IAsyncLifetime
{
    readonly TempFolder _folder = new();

    public async ValueTask InitializeAsync()
    {
        Workspaces.Write(
            _folder,
            (
                "nps/a.csv",
                Workspaces.Header
                    + string.Concat(
                        Enumerable
                            .Range(0, 10)
                            .Select(i =>
                                FormattableString.Invariant(
                                    $"{i},2026-03-02,9\n{100 + i},2026-02-02,9\n"
                                )
                            )
                    )
            )
        );
        await CsatAsync("run");
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    Task<Outcome> CsatAsync(params string[] arguments) =>
        Csat.RunAsync([.. arguments, "-w", _folder.Path]);

    async Task<JsonElement> MarchAsync() =>
        JsonDocument
            .Parse((await CsatAsync("status", "--json")).Out)
            .RootElement.GetProperty("months")[1];

    [Fact]
    public async Task Close_ByHand_IsKeptWithWhoAndWhyAndCanBeUndone()
    {
        var before = await MarchAsync();
        var closed = await CsatAsync("close", "2026-03", "--by", "Olga", "--reason", "board");
        var after = await MarchAsync();
        var explained = await CsatAsync("explain", "nps", "2026-03");
        var again = await CsatAsync("close", "2026-03");
        var reopened = await CsatAsync("reopen", "2026-03");

        Assert.Equal("provisional", before.GetProperty("state").GetString());
        Assert.Equal("2026-04-10", before.GetProperty("closesOn").GetString());
        Assert.Equal(ExitCode.Ok, closed.Code);
        Assert.Equal("closed", after.GetProperty("state").GetString());
        Assert.Equal("Olga", after.GetProperty("closedBy").GetString());
        Assert.Equal("2026-04-01T06:00:00Z", after.GetProperty("closedAt").GetString());
        Assert.Contains(
            "closed since 2026-04-01, closed by Olga (board)",
            explained.Out,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "was closed already, by Olga at 2026-04-01 06:00 UTC; nothing was done",
            again.Out,
            StringComparison.Ordinal
        );
        Assert.Contains("2026-03 is open again", reopened.Out, StringComparison.Ordinal);
        Assert.Equal("provisional", (await MarchAsync()).GetProperty("state").GetString());
    }

    [Fact]
    public async Task Close_MonthThatItsDateClosed_SaysSoAndWritesNothing()
    {
        var before = FolderSnapshot.Of(_folder.Path);

        var closed = await CsatAsync("close", "2026-02");

        Assert.Contains(
            "2026-02 was closed already, by its date, at 2026-03-10 00:00 UTC",
            closed.Out,
            StringComparison.Ordinal
        );
        Assert.Equal(before, FolderSnapshot.Of(_folder.Path));
    }

    [Theory]
    [InlineData("close", "2026-04")]
    [InlineData("reopen", "2025-12")]
    public async Task Closing_OfAMonthWithoutFigures_IsRefused(string verb, string month)
    {
        var refused = await CsatAsync(verb, month);

        Assert.Equal(ExitCode.Data, refused.Code);
        Assert.Contains($"{month} is open", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Intervals_ShowTheMonthsAndTheirRows()
    {
        var text = await CsatAsync("intervals");
        var json = JsonDocument.Parse(
            (await CsatAsync("intervals", "--from", "2026-03", "--json")).Out
        );

        Assert.Matches("2026-02 +10", text.Out);
        Assert.Matches("2026-03 +10", text.Out);
        var feed = json.RootElement[0];
        Assert.Equal("nps", feed.GetProperty("source").GetString());
        var month = Assert.Single(feed.GetProperty("months").EnumerateArray().ToList());
        Assert.Equal(
            ("2026-03", "loaded", 10),
            (
                month.GetProperty("month").GetString(),
                month.GetProperty("state").GetString(),
                month.GetProperty("rows").GetInt32()
            )
        );
    }

    [Fact]
    public async Task History_ListsRunsNewestFirstAndShowsOne()
    {
        var text = await CsatAsync("history");
        var limited = JsonDocument.Parse(
            (await CsatAsync("history", "--limit", "1", "--json")).Out
        );
        var shown = JsonDocument.Parse((await CsatAsync("history", "show", "1", "--json")).Out);
        var none = await CsatAsync("history", "show", "99");

        Assert.Matches(
            "3 +RenderScorecards +2026-04-01 06:00 +under 1 s +ok +0 +0 +0 +0 +2",
            text.Out
        );
        Assert.Equal(
            3,
            Assert
                .Single(limited.RootElement.EnumerateArray().ToList())
                .GetProperty("run")
                .GetInt64()
        );
        Assert.Equal(
            "nps/a.csv",
            shown.RootElement.GetProperty("files")[0].GetProperty("file").GetString()
        );
        Assert.Equal(
            "2026-04-01T06:00:00Z",
            shown.RootElement.GetProperty("run").GetProperty("startedAt").GetString()
        );
        Assert.Equal(ExitCode.Data, none.Code);
        Assert.Contains("there is no run 99", none.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_FigureThatChangedSinceItWasPublished_NamesOldAndNewAndTheFile()
    {
        _folder.Put(
            "exports/nps/late.csv",
            Workspaces.Header + "900,2026-03-09,0\n901,2026-03-09,0\n"
        );
        await CsatAsync("ingest");
        await CsatAsync("build");

        var text = await CsatAsync("explain", "nps", "2026-03");
        var json = JsonDocument
            .Parse((await CsatAsync("explain", "nps", "2026-03", "--json")).Out)
            .RootElement;

        Assert.Matches(@"month +provisional to 2026-04-10", text.Out);
        Assert.Matches(@"published +100\.0, n 10, in version 1 of 2026-04-01", text.Out);
        Assert.Matches(@"since then +100\.0 is 66\.7 now, n 10 is 12", text.Out);
        Assert.Matches(
            @"nps/late\.csv, version 1 \(load 2, 2026-04-01\): 0 rows of the month then, 2 now",
            text.Out
        );
        Assert.Equal(100, json.GetProperty("published")[0].GetProperty("value").GetDouble());
        Assert.Equal(
            "nps/late.csv",
            Assert
                .Single(json.GetProperty("changedBy").EnumerateArray().ToList())
                .GetProperty("file")
                .GetString()
        );
        Assert.Equal("provisional", json.GetProperty("state").GetString());
    }

    [Fact]
    public async Task Closed_LateAnswers_AreRestatedByTheRuleWithOldAndNewInExplainAndInPrint()
    {
        // February closed on 10 March: NPS 100.0 of ten persons.
        Late(4);
        var kept = await CsatAsync("run");
        var explained = await CsatAsync("explain", "nps", "2026-02");
        Late(5);

        var restated = await CsatAsync("run");

        // Ten promoters and four detractors: 6 of 14; with a fifth, 5 of 15.
        Assert.Equal((ExitCode.Ok, ExitCode.Ok), (kept.Code, restated.Code));
        Assert.Matches(@"month +closed since 2026-03-10", explained.Out);
        Assert.Matches(@"published +100\.0, n 10, in version 1 of 2026-04-01", explained.Out);
        Assert.Matches(@"since then +100\.0 is 42\.9 now, n 10 is 14", explained.Out);
        var versions = Directory.GetFiles(_folder["scorecards", "2026-02"]).Order();
        Assert.Equal(["all.en.v1.pdf", "all.en.v2.pdf"], versions.Select(f => Path.GetFileName(f)));
        Assert.Matches(
            @"Changed\s+since\s+version\s+1\s+of[^:]+:[^.]*100\.0[^.]+33\.3",
            PdfTool.Text(_folder["scorecards", "2026-02", "all.en.v2.pdf"])
        );
    }

    /// <summary>February's detractors, in a file that grows.</summary>
    void Late(int count) =>
        _folder.Put(
            "exports/nps/late.csv",
            Workspaces.Header
                + string.Concat(
                    Enumerable
                        .Range(900, count)
                        .Select(i => FormattableString.Invariant($"{i},2026-02-09,0\n"))
                )
        );
}
