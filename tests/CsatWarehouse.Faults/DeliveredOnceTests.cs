using System.Globalization;

namespace CsatWarehouse.Faults;

/// <summary>Promise 3: what is delivered more than once is stored once.</summary>
[Collection(nameof(OneAfterAnother))]
public sealed class DeliveredOnceTests
{
    const int Processes = 4;
    const int Deliveries = 3;
    const int RowsOfAFile = 12;

    [Fact]
    public async Task Files_DeliveredThreeTimesToFourProcesses_AreInTheLedgerOnce()
    {
        var rounds = FaultRun.Count(1, 20);
        var files = FaultRun.Count(10, 100);
        var attempts = 0;
        for (var round = 0; round < rounds; round++)
        {
            using var workspace = await FaultWorkspace.EmptyAsync();
            for (var delivery = 0; delivery < Deliveries; delivery++)
            {
                workspace.DeliverMarch(files, RowsOfAFile);
                var ended = await Task.WhenAll(
                    Enumerable
                        .Range(0, Processes)
                        .Select(_ => Csat.UntilFreeAsync(workspace, "ingest"))
                );
                attempts += ended.Sum(e => e.Count);
                Assert.All(ended, e => Assert.Equal((0, ""), (e[^1].Code, Faults(e[^1]))));
            }
            Assert.Equal(files, Count(workspace, "SELECT COUNT(*) FROM \"Load\""));
            Assert.Equal(
                files * RowsOfAFile,
                Count(workspace, "SELECT COUNT(*) FROM \"FactSurveyResponse\"")
            );
            Assert.Equal(
                files * RowsOfAFile,
                Count(workspace, "SELECT COUNT(*) FROM \"KeyVersion\"")
            );
        }
        FaultRun.Note(
            3,
            string.Create(
                CultureInfo.InvariantCulture,
                $"{rounds} rounds of {files} files, {Deliveries} times to {Processes} processes ({attempts} starts): the ledger has {files} each time, 0 duplicates"
            )
        );
    }

    static long Count(FaultWorkspace workspace, string sql) => workspace.Database.Number(sql);

    static string Faults(Ended ended) =>
        string.Concat(
            ended.Error.Split('\n').Where(l => l.StartsWith("csat:", StringComparison.Ordinal))
        );
}
