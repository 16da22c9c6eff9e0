using CsatWarehouse.Jobs;
using CsatWarehouse.Jobs.Backfills;
using CsatWarehouse.Operations;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Jobs;

/// <summary>Exports that are moved to an archive once they are loaded, and are read again from there.</summary>
public sealed class ArchivedExportsTests
{
    const string Empty = "nobody,can\nread,this\n";

    /// <param name="score">Of the recommendation, by which versions of an answer are told apart.</param>
    /// <param name="day">Of March, on which the answer was last changed: the younger wins.</param>
    static string Row(int id, int score, int day = 1) =>
        FormattableString.Invariant(
            $"{id},2026-03-05,{score},5,4,North,r{id},1,2026-03-{day:00} 10:00"
        );

    static Task<List<string>> ScoresAsync(ArchivedWorkspace archived) =>
        archived.Workspace.QueryAsync(async c =>
            (
                await (
                    from answer in c.SurveyAnswers
                    join response in c.SurveyResponses
                        on answer.ResponseKey equals response.ResponseKey
                    join question in c.Questions on answer.QuestionKey equals question.QuestionKey
                    where question.Code == "nps"
                    orderby response.ExternalId
                    select new { response.ExternalId, answer.Score }
                ).ToListAsync()
            ).ConvertAll(a => FormattableString.Invariant($"{a.ExternalId}: {a.Score}"))
        );

    static async Task<IEnumerable<string>> LoadsAsync(ArchivedWorkspace archived) =>
        (await archived.Workspace.QueryAsync(TableRows.OfAllAsync)).Where(r =>
            r.StartsWith(".Load:", StringComparison.Ordinal)
        );

    static async Task<IngestOutcome> OutcomeAsync(
        ArchivedWorkspace archived,
        WatchedStore? store = null
    ) => Assert.Single((await archived.Workspace.IngestAsync(store)).Files).Outcome;

    static async Task<IEnumerable<string>> FindingsAsync(ArchivedWorkspace archived)
    {
        using var warehouse = await archived.Workspace.OpenAsync();
        var read = archived.Workspace.Read();
        var report = await new Reconcile(read, warehouse, read.OpenExports()).RunAsync();
        return report.Findings.Select(f => $"{f.Code} {f.Subject} {f.Found}");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ingest_WhatIsLoaded_IsMovedAndNotReadAgain(bool inContainer)
    {
        using var archived = await ArchivedWorkspace.CreateAsync(inContainer);
        await archived.ExportAsync("march", Row(1, 9), Row(2, 3));
        await archived.WriteAsync("notes.txt", "nobody's");
        await archived.WriteAsync("survey/broken.csv", Empty);

        await archived.Workspace.IngestAsync();
        var asOf = await archived.Workspace.QueryAsync(c =>
            c.Loads.Select(l => l.AsOfAt).MinAsync()
        );
        var before = await LoadsAsync(archived);
        var second = new WatchedStore(archived.Workspace);
        var report = await archived.Workspace.IngestAsync(second);

        Assert.Equal(
            ["archive/survey/march.csv", "notes.txt", "survey/broken.csv"],
            await archived.LieAsync()
        );
        Assert.Equal(
            [IngestOutcome.Unmatched, IngestOutcome.Failed, IngestOutcome.Unchanged],
            report.Files.Select(f => f.Outcome)
        );
        Assert.Empty(second.Opened);
        Assert.Equal(2, before.Count());
        Assert.Equal(before, await LoadsAsync(archived));
        var moved = await archived
            .Workspace.Read()
            .OpenExports()
            .ListAsync(TestContext.Current.CancellationToken)
            .SingleAsync(f => f.Name == "survey/march.csv");
        Assert.True(moved.ModifiedAtUtc >= asOf);
        Assert.DoesNotContain(
            await FindingsAsync(archived),
            f => f.Contains("march", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Ingest_CutOffBeforeTheLedgerKnowsOfTheMove_ReadsTheFileOnceMore()
    {
        using var archived = await ArchivedWorkspace.CreateAsync(inContainer: true);
        await archived.ExportAsync("march", Row(1, 9));
        var cutOff = new WatchedStore(archived.Workspace)
        {
            HasSettled = () => throw new OperationCanceledException(),
        };

        await Assert.ThrowsAsync<OperationCanceledException>(() =>
            archived.Workspace.IngestAsync(cutOff)
        );
        var (second, third) = (
            new WatchedStore(archived.Workspace),
            new WatchedStore(archived.Workspace)
        );

        Assert.Equal(IngestOutcome.Unchanged, await OutcomeAsync(archived, second));
        Assert.Equal(IngestOutcome.Unchanged, await OutcomeAsync(archived, third));
        Assert.Equal(["archive/survey/march.csv"], await archived.LieAsync());
        Assert.Equal((1, 0), (second.Opened.Count, third.Opened.Count));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ingest_ALaterFileIsCorrected_ReadsTheArchivedOneByItsName(bool inContainer)
    {
        using var archived = await ArchivedWorkspace.CreateAsync(inContainer);
        await archived.ExportAsync("a", Row(1, 9), Row(2, 3));
        await archived.ExportAsync("b", Row(2, 7, day: 9), Row(3, 5));
        await archived.Workspace.IngestAsync();
        Assert.Equal(["1: 9", "2: 7", "3: 5"], await ScoresAsync(archived));
        await archived.ExportAsync("b", Row(3, 6));

        var report = await archived.Workspace.IngestAsync();

        Assert.Equal(
            [IngestOutcome.Unchanged, IngestOutcome.Loaded],
            report.Files.Select(f => f.Outcome)
        );
        Assert.Equal(["1: 9", "2: 3", "3: 6"], await ScoresAsync(archived));
        Assert.Equal(["archive/survey/a.csv", "archive/survey/b.csv"], await archived.LieAsync());
        Assert.Empty(await FindingsAsync(archived));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Ingest_WrittenBetweenLoadAndMove_IsLoadedByTheNext(bool inContainer)
    {
        using var archived = await ArchivedWorkspace.CreateAsync(inContainer);
        await archived.ExportAsync("march", Row(1, 9));
        var store = new WatchedStore(archived.Workspace)
        {
            Settling = _ => archived.ExportAsync("march", Row(1, 4)),
        };

        await archived.Workspace.IngestAsync(store);
        Assert.Equal(["survey/march.csv"], await archived.LieAsync());
        Assert.Equal(["1: 9"], await ScoresAsync(archived));

        Assert.Equal(IngestOutcome.Loaded, await OutcomeAsync(archived));
        Assert.Equal(["archive/survey/march.csv"], await archived.LieAsync());
        Assert.Equal(["1: 4"], await ScoresAsync(archived));
    }

    [Fact]
    public async Task Ingest_TheNewestCannotBeRead_ReadsTheEarlierOneFromTheArchive()
    {
        using var archived = await ArchivedWorkspace.CreateAsync(inContainer: true);
        await archived.ExportAsync("a", Row(1, 9), Row(2, 3));
        await archived.ExportAsync("b", Row(2, 7, day: 9), Row(3, 5));
        await archived.Workspace.IngestAsync();
        await archived.WriteAsync("survey/a.csv", Empty);
        await archived.ExportAsync("b", Row(3, 6));

        await archived.Workspace.IngestAsync();

        Assert.Equal(["1: 9", "2: 3", "3: 6"], await ScoresAsync(archived));
        Assert.Equal(
            ["archive/survey/a.csv", "archive/survey/b.csv", "survey/a.csv"],
            await archived.LieAsync()
        );
    }

    [Fact]
    public async Task Ingest_TheNewestIsACopyOfAnotherFile_TakesTheArchivedOnesPlace()
    {
        using var archived = await ArchivedWorkspace.CreateAsync(inContainer: false);
        await archived.ExportAsync("a", Row(1, 9), Row(2, 3));
        await archived.ExportAsync("b", Row(2, 7, day: 9), Row(3, 5));
        await archived.ExportAsync("c", Row(4, 8));
        await archived.Workspace.IngestAsync();
        await archived.ExportAsync("a", Row(4, 8));
        await archived.Workspace.IngestAsync();
        await archived.ExportAsync("b", Row(3, 6));

        await archived.Workspace.IngestAsync();

        Assert.Equal(["3: 6", "4: 8"], await ScoresAsync(archived));
        Assert.Equal(
            ["archive/survey/a.csv", "archive/survey/b.csv", "archive/survey/c.csv"],
            await archived.LieAsync()
        );
    }

    [Fact]
    public async Task Ingest_TheOriginalOfACopyGetsOtherContent_LoadsTheArchivedCopy()
    {
        using var archived = await ArchivedWorkspace.CreateAsync(inContainer: true);
        await archived.ExportAsync("b", Row(1, 9));
        await archived.Workspace.IngestAsync();
        // Loaded and moved within the run in which its original still has the content.
        await archived.ExportAsync("a", Row(1, 9));
        await archived.ExportAsync("b", Row(2, 7));

        await archived.Workspace.IngestAsync();
        var second = new WatchedStore(archived.Workspace);
        await archived.Workspace.IngestAsync(second);

        Assert.Equal(["1: 9", "2: 7"], await ScoresAsync(archived));
        Assert.Equal(["archive/survey/a.csv", "archive/survey/b.csv"], await archived.LieAsync());
        Assert.Empty(second.Opened);
    }

    [Fact]
    public async Task Replay_OfAnArchivedFile_LoadsItsRejectedRows()
    {
        using var archived = await ArchivedWorkspace.CreateAsync(inContainer: true);
        await archived.ExportAsync("march", Row(1, 9), "2,05.03.2026,9,5,4,North,r1,1,");
        await archived.Workspace.IngestAsync();
        // A newer delivery that nobody has looked at yet does not stand in the way.
        await archived.ExportAsync("march", Row(1, 2));
        Replays.Mend(archived.Workspace);

        var replayed = await Replays.ReplayAsync(archived.Workspace);

        Assert.Equal(ReplayOutcome.Replayed, Assert.Single(replayed.Files).Outcome);
        Assert.Equal(["1: 9", "2: 9"], await ScoresAsync(archived));
    }

    [Fact]
    public async Task Backfill_OfArchivedFiles_ReadsThemAgain()
    {
        using var desk = new BackfillDesk();
        desk.Workspace.Environment["CSAT__Exports__Archive"] = "archive";
        desk.Workspace.Export("march", desk.Rows.Of(10, "2026-03-05", 9));
        await desk.Workspace.IngestAsync();
        Assert.False(
            File.Exists(Path.Combine(desk.Workspace.Path, "exports", "survey", "march.csv"))
        );

        var report = await desk.RunAsync(BackfillDesk.Completed with { FullRefresh = true });

        Assert.Equal((1, 10L), (report.Files, report.Rows));
        Assert.Empty(report.Failed);
        Assert.Equal(
            2,
            await desk.Workspace.QueryAsync(c =>
                c.Loads.Where(l => l.Status == LoadStatus.Loaded)
                    .Select(l => l.FileVersion)
                    .SingleAsync()
            )
        );
    }
}
