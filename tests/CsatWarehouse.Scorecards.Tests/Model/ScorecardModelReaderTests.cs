using CsatWarehouse.Kpis;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Reading;
using CsatWarehouse.Scorecards.Tests.Fixtures;

namespace CsatWarehouse.Scorecards.Tests.Model;

public sealed class ScorecardModelReaderTests
{
    [Fact]
    public async Task Read_MonthBeforeHasFigures_ComparesWithIt()
    {
        using var survey = new SurveyWorkspace();
        survey.Export("2025-04", survey.Rows(40, "2025-04-10", 9));
        survey.Export("2026-03", survey.Rows(40, "2026-03-10", 9));
        survey.Export("2026-04", survey.Rows(40, "2026-04-10", 5));
        await survey.BuildAsync();

        var model = await ReadAsync(survey, 20260401);

        Assert.Equal(new(1, new DateOnly(2026, 3, 1)), model!.ComparedWith);
        var nps = model.Find(KpiCatalogue.Nps)!;
        Assert.Equal(ChangeVerdict.Worsened, nps.Figure.Change!.Verdict);
        Assert.Equal(-200, nps.Figure.Change.Difference);
        Assert.Equal(new DateOnly(2025, 4, 1), nps.YearAgo!.Month);
    }

    [Fact]
    public async Task Read_OnlyAYearAgoHasFigures_ComparesWithThat()
    {
        using var survey = new SurveyWorkspace();
        survey.Export("2025-04", survey.Rows(40, "2025-04-10", 9));
        survey.Export("2026-04", survey.Rows(40, "2026-04-10", 9));
        await survey.BuildAsync();

        var model = await ReadAsync(survey, 20260401);

        Assert.Equal(new(12, new DateOnly(2025, 4, 1)), model!.ComparedWith);
        Assert.Null(model.Find(KpiCatalogue.Nps)!.YearAgo);
    }

    [Fact]
    public async Task Read_SmallMembers_AreHiddenWithoutNumbersAndStillAddUp()
    {
        using var survey = new SurveyWorkspace();
        survey.Export(
            "2026-04",
            [
                .. survey.Rows(40, "2026-04-10", 9),
                .. survey.Rows(3, "2026-04-11", 2, "East"),
                .. survey.Rows(7, "2026-04-11", 8, "South"),
            ]
        );
        await survey.BuildAsync();

        var region = Assert.Single((await ReadAsync(survey, 20260401))!.Breakdowns);

        Assert.Equal(["North"], region.Members.Select(m => m.Code));
        Assert.Equal(["East", "South"], region.Hidden.Select(n => n.Text));
        Assert.Equal(10, region.HiddenPersons);
        Assert.Equal(50, region.Persons);
        Assert.True(region.AddsUp);
    }

    [Fact]
    public async Task Read_FewerThanFivePersons_CarriesNoNumberAtAll()
    {
        using var survey = new SurveyWorkspace();
        survey.Export("2026-04", survey.Rows(3, "2026-04-10", 9));
        await survey.BuildAsync();

        var model = (await ReadAsync(survey, 20260401))!;

        var nps = model.Find(KpiCatalogue.Nps)!;
        Assert.Equal(new Figure { Unit = FigureUnit.Points, IsHidden = true }, nps.Figure);
        Assert.Null(nps.Unweighted);
        Assert.Null(model.Composition);
        Assert.Empty(model.Breakdowns);
    }

    [Fact]
    public async Task Read_JourneyStages_StandInOrderAndTheUnmeasuredAreNamed()
    {
        using var survey = new SurveyWorkspace();
        survey.Export("2026-04", survey.Rows(40, "2026-04-10", 9));
        await survey.BuildAsync();

        var model = (await ReadAsync(survey, 20260401))!;

        var stage = Assert.Single(model.Stages);
        Assert.Equal(
            ("delivery", true, 3.5),
            (stage.Code, stage.IsMomentOfTruth, stage.Figure.Value!.Value)
        );
        Assert.Equal(["Returns"], model.UnmeasuredStages.Select(n => n.Text));
    }

    [Fact]
    public async Task Read_Evidence_CountsTheRowsOfTheMonthsFiles()
    {
        using var survey = new SurveyWorkspace();
        survey.Export(
            "2026-04",
            [.. survey.Rows(40, "2026-04-10", 9), "x,2026-04-10,77,3,3,North"]
        );
        await survey.BuildAsync();

        var evidence = (await ReadAsync(survey, 20260401))!.Evidence;

        var source = Assert.Single(evidence.Sources);
        Assert.Equal(
            ("survey", "survey/2026-04.csv", 41L, 40L, 1L, 0L, 0L),
            (
                source.Kind,
                source.File,
                source.Read,
                source.Loaded,
                source.Rejected,
                source.Duplicate,
                source.Excluded
            )
        );
        Assert.Equal(40, evidence.Responses);
    }

    [Fact]
    public async Task Read_MonthNeverBuilt_IsNull()
    {
        using var survey = new SurveyWorkspace();
        survey.Export("2026-04", survey.Rows(5, "2026-04-10", 9));
        await survey.BuildAsync();
        Assert.Null(await ReadAsync(survey, 20260101));
    }

    static Task<ScorecardModel?> ReadAsync(SurveyWorkspace survey, long month) =>
        survey.QueryAsync(context =>
            new ScorecardModelReader(survey.Workspace).ReadAsync(
                context,
                month,
                SliceCode.All,
                CancellationToken.None
            )
        );
}
