using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Kpis;
using CsatWarehouse.Operations;
using CsatWarehouse.Storage;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Jobs.Backfills;

public sealed class RunBackfillTests : IDisposable
{
    readonly BackfillDesk _desk = new();

    public void Dispose() => _desk.Dispose();

    Task<List<string>> FactsAsync() =>
        _desk.Workspace.QueryAsync(c =>
            (
                from response in c.SurveyResponses
                join answer in c.SurveyAnswers on response.ResponseKey equals answer.ResponseKey
                orderby response.ExternalId, answer.QuestionKey
                select response.ExternalId
                    + " "
                    + response.AnsweredDateKey
                    + " "
                    + answer.QuestionKey
                    + " "
                    + answer.Score
            ).ToListAsync()
        );

    [Fact]
    public async Task Run_FilesReadAgain_DoesWhatThePlanSaysAndChangesNoFact()
    {
        await _desk.LoadAsync();
        var facts = await FactsAsync();
        var plan = await _desk.PlanAsync(BackfillDesk.Completed);

        var report = await _desk.RunAsync(BackfillDesk.Completed);

        Assert.Equal(
            (RunOutcome.Ok, 4, 40L, 0),
            (report.Outcome, report.Files, report.Rows, report.UnitsLeft)
        );
        Assert.Equal(facts, await FactsAsync());
        var built = await _desk.Workspace.QueryAsync(c =>
            (
                from build in c.KpiBuilds
                join period in c.Periods on build.PeriodKey equals period.PeriodKey
                where
                    build.RunKey == report.RunKey
                    // Not the charts, which are made of all months' figures when readers see those.
                    && build.KpiGroup == KpiCatalogue.SurveyGroup
                orderby build.KpiBuildKey
                select period.Code
            ).ToListAsync()
        );
        Assert.Equal(plan.Builds.Select(b => b.Period), built);
        Assert.Equal(0, await _desk.Workspace.QueryAsync(c => c.Dirty.CountAsync()));
        Assert.Equal(
            8,
            await _desk.Workspace.QueryAsync(c => c.Loads.CountAsync(l => l.ContentVersion == 1))
        );
    }

    [Fact]
    public async Task File_OfMarchThatComesInJune_RecomputesMarchAndWhatLooksBackAtItAndNothingElse()
    {
        foreach (
            var month in (string[])
                ["2025-01", "2025-02", "2025-03", "2025-04", "2025-05", "2025-06", "2026-03"]
        )
            _desk.Workspace.Export(month, _desk.Rows.Of(10, $"{month}-05", 9));
        await _desk.Workspace.RunAsync();
        var before = await CurrentBuildsAsync();
        _desk.Workspace.Export("late", _desk.Rows.Of(10, "2025-03-06", 1));

        var report = await _desk.RunAsync(BackfillDesk.Of("2025-03", "2025-03"));

        var after = await CurrentBuildsAsync();
        Assert.Equal(before.Keys, after.Keys);
        var made = after.Where(b => b.Value != before[b.Key]).Select(b => b.Key).ToList();
        Assert.Equal((1, 3), (report.Files, report.Months));
        // Compared with March: as the month before, and as the month a year ago.
        Assert.Equal(
            ["2025-03", "2025-04", "2026-03"],
            made.Where(p => p.Start == MonthNumber(p.EndDateKey)).Select(p => p.Code)
        );
        Assert.Equal(after.Keys.Where(p => p.LooksAt(MonthNumber(20250301))), made);
        Assert.Equal(0, await _desk.NpsAsync("2025-03"));
        Assert.Equal(100, await _desk.NpsAsync("2025-02"));
    }

    static long MonthNumber(long dateKey) => dateKey / 10000 * 12 + dateKey / 100 % 100;

    sealed record Seen(string Code, long StartDateKey, long EndDateKey)
    {
        public long Start => MonthNumber(StartDateKey);

        /// <summary>True where the period, or one that it is compared with, holds the month.</summary>
        public bool LooksAt(long month)
        {
            var months = MonthNumber(EndDateKey) - Start + 1;
            // A year is compared with the year before only, all others also with their like right before them.
            return new[] { 0, months, 12 }.Any(back =>
                Start - back <= month && month < Start - back + months
            );
        }
    }

    /// <summary>The build of each period that readers see, oldest period first.</summary>
    Task<Dictionary<Seen, long>> CurrentBuildsAsync() =>
        _desk.Workspace.QueryAsync(c =>
            (
                from pointer in c.KpiPointers
                join period in c.Periods on pointer.PeriodKey equals period.PeriodKey
                where pointer.KpiGroup == KpiCatalogue.SurveyGroup
                orderby period.PeriodKey
                select new
                {
                    Seen = new Seen(period.Code, period.StartDateKey, period.EndDateKey),
                    pointer.KpiBuildKey,
                }
            ).ToDictionaryAsync(p => p.Seen, p => p.KpiBuildKey)
        );

    [Fact]
    public async Task Run_Twice_FindsNothingNewTheSecondTime()
    {
        await _desk.LoadAsync();
        _desk.Workspace.Export("02", _desk.Rows.Of(10, "2026-02-06", 1));

        await _desk.RunAsync(BackfillDesk.Of("2026-01", "2026-04"));

        Assert.True((await _desk.PlanAsync(BackfillDesk.Of("2026-01", "2026-04"))).IsEmpty);
        Assert.Equal(-100, await _desk.NpsAsync("2026-02"));
        Assert.Empty((await _desk.Workspace.BuildAsync()).Months);
    }

    [Fact]
    public async Task Figures_OfAHalfDoneBackfill_AreNotSeenUntilAllMoveAtOnce()
    {
        await _desk.LoadAsync();
        foreach (var month in new[] { "01", "02", "03" })
            _desk.Workspace.Export(month, _desk.Rows.Of(10, $"2026-{month}-05", 1));
        var run = await _desk.StartAsync(BackfillDesk.Of("2026-01", "2026-04"));
        await _desk.StopAtAsync(run, "2026-Q1");
        // All months are built, and readers see the figures of before: also those that the next month is compared with.
        Assert.Equal(4, await _desk.Workspace.QueryAsync(c => c.KpiStaged.CountAsync()));
        Assert.Equal(100, await _desk.NpsAsync("2026-01"));
        Assert.Equal(100, await _desk.NpsAsync("2026-03"));

        await _desk.WorkAsync(run);

        Assert.Equal(-100, await _desk.NpsAsync("2026-01"));
        Assert.Equal(-100, await _desk.NpsAsync("2026-03"));
        Assert.Equal(0, await _desk.Workspace.QueryAsync(c => c.KpiStaged.CountAsync()));
        var april = await _desk.Workspace.FigureAsync(KpiCatalogue.Nps, "2026-04");
        Assert.Equal(-100, april.Since(Comparison.PreviousMonth)!.PriorValue);
    }

    [Fact]
    public async Task Build_BesideAnUnfinishedBackfill_WaitsForIt()
    {
        await _desk.LoadAsync();
        _desk.Workspace.Export("02", _desk.Rows.Of(10, "2026-02-06", 1));
        var run = await _desk.StartAsync(BackfillDesk.Of("2026-01", "2026-04"));
        _desk.Workspace.Export("04", _desk.Rows.Of(10, "2026-04-06", 1));
        await _desk.Workspace.IngestAsync();

        var waiting = await _desk.Workspace.BuildAsync();
        await _desk.WorkAsync(run);
        var built = await _desk.Workspace.BuildAsync();

        Assert.Equal(run, waiting.WaitsFor);
        Assert.Empty(waiting.Months);
        Assert.Null(built.WaitsFor);
        Assert.Equal(-100, await _desk.NpsAsync("2026-04"));
    }

    [Fact]
    public async Task Rank_OfAFileReadAgain_IsWhatItWas()
    {
        // Both speak of one moment, and have one key: the greater name wins, whichever was read last.
        _desk.Workspace.Export("a", "1,2026-03-05,0,1,1,North,r1,1,");
        _desk.Workspace.Export("b", "1,2026-03-05,10,5,5,North,r1,1,");
        var at = new DateTime(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var name in new[] { "a", "b" })
            File.SetLastWriteTimeUtc(
                Path.Combine(_desk.Workspace.Path, $"exports/survey/{name}.csv"),
                at
            );
        await _desk.Workspace.RunAsync();
        Assert.Equal(100, await _desk.NpsAsync("2026-03"));
        // A restored backup bears another time; what it says is as old as before.
        File.SetLastWriteTimeUtc(
            Path.Combine(_desk.Workspace.Path, "exports/survey/a.csv"),
            at.AddDays(9)
        );

        await _desk.RunAsync(BackfillDesk.Of("2026-03", "2026-03", Reprocess.Completed));

        Assert.Equal(100, await _desk.NpsAsync("2026-03"));
    }
}
