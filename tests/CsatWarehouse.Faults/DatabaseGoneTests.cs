using System.Globalization;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Faults;

/// <summary>Promise 5: where the database goes away between two files, no half file is ever seen, and the next run completes.</summary>
[Collection(nameof(OneAfterAnother))]
public sealed class DatabaseGoneTests
{
    const int Files = 6;
    const int RowsOfAFile = 12;

    // Right after the commit of one of the files.
    const int BetweenFiles = 10;

    [Theory]
    [InlineData("locked")]
    [InlineData("moved away")]
    public async Task Database_ThatGoesAwayInMidBatch_HasWholeFilesAndTheNextRunCompletes(
        string fate
    )
    {
        // On a server whoever meets a lock waits for it.
        if (fate == "locked")
            DatabaseUnderTest.SkipUnlessFile();
        var times = FaultRun.Count(1, 10);
        for (var i = 0; i < times; i++)
        {
            using var workspace = await FaultWorkspace.WithTablesAsync();
            workspace.DeliverMarch(Files, RowsOfAFile);
            var environment = FaultPoint.Environment(BetweenFiles, FaultPoint.Wait);
            // It would wait half a minute for a file's lock, and go on with a file that it has open wherever that is moved.
            environment[Database.Variable] =
                workspace.Database.ConnectionString
                + (
                    (fate, DatabaseUnderTest.Kind) is ("locked", DatabaseKind.File)
                        ? ";Default Timeout=1"
                        : ";Pooling=False"
                );
            using var process = Csat.Start(environment, workspace, "ingest");
            Assert.True(await Csat.TellsAsync(process, FaultPoint.At(BetweenFiles)));
            await Csat.FreezeAsync(process);
            Ended ended;
            using (fate == "locked" ? workspace.Database.Lock() : workspace.Database.TakeAway())
            {
                await Csat.ThawAsync(process);
                ended = await Csat.EndAsync(process);
            }

            Assert.Equal(fate == "locked" ? Csat.Busy : 1, ended.Code);
            Assert.Contains("csat: ", ended.Error, StringComparison.Ordinal);
            Assert.InRange(Whole(workspace), 1, Files - 1);
            await Csat.MustAsync(workspace, "ingest");
            Assert.Equal(Files, Whole(workspace));
        }
        FaultRun.Note(
            5,
            string.Create(
                CultureInfo.InvariantCulture,
                $"SQLite's file locked or moved away between two files, {times} times each, and read-only from the start: 0 times half a file was seen, and the next run completed"
            )
        );
    }

    [Fact]
    public async Task Database_ThatMayOnlyBeRead_IsToldAndStaysAsItWas()
    {
        DatabaseUnderTest.SkipUnlessFile();
        using var workspace = await FaultWorkspace.WithTablesAsync();
        workspace.DeliverMarch(1, RowsOfAFile);
        await Csat.MustAsync(workspace, "ingest");
        workspace.DeliverMarch(Files, RowsOfAFile);
        var before = workspace.Database.Everything();
        using var process = Csat.Start(
            new Dictionary<string, string>
            {
                [Database.Variable] = $"{workspace.Database.ConnectionString};Mode=ReadOnly",
            },
            workspace,
            "ingest"
        );

        var ended = await Csat.EndAsync(process);

        Assert.Equal(3, ended.Code);
        Assert.Contains(
            "csat: the warehouse may only be read",
            ended.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(before, workspace.Database.Everything());
        await Csat.MustAsync(workspace, "ingest");
        Assert.Equal(Files, Whole(workspace));
    }

    /// <summary>Files in the ledger, each of which has all of its rows.</summary>
    static long Whole(FaultWorkspace workspace)
    {
        var files = workspace.Database.Number("SELECT COUNT(*) FROM \"Load\"");
        Assert.Equal(
            files * RowsOfAFile,
            workspace.Database.Number("SELECT COUNT(*) FROM \"FactSurveyResponse\"")
        );
        return files;
    }
}
