using CsatWarehouse.Operations;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Tests.Loading;

public sealed class WinnerRuleTests
{
    [Theory]
    [InlineData("a", "b")]
    [InlineData("b", "a")]
    public async Task Ingest_OneKeyInTwoFiles_GreatestUpdatedAtWinsInAnyOrder(
        string first,
        string second
    )
    {
        using var workspace = new TestWorkspace();
        var rows = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["a"] = "1,2026-03-05,9,5,4,North,r1,1,2026-03-09 10:00",
            ["b"] = "1,2026-03-05,2,5,4,North,r1,1,2026-03-08 10:00",
        };
        workspace.Export(first, rows[first]);
        await workspace.IngestAsync();
        workspace.Export(second, rows[second]);
        await workspace.IngestAsync();

        Assert.Equal([9], await ScoresAsync(workspace));
        await AssertConservedAsync(workspace);
    }

    [Fact]
    public async Task Ingest_WinnerIsCorrectedAway_EarlierRowIsTheFactAgain()
    {
        using var workspace = new TestWorkspace();
        workspace.Export("a", "1,2026-03-05,2,5,4,North,r1,1,2026-03-08 10:00");
        workspace.Export(
            "b",
            "1,2026-03-05,9,5,4,North,r1,1,2026-03-09 10:00",
            "2,2026-03-05,8,5,4,North,r1,1,"
        );
        await workspace.IngestAsync();
        Assert.Equal([8, 9], await ScoresAsync(workspace));

        workspace.Export("b", "2,2026-03-05,8,5,4,North,r1,1,");
        await workspace.IngestAsync();

        Assert.Equal([2, 8], await ScoresAsync(workspace));
        await AssertConservedAsync(workspace);
    }

    [Fact]
    public async Task Ingest_SameKeyTwiceInAFile_LastOneWinsAndIsCounted()
    {
        using var workspace = new TestWorkspace();
        workspace.Export("a", "1,2026-03-05,2,5,4,North,r1,1,", "1,2026-03-05,9,5,4,North,r1,1,");

        var report = await workspace.IngestAsync();

        Assert.Equal([9], await ScoresAsync(workspace));
        Assert.Equal(1, report.Files[0].RowsDuplicate);
        Assert.Equal(1, report.Files[0].RowsLoaded);
        await AssertConservedAsync(workspace);
    }

    [Fact]
    public async Task Ingest_RowsWithoutIds_AreKeyedByFileAndOrdinal()
    {
        using var workspace = new TestWorkspace();
        workspace.Export("a", ",2026-03-05,2,5,4,North,r1,1,", ",2026-03-05,2,5,4,North,r1,1,");

        await workspace.IngestAsync();

        Assert.Equal([2, 2], await ScoresAsync(workspace));
    }

    [Fact]
    public async Task Ingest_LaterSnapshotWithoutAKey_TombstonesIt()
    {
        using var workspace = new TestWorkspace(delivery: "snapshot");
        workspace.Export("s1", "1,2026-03-05,2,5,4,North,r1,1,", "2,2026-03-05,8,5,4,North,r1,1,");
        await workspace.IngestAsync();
        workspace.Export("s2", "2,2026-03-05,8,5,4,North,r1,1,");
        await workspace.IngestAsync();

        Assert.Equal([8], await ScoresAsync(workspace));
        var first = await workspace.QueryAsync(c =>
            c.Loads.SingleAsync(l => l.FileName == "survey/s1.csv")
        );
        Assert.Equal((1, 1), (first.RowsSuperseded, first.RowsTombstoned));
        await AssertConservedAsync(workspace);
    }

    [Fact]
    public async Task Ingest_EarlierSnapshotArrivesLate_KeyStaysAbsent()
    {
        using var workspace = new TestWorkspace(delivery: "snapshot");
        workspace.Export("s1", "1,2026-03-05,2,5,4,North,r1,1,", "2,2026-03-05,8,5,4,North,r1,1,");
        var s1 = Path.Combine(workspace.Path, "exports/survey/s1.csv");
        var hidden = Path.Combine(workspace.Path, "s1.csv");
        File.Move(s1, hidden);
        workspace.Export("s2", "2,2026-03-05,8,5,4,North,r1,1,");
        await workspace.IngestAsync();
        File.Move(hidden, s1);
        await workspace.IngestAsync();

        Assert.Equal([8], await ScoresAsync(workspace));
        await AssertConservedAsync(workspace);
    }

    static Task<List<double>> ScoresAsync(TestWorkspace workspace) =>
        workspace.QueryAsync(c =>
            (
                from answer in c.SurveyAnswers
                join question in c.Questions on answer.QuestionKey equals question.QuestionKey
                where question.Code == "nps"
                orderby answer.Score
                select answer.Score!.Value
            ).ToListAsync()
        );

    /// <summary>read = loaded + rejected + duplicate + excluded, and facts = loaded - superseded - tombstoned.</summary>
    static async Task AssertConservedAsync(TestWorkspace workspace)
    {
        var loads = await workspace.QueryAsync(c => c.Loads.ToListAsync());
        Assert.All(
            loads,
            l =>
                Assert.Equal(
                    l.RowsRead,
                    l.RowsLoaded + l.RowsRejected + l.RowsDuplicate + l.RowsExcluded
                )
        );
        foreach (var load in loads)
        {
            var facts = await workspace.QueryAsync(c =>
                c.SurveyResponses.CountAsync(r => r.LoadKey == load.LoadKey)
            );
            Assert.Equal(load.RowsLoaded - load.RowsSuperseded - load.RowsTombstoned, facts);
        }
        Assert.All(
            loads.Where(l => l.Status != LoadStatus.Loaded),
            l => Assert.Equal(l.RowsLoaded, l.RowsSuperseded)
        );
    }
}
