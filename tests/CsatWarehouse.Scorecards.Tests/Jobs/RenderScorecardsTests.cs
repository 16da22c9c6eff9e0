using CsatWarehouse.Jobs;
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

    [Fact]
    public async Task Render_Audiences_GetTheNewestMonthAndWhatIsAskedFor()
    {
        using var survey = new SurveyWorkspace(audiences: "\"region\"");
        survey.Export("2026-03", survey.Rows(40, "2026-03-10", 9));
        survey.Export(
            "2026-04",
            [
                .. survey.Rows(40, "2026-04-10", 9),
                .. survey.Rows(30, "2026-04-10", 3, "South"),
                .. survey.Rows(40, "2026-04-10", 3, ""),
            ]
        );
        await survey.BuildAsync();

        var first = await survey.RenderAsync();
        var asked = await survey.RenderAsync([20260301]);

        Assert.Equal(
            ["2026-03 all", "2026-04 all", "2026-04 region=North", "2026-04 region=South"],
            first
                .Scorecards.Where(s => s is { Language: "en", Outcome: RenderOutcome.Written })
                .Select(s => $"{s.Month} {s.Slice}")
        );
        Assert.Equal(
            ["region=North"],
            asked
                .Scorecards.Where(s => s is { Language: "en", Outcome: RenderOutcome.Written })
                .Select(s => s.Slice)
        );
    }

    [Fact]
    public async Task Render_CommentInOneLanguage_IsANewVersionInThatOneAlone()
    {
        using var survey = await April();
        await survey.RenderAsync();

        Assert.True(await survey.CommentAsync("Складу бракувало людей.", "uk"));
        Assert.False(await survey.CommentAsync("Складу бракувало людей.", "uk"));
        var report = await survey.RenderAsync();

        Assert.Equal(
            [RenderOutcome.Unchanged, RenderOutcome.Unchanged, RenderOutcome.Written],
            report.Scorecards.Select(s => s.Outcome)
        );
        Assert.Contains(
            "Складу бракувало людей.",
            PdfBytes.Text(
                await File.ReadAllBytesAsync(
                    survey["scorecards/2026-04/all.uk.v2.pdf"],
                    TestContext.Current.CancellationToken
                )
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Render_CommentTakenBack_IsGoneFromTheNextVersionAndKeptAsARevision()
    {
        using var survey = await April();
        await survey.CommentAsync("Stock was short.");
        await survey.RenderAsync();
        await survey.CommentAsync("", day: 2);

        await survey.RenderAsync();

        Assert.DoesNotContain(
            "Stock was short.",
            PdfBytes.Text(
                await File.ReadAllBytesAsync(
                    survey[EnglishV2],
                    TestContext.Current.CancellationToken
                )
            ),
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["Stock was short.", null],
            await survey.QueryAsync(c =>
                c.ScorecardComments.OrderBy(x => x.Revision).Select(x => x.Text).ToListAsync()
            )
        );
    }

    [Theory]
    [InlineData("all", 601, "has 601 characters; the first page has room for 600")]
    [InlineData("region=Nowhere", 5, "2026-04 has no figures of 'region=Nowhere' to comment on")]
    public async Task Comment_TooLongOrOfNothing_IsRefused(
        string slice,
        int length,
        string expected
    )
    {
        using var survey = await April();
        var fault = await Assert.ThrowsAsync<CommentRefusedException>(() =>
            survey.CommentAsync(new string('x', length), slice: slice)
        );
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    static async Task<SurveyWorkspace> April()
    {
        var survey = new SurveyWorkspace();
        survey.Export("2026-04", survey.Rows(40, "2026-04-10", 9));
        await survey.BuildAsync();
        return survey;
    }
}
