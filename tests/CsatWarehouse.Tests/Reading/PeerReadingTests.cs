using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Tests.Fixtures;

namespace CsatWarehouse.Tests.Reading;

public sealed class PeerReadingTests
{
    const string Quarter = "2026-01-01,2026-03-31";

    [Fact]
    public async Task Position_BetweenIndustryAndBest_IsTheShareOfTheWay()
    {
        using var marked = new MarkedWorkspace();
        marked
            .Month("2026-03-05")
            .Export(
                "benchmark",
                MarkedWorkspace.Benchmarks,
                $"Bank,best-outside,nps,all,{Quarter},60,,,",
                $"Rival,best-competitor,nps,all,{Quarter},40,,,",
                $"Small panel,own-industry,nps,all,{Quarter},5,,,80",
                $"Industry,own-industry,nps,all,{Quarter},20,,,4200"
            );
        await marked.RunAsync();

        var nps = await marked.Workspace.FigureAsync(KpiCatalogue.Nps, "2026-03");
        var peers = await marked.Workspace.QueryAsync(c =>
            PeerReading.OfAsync(c, nps, TestContext.Current.CancellationToken)
        );

        Assert.Equal(["Industry", "Small panel", "Rival", "Bank"], peers.Select(p => p.Peer.Name));
        Assert.Equal(DimPeer.OwnIndustry, peers[0].Peer.PeerClass);
        Assert.Equal((100 * 11 / 36.0 - 20) / 20, PeerReading.PositionOf(nps, peers)!.Value, 1e-9);
        Assert.Null(PeerReading.PositionOf(nps, [peers[3]]));
    }
}
