using System.Globalization;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Faults;

/// <summary>Promise 6: a full disk is told, breaks nothing, and once there is room the next run completes.</summary>
[Collection(nameof(OneAfterAnother))]
public sealed class DiskFullTests
{
    const int Files = 10;
    const int RowsOfAFile = 3_000;

    [Fact]
    public async Task Load_OntoAFullDisk_SaysSoAndCompletesWhenThereIsRoom()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Needs 'ulimit': run the tests on Linux or macOS");
        DatabaseUnderTest.SkipUnlessFile();
        var limits = FaultRun.Count(1, 20);
        for (var i = 0; i < limits; i++)
        {
            using var workspace = await FaultWorkspace.WithTablesAsync();
            workspace.DeliverMarch(1, RowsOfAFile);
            await Csat.MustAsync(workspace, "ingest");
            workspace.DeliverMarch(Files, RowsOfAFile);
            var room = (int)(new FileInfo(workspace.Database.File).Length >> 10) + 256 + i * 64;
            using var process = Csat.StartWithin(room, workspace, "ingest");

            var ended = await Csat.EndAsync(process);

            Assert.Equal(1, ended.Code);
            Assert.Contains("csat: the disk", ended.Error, StringComparison.Ordinal);
            Assert.Empty(workspace.Database.Damage());
            var files = Loads(workspace);
            Assert.InRange(files, 1, Files - 1);
            Assert.Equal(files * RowsOfAFile, Responses(workspace));
            await Csat.MustAsync(workspace, "ingest");
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
        workspace.Database.Number("SELECT COUNT(*) FROM \"Load\"");

    static long Responses(FaultWorkspace workspace) =>
        workspace.Database.Number("SELECT COUNT(*) FROM \"FactSurveyResponse\"");
}
