using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Jobs;
using CsatWarehouse.Scorecards.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Tests.Jobs;

public sealed class RenderScorecardsTests
{
    const string EnglishV1 = "scorecards/2026-04/all.en.v1.pdf";
    const string EnglishV2 = "scorecards/2026-04/all.en.v2.pdf";

    [Fact]
    public async Task Render_FirstRun_WritesEveryLanguageAndRecordsIt()
    {
        using var survey = await April();

        var report = await survey.RenderAsync();

        Assert.Equal(
            ["2026-04/all.en.v1.pdf", "2026-04/all.ru.v1.pdf", "2026-04/all.uk.v1.pdf"],
            report.Scorecards.Select(s => s.FileName)
        );
        var rows = await survey.QueryAsync(c => c.Scorecards.ToListAsync());
        Assert.All(
            rows,
            row =>
            {
                var bytes = File.ReadAllBytes(survey["scorecards/" + row.FileName]);
                Assert.Equal(ScorecardFile.Sha256Of(bytes), row.Sha256);
                Assert.Equal(bytes.LongLength, row.Bytes);
                Assert.Equal(20260401, row.PeriodKey);
            }
        );
        Assert.Equal(3, Directory.GetFiles(survey["scorecards/2026-04"]).Length);
    }

    [Fact]
    public async Task Render_SecondRun_WritesNothing()
    {
        using var survey = await April();
        await survey.RenderAsync();
        var written = File.GetLastWriteTimeUtc(survey[EnglishV1]);

        var report = await survey.RenderAsync(day: 2);

        Assert.All(report.Scorecards, s => Assert.Equal(RenderOutcome.Unchanged, s.Outcome));
        Assert.Equal(written, File.GetLastWriteTimeUtc(survey[EnglishV1]));
        Assert.Equal(3, await survey.QueryAsync(c => c.Scorecards.CountAsync()));
        Assert.Equal(
            1,
            await survey.QueryAsync(c => c.Runs.CountAsync(r => r.Job == nameof(RenderScorecards)))
        );
    }

    [Fact]
    public async Task Render_Restatement_IsASecondVersionAndLeavesTheFirst()
    {
        using var survey = await April();
        await survey.RenderAsync();
        var first = await File.ReadAllBytesAsync(
            survey[EnglishV1],
            TestContext.Current.CancellationToken
        );
        survey.Export("2026-04-late", survey.Rows(10, "2026-04-29", 1));
        await survey.BuildAsync();

        var report = await survey.RenderAsync();

        Assert.All(
            report.Scorecards,
            s => Assert.Equal((RenderOutcome.Written, 2), (s.Outcome, s.Version))
        );
        Assert.Equal(
            first,
            await File.ReadAllBytesAsync(survey[EnglishV1], TestContext.Current.CancellationToken)
        );
        Assert.True(File.Exists(survey[EnglishV2]));
    }

    [Fact]
    public async Task Render_Ledger_KeepsThePrintedValues()
    {
        using var survey = await April();
        await survey.RenderAsync();

        var printed = await survey.QueryAsync(c =>
            (
                from figure in c.ScorecardFigures
                join card in c.Scorecards on figure.ScorecardKey equals card.ScorecardKey
                join slice in c.Slices on figure.SliceKey equals slice.SliceKey
                where card.Language == "uk"
                select new
                {
                    figure.KpiKey,
                    slice.Code,
                    figure.Printed,
                    figure.Persons,
                }
            ).ToListAsync()
        );

        var sps = printed.Single(f => f.Code == "stage=delivery");
        Assert.Equal(
            (KpiCatalogue.Find(KpiCatalogue.Sps)!.Key, "3,50", 40),
            (sps.KpiKey, sps.Printed, sps.Persons)
        );
        Assert.Equal("100,0", printed.Single(f => f.KpiKey == 1 && f.Code == "all").Printed);
    }

    [Fact]
    public async Task Render_FileLostOrAltered_IsRestoredByteForByte()
    {
        using var survey = await April();
        await survey.RenderAsync();
        var original = await File.ReadAllBytesAsync(
            survey[EnglishV1],
            TestContext.Current.CancellationToken
        );
        File.Delete(survey[EnglishV1]);
        await File.AppendAllTextAsync(
            survey["scorecards/2026-04/all.ru.v1.pdf"],
            "x",
            TestContext.Current.CancellationToken
        );

        var report = await survey.RenderAsync();

        Assert.Equal(
            [RenderOutcome.Restored, RenderOutcome.Restored, RenderOutcome.Unchanged],
            report.Scorecards.Select(s => s.Outcome)
        );
        Assert.Equal(
            original,
            await File.ReadAllBytesAsync(survey[EnglishV1], TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task Render_FileThatTheLedgerDoesNotKnow_IsLeftAlone()
    {
        using var survey = await April();
        Directory.CreateDirectory(survey["scorecards/2026-04"]);
        await File.WriteAllTextAsync(
            survey[EnglishV1],
            "mine",
            TestContext.Current.CancellationToken
        );

        var report = await survey.RenderAsync();

        var conflict = report.Scorecards[0];
        Assert.Equal(RenderOutcome.Conflict, conflict.Outcome);
        Assert.EndsWith(
            "the warehouse has no record of it: move it away, and render again.",
            conflict.Reason,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "mine",
            await File.ReadAllTextAsync(survey[EnglishV1], TestContext.Current.CancellationToken)
        );
        Assert.Equal(2, await survey.QueryAsync(c => c.Scorecards.CountAsync()));
        Assert.True(report.IsPartial);
    }

    [Fact]
    public async Task Render_MonthWithoutFigures_SaysWhatToDo()
    {
        using var survey = await April();

        var report = await survey.RenderAsync([20260101]);

        Assert.All(report.Scorecards, s => Assert.Equal(RenderOutcome.NoFigures, s.Outcome));
        Assert.Equal(
            "2026-01 has no figures: load its exports and build its KPIs first (csat run).",
            report.Scorecards[0].Reason
        );
    }

    static async Task<SurveyWorkspace> April()
    {
        var survey = new SurveyWorkspace();
        survey.Export("2026-04", survey.Rows(40, "2026-04-10", 9));
        await survey.BuildAsync();
        return survey;
    }
}
