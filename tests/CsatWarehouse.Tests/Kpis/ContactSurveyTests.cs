using CsatWarehouse.Kpis;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Kpis;

/// <summary>Effort, and the people who serve.</summary>
public sealed class ContactSurveyTests
{
    [Fact]
    public async Task Ces_OnOneToSeven_HasTheShareFromFiveAndTheMean()
    {
        using var survey = new ContactSurvey();
        await survey.Add(170, "5").Add(30, "4").Add(40, "1").RunAsync();

        var top = (await survey.Workspace.FigureAsync(KpiCatalogue.CesTop, "2026-03")).Figure;
        var mean = (await survey.Workspace.FigureAsync(KpiCatalogue.Ces, "2026-03")).Figure;

        Assert.Equal(170 / 240.0, top.Value!.Value, 1e-12);
        Assert.Equal(
            (0.6479, 0.7622),
            (Math.Round(top.Low!.Value, 4), Math.Round(top.High!.Value, 4))
        );
        Assert.Equal((170L, 70L), (top.Favourable, top.Unfavourable));
        Assert.Equal((5 * 170 + 4 * 30 + 40) / 240.0, mean.Value!.Value, 1e-12);
        Assert.Equal(1010, mean.ScoreSum!.Value, 1e-9);
    }

    [Fact]
    public async Task Ces_OnOneToFive_IsAKpiOfItsOwnFromFour()
    {
        using var survey = new ContactSurvey(easeMax: 5);
        await survey.Add(66, "4").Add(24, "3").RunAsync();

        var table = await survey.Workspace.FiguresAsync("2026-03");

        Assert.Equal(
            66 / 90.0,
            table.Find(KpiCatalogue.CesOf5Top, SliceCode.All)!.Figure.Value!.Value,
            1e-12
        );
        Assert.Null(table.Find(KpiCatalogue.CesTop, SliceCode.All));
        Assert.Null(table.Find(KpiCatalogue.Ces, SliceCode.All));
    }

    [Fact]
    public async Task Staff_ByTeam_HasTheMeansAndHidesASmallTeam()
    {
        using var survey = new ContactSurvey();
        await survey
            .Add(20, staff: "5")
            .Add(20, staff: "4")
            .Add(30, staff: "2", team: "second")
            .Add(4, staff: "1", team: "small")
            .RunAsync();

        var table = await survey.Workspace.FiguresAsync("2026-03");

        foreach (
            var kpi in (string[])
                [KpiCatalogue.Competence, KpiCatalogue.Courtesy, KpiCatalogue.Empathy]
        )
        {
            var teams = table.Of(kpi, "team").ToDictionary(r => r.Slice.Text, r => r.Figure);
            Assert.Equal(4.5, teams["team=first"].Value!.Value, 1e-12);
            Assert.False(teams["team=first"].IsSuppressed);
            Assert.True(teams["team=small"].IsSuppressed);
            Assert.True(teams["team=second"].IsSuppressed);
        }
    }

    [Fact]
    public async Task Topics_OfSatisfaction_AreTheTopicsOfTheAnswers()
    {
        using var survey = new ContactSurvey();
        await survey
            .Add(10, csat: "5")
            .Add(20, csat: "2", topic: "outage")
            .Add(10, csat: "4", topic: "outage")
            .RunAsync();

        var topics = (await survey.Workspace.FiguresAsync("2026-03"))
            .Of(KpiCatalogue.Csat5, "topic")
            .ToDictionary(r => r.Slice.Text, r => r.Figure.Value!.Value);

        Assert.Equal(5, topics["topic=billing"], 1e-12);
        Assert.Equal(80 / 30.0, topics["topic=outage"], 1e-12);
    }
}
