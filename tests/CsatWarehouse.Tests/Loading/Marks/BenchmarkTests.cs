using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Tests.Fixtures;
using Microsoft.EntityFrameworkCore;
using static System.FormattableString;

namespace CsatWarehouse.Tests.Loading.Marks;

public sealed class BenchmarkTests
{
    const string Quarter = "2026-01-01,2026-03-31";

    [Fact]
    public async Task Nps_OfThreePeers_HasAGapInPointsToEach()
    {
        using var marked = new MarkedWorkspace();
        marked
            .Month("2026-03-05")
            .Export(
                "benchmark",
                MarkedWorkspace.Benchmarks,
                $"Industry,own-industry,nps,all,{Quarter},2,,,4200",
                $"Rival,best-competitor,nps,all,{Quarter},30,,,",
                $"Bank,best-outside,nps,all,{Quarter},60,,,"
            );
        await marked.RunAsync();

        var peers = await marked.PeersAsync(KpiCatalogue.Nps);

        Assert.Equal(
            [DimPeer.BestCompetitor, DimPeer.BestOutside, DimPeer.OwnIndustry],
            peers.Select(p => p.Class)
        );
        Assert.Equal(["cannot-tell", "behind", "ahead"], peers.Select(p => p.Row.Verdict));
        Assert.Equal(100 * 11 / 36.0 - 30, peers[0].Row.Gap!.Value, 1e-9);
        Assert.All(peers, p => Assert.Null(p.Row.Ratio));
    }

    [Fact]
    public async Task Mean_PublishedOnAnotherScale_IsConvertedAndTheConversionKept()
    {
        using var marked = new MarkedWorkspace();
        marked
            .Month("2026-03-05")
            .Export(
                "benchmark",
                MarkedWorkspace.Benchmarks,
                $"Rival,best-competitor,csat5,all,{Quarter},7.3,1,10,610"
            );
        await marked.RunAsync();

        var benchmark = await marked.Workspace.QueryAsync(c => c.Benchmarks.SingleAsync());
        var gap = Assert.Single(await marked.PeersAsync(KpiCatalogue.Csat5)).Row;

        Assert.Equal(
            (7.3, 1.0, 10.0),
            (benchmark.StatedValue, benchmark.ScaleMin, benchmark.ScaleMax)
        );
        Assert.Equal(3.8, benchmark.Value!.Value, 1e-9);
        Assert.Equal(70, benchmark.Score100!.Value, 1e-9);
        // All answered 4 of 5, which is 75 of 100.
        Assert.Equal(5, gap.Gap!.Value, 1e-9);
    }

    [Fact]
    public async Task Share_PublishedOnAnotherScale_IsKeptAndNotCompared()
    {
        using var marked = new MarkedWorkspace();
        marked
            .Month("2026-03-05")
            .Export(
                "benchmark",
                MarkedWorkspace.Benchmarks,
                $"Rival,best-competitor,csat5-top2,all,{Quarter},0.6,1,10,"
            );
        await marked.RunAsync();

        Assert.Null((await marked.Workspace.QueryAsync(c => c.Benchmarks.SingleAsync())).Value);
        Assert.Empty(await marked.PeersAsync(KpiCatalogue.Csat5TopTwo));
    }

    [Fact]
    public async Task Time_OfAPeer_IsComparedByRatioAlone()
    {
        using var marked = new MarkedWorkspace();
        marked
            .Export(
                "benchmark",
                MarkedWorkspace.Benchmarks,
                $"Bank,best-outside,first-response-median,all,{Quarter},600,,,"
            )
            .Export(
                "ticket",
                MarkedWorkspace.Tickets,
                Enumerable
                    .Range(1, 12)
                    .Select(i =>
                        Invariant(
                            $"T{i},2026-03-02T08:00:00Z,U{i},1,2026-03-02T08:20:00Z,2026-03-02T10:00:00Z"
                        )
                    )
            );
        await marked.RunAsync();

        var gap = Assert.Single(await marked.PeersAsync(KpiCatalogue.FirstResponseMedian)).Row;

        Assert.Equal(2, gap.Ratio);
        Assert.Null(gap.Gap);
        Assert.Equal("behind", gap.Verdict);
    }

    [Fact]
    public async Task Peer_WithSeveralPeriods_IsTheYoungestThatBeganByTheEndOfTheMonth()
    {
        using var marked = new MarkedWorkspace();
        marked
            .Month("2026-03-05")
            .Export(
                "benchmark",
                MarkedWorkspace.Benchmarks,
                "Rival,best-competitor,nps,all,2025-01-01,2025-12-31,10,,,",
                "Rival,best-competitor,nps,all,2026-01-01,2026-06-30,12,,,",
                "Rival,best-competitor,nps,all,2026-04-01,2026-06-30,14,,,"
            );
        await marked.RunAsync();

        Assert.Equal(12, Assert.Single(await marked.PeersAsync(KpiCatalogue.Nps)).Row.PeerValue);
    }

    [Fact]
    public async Task Peer_WhoseClassChanges_IsAnotherMember()
    {
        using var marked = new MarkedWorkspace();
        marked
            .Month("2026-03-05")
            .Export(
                "benchmark",
                MarkedWorkspace.Benchmarks,
                "Rival,best-competitor,nps,all,2025-01-01,2025-12-31,10,,,",
                "Rival,own-industry,nps,all,2026-01-01,2026-03-31,12,,,"
            );
        await marked.RunAsync();

        var peers = await marked.PeersAsync(KpiCatalogue.Nps);

        Assert.Equal([10, 12], peers.Select(p => p.Row.PeerValue));
    }
}
