using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Metrics.Gaps;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>One figure against one peer, with what there is to know of the peer's.</summary>
public sealed record PeerReading(DimPeer Peer, FactBenchmark Benchmark, FactKpiPeer Comparison)
{
    static readonly string[] Classes =
    [
        DimPeer.OwnIndustry,
        DimPeer.BestCompetitor,
        DimPeer.BestOutside,
    ];

    /// <summary>The peers of a figure: own industry, best competitor, best outside, then by name. Print none of it where the figure is hidden: a gap gives it away.</summary>
    public static async Task<IReadOnlyList<PeerReading>> OfAsync(
        WarehouseContext context,
        KpiReading reading,
        CancellationToken cancellation
    )
    {
        var figure = reading.Figure;
        var rows = await (
            from gap in context.KpiPeers
            join peer in context.Peers on gap.PeerKey equals peer.PeerKey
            join benchmark in context.Benchmarks on gap.BenchmarkKey equals benchmark.BenchmarkKey
            where
                gap.KpiBuildKey == figure.KpiBuildKey
                && gap.PeriodKey == figure.PeriodKey
                && gap.KpiKey == figure.KpiKey
                && gap.SliceKey == figure.SliceKey
            select new PeerReading(peer, benchmark, gap)
        ).ToListAsync(cancellation);
        return
        [
            .. rows.OrderBy(r => Array.IndexOf(Classes, r.Peer.PeerClass))
                .ThenBy(r => r.Peer.Name, StringComparer.Ordinal),
        ];
    }

    /// <summary>Where we stand between the industry and the best competitor: 0 at the industry's figure, 1 at the best's, above 1 beyond it. Of several peers of a class the one that most persons stand behind.</summary>
    /// <returns>Null where the figure or one of the two is missing, or where the two are equal.</returns>
    public static double? PositionOf(KpiReading reading, IReadOnlyList<PeerReading> peers)
    {
        return GapClosure.Of(
            Of(DimPeer.OwnIndustry),
            reading.Figure.Value,
            Of(DimPeer.BestCompetitor)
        );

        double? Of(string peerClass) =>
            peers
                .Where(p => p.Peer.PeerClass == peerClass)
                .MaxBy(p => p.Benchmark.Respondents ?? 0)
                ?.Comparison.PeerValue;
    }
}
