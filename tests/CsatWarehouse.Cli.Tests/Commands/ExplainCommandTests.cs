using System.Text.Json;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Cli.Tests.Commands;

public sealed class ExplainCommandTests(Demo demo)
{
    [Fact]
    public async Task Explain_AirportsNpsAsJson_GivesTheCountsExactly()
    {
        var root = await JsonOfAsync("nps", "2017-05");
        var parts = root.GetProperty("parts");
        Assert.Equal(1436, parts.GetProperty("promoters").GetInt64());
        Assert.Equal(968, parts.GetProperty("passives").GetInt64());
        Assert.Equal(342, parts.GetProperty("detractors").GetInt64());
        Assert.Equal(2746, root.GetProperty("persons").GetInt64());
        Assert.Equal(100.0 * (1436 - 342) / 2746, root.GetProperty("value").GetDouble(), 10);
        Assert.Equal(40.40, root.GetProperty("weighted").GetDouble(), 0.005);
        Assert.False(root.GetProperty("suppressed").GetBoolean());
        var file = Assert.Single(root.GetProperty("files").EnumerateArray());
        Assert.Equal("airport-survey/2017.csv", file.GetProperty("file").GetString());
        Assert.Equal(2, file.GetProperty("firstLine").GetInt64());
    }

    [Fact]
    public async Task Explain_MeanWithAYearBefore_TellsTheTestBehindTheVerdict()
    {
        var root = await JsonOfAsync("csat5", "2017-05");
        var change = Assert.Single(root.GetProperty("changes").EnumerateArray());
        Assert.Equal("year-ago", change.GetProperty("comparison").GetString());
        Assert.Equal("2016-05", change.GetProperty("priorPeriod").GetString());
        Assert.Equal("no-clear-change", change.GetProperty("verdict").GetString());
        Assert.InRange(change.GetProperty("p").GetDouble(), 0, change.GetProperty("q").GetDouble());
        var answers = root.GetProperty("scores")
            .EnumerateArray()
            .Sum(s => s.GetProperty("answers").GetInt64());
        Assert.Equal(root.GetProperty("answers").GetInt64(), answers);
    }

    [Fact]
    public async Task Explain_HiddenFigureAsJson_TellsNothingButThat()
    {
        var root = await JsonOfAsync("nps", "2017-05", "language=ja");
        Assert.True(root.GetProperty("suppressed").GetBoolean());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("value").ValueKind);
        foreach (
            var name in (string[])
                ["unweighted", "weighted", "persons", "answers", "interval", "parts", "effectiveN"]
        )
            Assert.Equal(JsonValueKind.Null, root.GetProperty(name).ValueKind);
        foreach (var name in (string[])["changes", "scores", "questions", "files", "peers"])
            Assert.Equal(0, root.GetProperty(name).GetArrayLength());
    }

    [Fact]
    public async Task Explain_FigureWithATargetABaselineAndAPeer_TellsHowItStands()
    {
        using var folder = new TempFolder();
        Workspaces.Write(
            folder,
            (
                "nps/a.csv",
                Workspaces.Header
                    + string.Concat(
                        Enumerable
                            .Range(1, 36)
                            .Select(i =>
                                FormattableString.Invariant(
                                    $"{i},2026-03-05,{(i <= 8 ? 5 : i <= 17 ? 8 : 10)}\n"
                                )
                            )
                    )
            ),
            ("plain/target.csv", "kpi,from,value\nnps,2026-01-01,60\n"),
            ("plain/baseline.csv", "kpi,from,value\nnps,2026-01-01,20\n"),
            (
                "plain/benchmark.csv",
                "peer,peerClass,kpi,from,to,value\nRival,best-competitor,nps,2026-01-01,2026-03-31,2\n"
            )
        );
        foreach (var kind in (string[])["target", "baseline", "benchmark"])
            folder.Put(
                $"sources/{kind}.json",
                $$"""
                {
                  "source": "plain", "kind": "{{kind}}", "files": [{ "glob": "plain/{{kind}}.csv" }],
                  "map": {
                    {{(
                    kind == "benchmark"
                        ? "\"peer\": \"peer\", \"peerClass\": \"peerClass\", \"to\": \"to\","
                        : ""
                )}}
                    "kpi": "kpi", "from": "from", "value": "value"
                  }
                }
                """
            );
        await Csat.RunAsync("ingest", "-w", folder.Path);
        await Csat.RunAsync("build", "-w", folder.Path);

        var told = await Csat.RunAsync("explain", "nps", "2026-03", "-w", folder.Path);

        Assert.Contains("60.0: not met", told.Out, StringComparison.Ordinal);
        Assert.Contains("26 % of the way", told.Out, StringComparison.Ordinal);
        Assert.Matches(
            @"Rival +best-competitor +2\.0 +- +2026-01 to 2026-03 +\+28\.6 +ahead",
            told.Out
        );
    }

    [Fact]
    public async Task Explain_HiddenFigure_PrintsNoNumber()
    {
        var hidden = await Csat.RunAsync(
            "explain",
            "nps",
            "2017-05",
            "language=ja",
            "-w",
            demo.Folder
        );
        Assert.Equal(ExitCode.Ok, hidden.Code);
        Assert.Equal(2, hidden.Lines.Length);
        Assert.StartsWith(
            "hidden: fewer than five persons",
            hidden.Lines[1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Explain_Figure_IsReadableFromTopToFile()
    {
        var told = await Csat.RunAsync(
            "explain",
            "nps",
            "2017-05",
            "boarding-area=A",
            "-w",
            demo.Folder
        );
        Assert.Equal("NPS (nps), 2017-05, Boarding area: Boarding area A", told.Lines[0]);
        var whole = await Csat.RunAsync("explain", "nps", "2017-05", "-w", demo.Folder);
        Assert.Contains(
            "parts          1,436 promoters, 968 passives, 342 detractors",
            whole.Lines
        );
        Assert.Contains("unweighted     39.8398 (the headline)", whole.Lines);
        Assert.Contains("weighted       40.3984", whole.Lines);
        Assert.Contains("month before   no answers then", whole.Lines);
        Assert.Matches(@"airport-survey/2017\.csv +1 +2 +2 to 2832 +2,746 +2,746", whole.Out);
    }

    [Fact]
    public async Task Explain_RunningYear_SaysSoFarAndItsAnswers()
    {
        var year = await Csat.RunAsync("explain", "nps", "2017", "-w", demo.Folder);
        var root = await JsonOfAsync("nps", "2017");

        Assert.StartsWith(
            "NPS (nps), 2017 so far, to 2017-05-31, ",
            year.Lines[0],
            StringComparison.Ordinal
        );
        Assert.Contains("year ago       not measured in 2015-07 to 2016-06", year.Lines);
        Assert.DoesNotContain(
            year.Lines,
            l => l.StartsWith("month before", StringComparison.Ordinal)
        );
        Assert.Equal("2016-07-01", root.GetProperty("from").GetString());
        Assert.Equal(
            2746,
            root.GetProperty("scores")
                .EnumerateArray()
                .Sum(x => x.GetProperty("answers").GetInt64())
        );
    }

    [Theory]
    [InlineData("npss", "2017-05", "all", "'npss' is no KPI; did you mean 'nps'? known: answers, ")]
    [InlineData("nps", "2017-06", "all", "did you mean '2017-05'? known: 2016-05, 2017-05")]
    [InlineData(
        "nps",
        "2016-05",
        "all",
        "nps was not measured in 2016-05; measured were answers, csat5"
    )]
    [InlineData(
        "nps",
        "2017-05",
        "boarding-area=H",
        "'boarding-area=H' is no slice of nps in 2017-05; did you mean 'boarding-area=A'?"
    )]
    [InlineData("nps", "2016-05", "age=2", "nps was not measured in 2016-05; measured were")]
    [InlineData(
        "nps",
        "2017-05",
        "gate=12",
        "known: age, boarding-area, gender, language, peak, residence"
    )]
    public async Task Explain_FigureThatIsNotThere_NamesWhatIs(
        string kpi,
        string month,
        string slice,
        string expected
    )
    {
        var missing = await Csat.RunAsync("explain", kpi, month, slice, "-w", demo.Folder);
        Assert.Equal(ExitCode.Data, missing.Code);
        Assert.Contains(expected, missing.Error, StringComparison.Ordinal);
        Assert.Empty(missing.Out);
    }

    [Theory]
    [InlineData(
        "2017-5",
        "all",
        "'2017-5' is no month and no other period; write 2026-03, 2026-Q1, 2026, or 2026-03-r3 and 2026-03-r12 for the months that end with March"
    )]
    [InlineData("2017-05", "north", "'north' is no slice; write all, region=North")]
    public async Task Explain_TextThatIsNoMonthOrSlice_IsAUsageError(
        string month,
        string slice,
        string expected
    )
    {
        var wrong = await Csat.RunAsync("explain", "nps", month, slice, "-w", demo.Folder);
        Assert.Equal(ExitCode.Usage, wrong.Code);
        Assert.Contains(expected, wrong.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_NothingComputedYet_NamesTheRemedy()
    {
        using var folder = new TempFolder();
        Workspaces.Write(folder, ("nps/2026-03.csv", Workspaces.Header + "1,2026-03-02,9\n"));
        await Csat.RunAsync("ingest", "-w", folder.Path);
        var early = await Csat.RunAsync("explain", "nps", "2026-03", "-w", folder.Path);
        Assert.Equal(ExitCode.Data, early.Code);
        Assert.Contains("'csat build' computes them", early.Error, StringComparison.Ordinal);
    }

    async Task<JsonElement> JsonOfAsync(params string[] figure)
    {
        var told = await Csat.RunAsync(["explain", .. figure, "--json", "-w", demo.Folder]);
        Assert.Equal(ExitCode.Ok, told.Code);
        return JsonDocument.Parse(told.Out).RootElement;
    }
}
