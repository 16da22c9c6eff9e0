using System.Globalization;

namespace CsatWarehouse.Faults;

/// <summary>Promise 10: running again changes nothing.</summary>
[Collection(nameof(OneAfterAnother))]
public sealed class RunAgainTests
{
    const int Months = 4;

    [Fact]
    public async Task Run_OnceTwiceAndMoreOften_LeavesTheSameTables()
    {
        var times = FaultRun.Count(2, 10);
        using var workspace = await PreparedAsync();
        var once = workspace.Database.Everything();

        for (var run = 2; run <= times; run++)
        {
            await Csat.MustAsync(workspace, "run");
            Assert.Equal(once, workspace.Database.Everything());
        }
        FaultRun.Note(
            10,
            string.Create(
                CultureInfo.InvariantCulture,
                $"'csat run' 1, 2 and {times} times: the {once.Count} rows of all tables are the same each time, 0 written"
            )
        );
    }

    [Fact]
    public async Task Backfill_ThatReadsEverythingAgain_LeavesTheSameFactsAndFigures()
    {
        var times = FaultRun.Count(1, 10);
        using var workspace = await PreparedAsync();
        var before = workspace.Database.Contents();

        for (var run = 0; run < times; run++)
        {
            await Csat.MustAsync(
                workspace,
                "backfill",
                "--from",
                FaultWorkspace.MonthText(0),
                "--to",
                FaultWorkspace.MonthText(Months - 1),
                "--full-refresh",
                "--restate",
                "--yes"
            );
            Assert.Equal(before, workspace.Database.Contents());
        }
        // As many as there were: a figure that is computed again to the same is not published again.
        Assert.Equal(Months, workspace.Database.Number("SELECT COUNT(*) FROM \"FactScorecard\""));
    }

    static async Task<FaultWorkspace> PreparedAsync()
    {
        var workspace = await FaultWorkspace.WithTablesAsync();
        for (var month = 0; month < Months; month++)
        {
            workspace.DeliverAnswers(month, 1);
            workspace.DeliverContacts(month, 1);
        }
        await Csat.MustAsync(workspace, "run");
        return workspace;
    }
}
