using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Tests.Jobs;

/// <summary>What is published of a closed month though no headline changed, and what is not. April 2026 closes on 10 May.</summary>
public sealed class ClosedMonthTests : IDisposable
{
    const long March = 20260301;
    const long April = 20260401;

    readonly SurveyWorkspace _survey = new();

    public void Dispose() => _survey.Dispose();

    async Task<ScorecardModel> ModelAsync(int day)
    {
        var issues = ScorecardIssues.Of(_survey.Workspace, new FixedClock(day), logo: null);
        var read = await _survey.QueryAsync(c =>
            issues.ReadAsync(c, April, SliceCode.All, ["en"], TestContext.Current.CancellationToken)
        );
        return read.Single().Model;
    }

    [Fact]
    public async Task Closed_CommentThatComesLate_IsANewVersionInItsLanguageAlone()
    {
        _survey.Export("2026-04", _survey.Rows(40, "2026-04-10", 9));
        await _survey.BuildAsync();
        await _survey.RenderAsync(day: 20);
        await _survey.CommentAsync("Поставщик исправился.", "ru", day: 21);

        var report = await _survey.RenderAsync(day: 22);

        Assert.Equal(
            [
                ("en", RenderOutcome.Unchanged, 1),
                ("ru", RenderOutcome.Written, 2),
                ("uk", RenderOutcome.Unchanged, 1),
            ],
            report.Scorecards.Select(s => (s.Language, s.Outcome, s.Version))
        );
        // No figure changed: there is nothing to restate.
        Assert.Null((await ModelAsync(day: 22)).Restatement);
    }

    [Fact]
    public async Task Closed_CommentThatIsTakenBack_IsANewVersionWithoutIt()
    {
        _survey.Export("2026-04", _survey.Rows(40, "2026-04-10", 9));
        await _survey.BuildAsync();
        await _survey.CommentAsync("The supplier has mended its ways.", day: 19);
        await _survey.RenderAsync(day: 20);
        await _survey.CommentAsync("", day: 21);

        var report = await _survey.RenderAsync(day: 22);
        var again = await _survey.RenderAsync(day: 23);

        Assert.All(
            report.Scorecards,
            s => Assert.Equal((RenderOutcome.Written, 2), (s.Outcome, s.Version))
        );
        Assert.Empty((await ModelAsync(day: 23)).Comments);
        Assert.All(again.Scorecards, s => Assert.Equal(RenderOutcome.Unchanged, s.Outcome));
    }

    [Fact]
    public async Task Closed_NewVersionInTheSameRun_IsNotToldOfInTheNextIssue()
    {
        _survey.Export("2026-04", _survey.Rows(40, "2026-04-10", 9));
        await _survey.BuildAsync();
        await _survey.RenderAsync(day: 20);
        _survey.Export("2026-04-late", _survey.Rows(2, "2026-04-11", 0));
        _survey.Export("2026-05", _survey.Rows(40, "2026-05-10", 9));
        await _survey.BuildAsync();
        // Two persons are too few to restate April, and would be told of in May; with a comment April is published again, and prints them itself.
        await _survey.CommentAsync("Two answers came late.", day: 21);

        var report = await _survey.RenderAsync(day: 22);

        Assert.Equal(
            [("2026-04", 2), ("2026-05", 1)],
            report
                .Scorecards.Where(s => s.Language == "en")
                .Select(s => (s.Month, s.Version))
                .Select(s => (s.Month, s.Version ?? 0))
        );
        Assert.Empty(await _survey.QueryAsync(c => c.ScorecardNotes.ToListAsync()));
    }

    [Fact]
    public async Task Closed_FigureThatIsNoHeadline_IsNeitherRestatedNorCalledLost()
    {
        // SPS stands on the page of the journey, and on no tile.
        using var survey = new SurveyWorkspace(settings: """, "headlines": ["nps"]""");
        survey.Export("2026-03", survey.Rows(40, "2026-03-10", 9));
        await survey.BuildAsync();
        await survey.RenderAsync();
        survey.Export("2026-03-late", survey.Rows(7, "2026-03-11", 9));
        await survey.BuildAsync();

        // SPS is printed otherwise, by the answers of seven persons; NPS is 100 as before.
        var kept = await survey.RenderAsync();
        survey.Export("2026-03-later", survey.Rows(8, "2026-03-12", 0));
        await survey.BuildAsync();
        var restated = await survey.RenderAsync();
        var issues = ScorecardIssues.Of(survey.Workspace, new FixedClock(), logo: null);
        var issue = await survey.QueryAsync(c =>
            issues.ReadAsync(c, March, SliceCode.All, ["en"], TestContext.Current.CancellationToken)
        );

        Assert.Equal(RenderOutcome.Kept, kept.Scorecards.Single(s => s.Language == "en").Outcome);
        Assert.Equal(
            RenderOutcome.Written,
            restated.Scorecards.Single(s => s.Language == "en").Outcome
        );
        Assert.Equal(
            [KpiCatalogue.Nps],
            issue.Single().Model.Restatement!.Headlines.Select(h => h.Kpi)
        );
    }
}
