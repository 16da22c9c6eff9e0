using CsatWarehouse.Jobs;
using CsatWarehouse.Storage;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Jobs;

/// <summary>Where nobody else can write, one group's figures are made while another's are written.</summary>
public sealed class LeasedBuildTests
{
    static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Build_UnderALease_WritesWhatABuildWithoutOneWrites()
    {
        using var alone = Filled();
        using var beside = Filled();
        await beside.RunAsync();
        await alone.IngestAsync();

        BuildReport report;
        using (var warehouse = await alone.OpenAsync())
        {
            var clock = new FixedClock();
            await using var lease = await WarehouseLease.TakeAsync(
                warehouse,
                nameof(BuildKpis),
                clock,
                cancellation: Cancellation
            );
            report = await new BuildKpis(alone.Read(), lease.Warehouse, clock).RunAsync(
                cancellation: Cancellation
            );
        }

        Assert.True(report.Months.DistinctBy(m => m.Group).Count() > 1, "One group is no test.");
        Assert.Equal(await FiguresAsync(beside), await FiguresAsync(alone));
    }

    static TestWorkspace Filled()
    {
        var workspace = new TestWorkspace();
        workspace.Write(
            "sources/plain.json",
            """
            {"source": "plain", "kind": "ticket", "delivery": "delta", "files": [{"glob": "plain/*.csv"}], "key": {"id": "id"}, "map": {"createdAt": "createdAt"}}
            """
        );
        var rows = new Rows();
        foreach (var month in (string[])["2025-03", "2026-01", "2026-02", "2026-03"])
        {
            workspace.Export(
                month,
                [
                    .. rows.Of(8, $"{month}-05", 9),
                    .. rows.Of(6, $"{month}-06", 1, region: "South"),
                    .. rows.Of(3, $"{month}-07", 7, region: "East"),
                ]
            );
            workspace.Write(
                $"exports/plain/{month}.csv",
                string.Join(
                    '\n',
                    Enumerable
                        .Range(1, 6)
                        .Select(i =>
                            FormattableString.Invariant($"{month}-{i},{month}-0{i}T10:00:00Z")
                        )
                        .Prepend("id,createdAt")
                ) + "\n"
            );
        }
        return workspace;
    }

    static async Task<List<string>> FiguresAsync(TestWorkspace workspace)
    {
        var rows = await workspace.QueryAsync(TableRows.OfAllAsync);
        List<string> figures =
        [
            .. rows.Where(row => row.StartsWith(".FactKpi", StringComparison.Ordinal)),
        ];
        Assert.NotEmpty(figures);
        return figures;
    }
}
