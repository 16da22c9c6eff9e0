using System.Globalization;

namespace CsatWarehouse.Faults;

/// <summary>Promise 6: a full disk is told, breaks nothing, and once there is room the next run completes.</summary>
public sealed class DiskFullTests
{
    const int Files = 10;
    const int RowsOfAFile = 3_000;

    [Fact]
    public async Task Load_OntoAFullDisk_SaysSoAndCompletesWhenThereIsRoom()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Needs 'ulimit': run the tests on Linux or macOS");
        var limits = FaultRun.Count(1, 20);
        for (var i = 0; i < limits; i++)
        {
            using var workspace = await FaultWorkspace.WithTablesAsync();
            workspace.DeliverMarch(1, RowsOfAFile);
            await Csat.MustAsync(workspace.Path, "ingest");
            workspace.DeliverMarch(Files, RowsOfAFile);
            var room = (int)(new FileInfo(workspace.Database).Length >> 10) + 256 + i * 64;
            using var process = Csat.StartWithin(room, workspace.Path, "ingest");

            var ended = await Csat.EndAsync(process);

            Assert.Equal(1, ended.Code);
            Assert.Contains("csat: the disk", ended.Error, StringComparison.Ordinal);
            Assert.Equal(["ok"], Database.Rows(workspace.Database, "PRAGMA integrity_check"));
            var files = Loads(workspace);
            Assert.InRange(files, 1, Files - 1);
            Assert.Equal(files * RowsOfAFile, Responses(workspace));
            await Csat.MustAsync(workspace.Path, "ingest");
            Assert.Equal((Files, Files * RowsOfAFile), (Loads(workspace), Responses(workspace)));
        }
        FaultRun.Note(
            6,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{limits} limits of a file's size in mid-load: each time exit code 1 and a message, 0 half files, and all {Files * RowsOfAFile} rows once there was room"
            )
        );
    }

    static long Loads(FaultWorkspace workspace) =>
        Database.Number(workspace.Database, "SELECT COUNT(*) FROM \"Load\"");

    static long Responses(FaultWorkspace workspace) =>
        Database.Number(workspace.Database, "SELECT COUNT(*) FROM \"FactSurveyResponse\"");
}
