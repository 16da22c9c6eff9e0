using System.Globalization;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Faults;

/// <summary>Promise 1: a crash neither loses nor doubles rows.</summary>
[Collection(nameof(OneAfterAnother))]
public sealed class KilledLoadTests
{
    const int Files = 20;

    // On a server so many rows are committed in 38 chunks; an emulated one goes through all of its rows for each.
    static readonly int RowsOfAFile = DatabaseUnderTest.Kind == DatabaseKind.File ? 3_000 : 300;

    const int Seed = 20260311;

    // Much of a process is compiled during its first file.
    const double First = 6;
    const double Later = 1.5;

    [Fact]
    public async Task Load_KilledAtAnyMomentAndStartedAgain_HasEveryRowOnce()
    {
        var kills = FaultRun.Count(2, 200);
        var random = new Random(Seed);
        var (killed, midLoad, loads) = (0, 0, 0);
        var aFile = TimeSpan.Zero;
        while (killed < kills)
        {
            using var workspace = await FaultWorkspace.EmptyAsync();
            workspace.DeliverMarch(Files, RowsOfAFile);
            for (var loaded = 0; loaded < Files && killed < kills; killed++)
            {
                var file = Math.Min(loaded + random.Next(5), Files - 1);
                aFile = await KillAsync(workspace, loaded, file, random.NextDouble(), aFile);
                loaded = CheckWhole(workspace);
                midLoad += loaded < Files ? 1 : 0;
            }
            await Csat.MustAsync(workspace, "ingest");
            Assert.Equal(Files, CheckWhole(workspace));
            loads++;
        }
        Assert.InRange(midLoad, killed * 9 / 10, killed);
        FaultRun.Note(
            1,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{killed} kills (SIGKILL) in {loads} loads of {Files} files with {Files * RowsOfAFile} rows, {midLoad} of them in mid-load, seed {Seed}: 0 wrong in counts, sums, ledger or integrity check, after each kill and at the end"
            )
        );
    }

    /// <summary>Kills a load some time after it has taken a file in hand.</summary>
    /// <param name="loaded">How many files are there before, in their order; the process tells of those after them.</param>
    /// <param name="file">The file; not one that is there.</param>
    /// <param name="share">0..1: of somewhat longer than the file takes, so that it may be there before the kill.</param>
    /// <param name="aFile">What a file took when somebody last saw one come after another.</param>
    /// <returns>What a file takes, as far as this process has shown it.</returns>
    static async Task<TimeSpan> KillAsync(
        FaultWorkspace workspace,
        int loaded,
        int file,
        double share,
        TimeSpan aFile
    )
    {
        using var process = Csat.Start(workspace, "ingest");
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        for (var told = loaded; told <= file; told++)
        {
            var started = TimeProvider.System.GetTimestamp();
            Assert.True(
                await Csat.TellsAsync(process, "Loading " + FaultWorkspace.MarchFile(told))
            );
            if (told > loaded)
                aFile = TimeProvider.System.GetElapsedTime(started);
        }
        var longest = aFile * (file == loaded ? First : Later);
        // The moment of the kill itself, and nothing that is waited for.
        await Task.Delay(longest * share, TestContext.Current.CancellationToken);
        await Csat.KillAsync(process);
        await output;
        return aFile;
    }

    /// <summary>Every file is there with all of its rows, in the ledger and in the facts, or not at all.</summary>
    /// <returns>How many are there.</returns>
    static int CheckWhole(FaultWorkspace workspace)
    {
        Assert.Empty(workspace.Database.Damage());
        var files = (int)workspace.Database.Number("SELECT COUNT(*) FROM \"Load\"");
        Assert.Equal(
            [.. Enumerable.Range(0, files).Select(Expected)],
            workspace.Database.Rows(
                """
                SELECT f."FileName", f."RowsRead", f."RowsLoaded", COUNT(*), SUM(a."Score")
                FROM "Load" f
                JOIN "FactSurveyResponse" r ON r."LoadKey" = f."LoadKey"
                JOIN "FactSurveyAnswer" a ON a."ResponseKey" = r."ResponseKey"
                GROUP BY f."FileName", f."RowsRead", f."RowsLoaded"
                ORDER BY f."FileName"
                """
            )
        );
        foreach (var table in new[] { "FactSurveyResponse", "FactSurveyAnswer", "KeyVersion" })
            Assert.Equal(
                files * RowsOfAFile,
                workspace.Database.Number($"SELECT COUNT(*) FROM \"{table}\"")
            );
        return files;
    }

    static string Expected(int file) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{FaultWorkspace.MarchFile(file)}|{RowsOfAFile}|{RowsOfAFile}|{RowsOfAFile}|{Enumerable.Range(0, RowsOfAFile).Sum(i => (file + i) % 11)}"
        );
}
