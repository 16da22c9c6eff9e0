using CsatWarehouse.Jobs;
using CsatWarehouse.Operations;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Loading;

public sealed class FileVersionTests
{
    [Fact]
    public async Task Ingest_SameContentAndProfileAgain_WritesNothing()
    {
        using var workspace = new TestWorkspace();
        workspace.Export(
            "march",
            "1,2026-03-05,9,5,4,North,r1,1,",
            "2,2026-03-06,3,2,1,South,r2,1,"
        );
        await workspace.RunAsync();
        var before = await workspace.StateAsync();

        var report = await workspace.IngestAsync();
        var build = await workspace.BuildAsync();

        Assert.Equal(IngestOutcome.Unchanged, Assert.Single(report.Files).Outcome);
        Assert.Empty(build.Months);
        Assert.Equal(before, await workspace.StateAsync());
    }

    [Fact]
    public async Task Ingest_NewVersionOfAFile_ReplacesItsRows()
    {
        using var workspace = new TestWorkspace();
        workspace.Export(
            "march",
            "1,2026-03-05,9,5,4,North,r1,1,",
            "2,2026-03-06,3,2,1,South,r2,1,"
        );
        await workspace.IngestAsync();
        workspace.Export(
            "march",
            "1,2026-03-05,7,5,4,North,r1,1,",
            "3,2026-03-07,10,5,5,South,r2,1,"
        );
        await workspace.IngestAsync();

        Assert.Equal(["1", "3"], await IdsAsync(workspace));
        var loads = await workspace.QueryAsync(c =>
            c.Loads.OrderBy(l => l.FileVersion).ToListAsync()
        );
        Assert.Equal([LoadStatus.Superseded, LoadStatus.Loaded], loads.Select(l => l.Status));
        Assert.Equal([2, 0], loads.Select(l => l.RowsSuperseded));
        var answer = await workspace.QueryAsync(c =>
            (
                from a in c.SurveyAnswers
                join r in c.SurveyResponses on a.ResponseKey equals r.ResponseKey
                join q in c.Questions on a.QuestionKey equals q.QuestionKey
                where r.ExternalId == "1" && q.Code == "nps"
                select a.Score
            ).SingleAsync()
        );
        Assert.Equal(7, answer);
    }

    [Fact]
    public async Task Ingest_KeyThatFirstFallsBackAndIsThenWonAgain_HasOneFact()
    {
        using var workspace = new TestWorkspace();
        workspace.Export("a", "1,2026-03-01,9,5,4,South,r1,1,2026-03-09 10:00");
        workspace.Export("b", "1,2026-03-02,8,5,4,South,r1,1,2026-03-05 10:00");
        await workspace.IngestAsync();

        // The new version of a begins with an older word on the key than b has, and ends with a younger one.
        workspace.Export(
            "a",
            "1,2026-03-03,7,5,4,South,r1,1,2026-03-01 10:00",
            "1,2026-03-04,6,5,4,South,r1,1,2026-03-08 10:00"
        );
        await workspace.IngestAsync();

        var fact = await workspace.QueryAsync(c => c.SurveyResponses.SingleAsync());
        Assert.Equal(20260304, fact.AnsweredDateKey);
    }

    [Fact]
    public async Task Ingest_MendedProfile_ReadsTheSameContentAgain()
    {
        using var workspace = new TestWorkspace();
        workspace.Export("march", "1,2026-03-05,99,5,4,North,r1,1,");
        await workspace.IngestAsync();
        Assert.Empty(await IdsAsync(workspace));
        workspace.Write(
            "sources/survey.json",
            File.ReadAllText(Path.Combine(workspace.Path, "sources/survey.json"))
                .Replace(
                    "\"kind\": \"nps\",",
                    "\"kind\": \"nps\", \"missing\": {\"99\": \"refused\"},",
                    StringComparison.Ordinal
                )
        );

        var report = await workspace.IngestAsync();

        Assert.Equal(IngestOutcome.Loaded, Assert.Single(report.Files).Outcome);
        Assert.Equal(["1"], await IdsAsync(workspace));
    }

    [Fact]
    public async Task Ingest_SameContentUnderAnotherName_IsACopyThatLoadsNothing()
    {
        using var workspace = new TestWorkspace();
        workspace.Export("march", "1,2026-03-05,9,5,4,North,r1,1,");
        workspace.Export("march-again", "1,2026-03-05,9,5,4,North,r1,1,");

        var report = await workspace.IngestAsync();
        var second = await workspace.IngestAsync();

        Assert.Equal(
            [IngestOutcome.Loaded, IngestOutcome.Copy],
            report.Files.Select(f => f.Outcome)
        );
        Assert.Equal(
            [IngestOutcome.Unchanged, IngestOutcome.Copy],
            second.Files.Select(f => f.Outcome)
        );
        Assert.Equal(2, await workspace.QueryAsync(c => c.Loads.CountAsync()));
    }

    [Fact]
    public async Task Ingest_OriginalOfACopyGetsOtherContent_CopyLoads()
    {
        using var workspace = new TestWorkspace();
        workspace.Export("b", "1,2026-03-05,9,5,4,North,r1,1,");
        await workspace.IngestAsync();
        workspace.Export("a", "1,2026-03-05,9,5,4,North,r1,1,");
        await workspace.IngestAsync();
        workspace.Export("b", "2,2026-03-05,9,5,4,North,r1,1,");

        await workspace.IngestAsync();

        Assert.Equal(["1", "2"], await IdsAsync(workspace));
    }

    [Fact]
    public async Task Ingest_FileThatBecomesACopyOfAnother_TakesBackWhatItSaid()
    {
        using var workspace = new TestWorkspace();
        workspace.Export("a", "1,2026-03-05,9,5,4,North,r1,1,");
        workspace.Export("b", "2,2026-03-05,3,5,4,North,r1,1,", "3,2026-03-05,8,5,4,North,r1,1,");
        workspace.Export("c", "3,2026-03-09,7,5,4,North,r1,1,");
        workspace.Export("d", "4,2026-03-05,6,5,4,North,r1,1,");
        await workspace.IngestAsync();
        // What it says no more is a row of its own, and one that hid another file's.
        workspace.Export("c", "4,2026-03-05,6,5,4,North,r1,1,");
        workspace.Export("a", "4,2026-03-05,6,5,4,North,r1,1,");

        var report = await workspace.IngestAsync();
        var second = await workspace.IngestAsync();

        IngestOutcome[] outcomes =
        [
            IngestOutcome.Copy,
            IngestOutcome.Unchanged,
            IngestOutcome.Copy,
            IngestOutcome.Unchanged,
        ];
        Assert.Equal(outcomes, report.Files.Select(f => f.Outcome));
        Assert.Equal(outcomes, second.Files.Select(f => f.Outcome));
        Assert.Equal(["2", "3", "4"], await IdsAsync(workspace));
        Assert.Equal(
            8,
            await workspace.QueryAsync(c =>
                (
                    from response in c.SurveyResponses
                    join answer in c.SurveyAnswers on response.ResponseKey equals answer.ResponseKey
                    join question in c.Questions on answer.QuestionKey equals question.QuestionKey
                    where response.ExternalId == "3" && question.Code == "nps"
                    select answer.Score
                ).SingleAsync()
            )
        );
        Assert.Equal(
            [2, 2],
            await workspace.QueryAsync(c =>
                c.Loads.Where(l => l.Status == LoadStatus.Copy)
                    .Select(l => l.FileVersion)
                    .ToListAsync()
            )
        );
    }

    [Fact]
    public async Task Ingest_UnreadableFile_LoadsNothingAndSaysWhyOnce()
    {
        using var workspace = new TestWorkspace();
        workspace.Export("good", "1,2026-03-05,9,5,4,North,r1,1,");
        workspace.Write("exports/survey/bad.csv", "who,what\n1,2\n");

        var report = await workspace.IngestAsync();
        var again = await workspace.IngestAsync();

        Assert.Equal(
            [IngestOutcome.Failed, IngestOutcome.Loaded],
            report.Files.Select(f => f.Outcome)
        );
        Assert.Contains("answered", report.Files[0].Reason, StringComparison.Ordinal);
        Assert.Equal(report.Files[0].Reason, again.Files[0].Reason);
        Assert.True(report.IsPartial);
        Assert.Equal(2, await workspace.QueryAsync(c => c.Loads.CountAsync()));
    }

    [Fact]
    public async Task Ingest_EarlierFileThatIsNeededIsGone_LoadsOnceItIsBack()
    {
        using var workspace = new TestWorkspace();
        workspace.Export("a", "1,2026-03-05,9,5,4,North,r1,1,2026-03-05 10:00");
        workspace.Export("b", "1,2026-03-06,7,5,4,North,r1,1,2026-03-06 10:00");
        await workspace.IngestAsync();
        var a = Path.Combine(workspace.Path, "exports", "survey", "a.csv");
        File.Move(a, a + ".away");
        workspace.Export("b", "2,2026-03-06,7,5,4,North,r2,1,2026-03-06 10:00");

        var refused = await workspace.IngestAsync();
        var before = await IdsAsync(workspace);
        File.Move(a + ".away", a);
        await workspace.IngestAsync();

        var told = Assert.Single(refused.Files, f => f.Outcome == IngestOutcome.Failed);
        Assert.Contains("put it back", told.Reason, StringComparison.Ordinal);
        Assert.Equal(["1"], before);
        Assert.Equal(["1", "2"], await IdsAsync(workspace));
        Assert.Equal(
            20260305,
            await workspace.QueryAsync(c =>
                c.SurveyResponses.Where(r => r.ExternalId == "1")
                    .Select(r => r.AnsweredDateKey)
                    .SingleAsync()
            )
        );
    }

    [Fact]
    public async Task Ingest_UnreadableNewVersion_LeavesTheEarlierOneStanding()
    {
        using var workspace = new TestWorkspace();
        workspace.Export("march", "1,2026-03-05,9,5,4,North,r1,1,");
        await workspace.IngestAsync();
        workspace.Write("exports/survey/march.csv", "who,what\n1,2\n");

        await workspace.IngestAsync();

        Assert.Equal(["1"], await IdsAsync(workspace));
    }

    [Fact]
    public async Task Ingest_FileOfNoProfile_IsSaidAndLeftAlone()
    {
        using var workspace = new TestWorkspace();
        workspace.Write("exports/notes.txt", "nothing to load");

        var report = await workspace.IngestAsync();

        Assert.Equal(IngestOutcome.Unmatched, Assert.Single(report.Files).Outcome);
        Assert.Equal(0, await workspace.QueryAsync(c => c.Runs.CountAsync()));
    }

    static Task<List<string>> IdsAsync(TestWorkspace workspace) =>
        workspace.QueryAsync(c =>
            c.SurveyResponses.Select(r => r.ExternalId).Order().ToListAsync()
        );
}
