using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;
using CsatWarehouse.Kpis;
using CsatWarehouse.Reading;
using CsatWarehouse.Scorecards.Model;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>The peers of a month's figures.</summary>
sealed class PeerTable
{
    readonly ILookup<(long Kpi, long Slice), PeerReading> _peers;

    PeerTable(ILookup<(long, long), PeerReading> peers) => _peers = peers;

    public static async Task<PeerTable> ReadAsync(
        WarehouseContext context,
        KpiTable table,
        CancellationToken cancellation
    )
    {
        var builds = table.Builds.Select(b => b.KpiBuildKey).ToList();
        var rows = await (
            from gap in context.KpiPeers
            join peer in context.Peers on gap.PeerKey equals peer.PeerKey
            join benchmark in context.Benchmarks on gap.BenchmarkKey equals benchmark.BenchmarkKey
            where builds.Contains(gap.KpiBuildKey)
            select new PeerReading(peer, benchmark, gap)
        ).ToListAsync(cancellation);
        return new(rows.ToLookup(r => (r.Comparison.KpiKey, r.Comparison.SliceKey)));
    }

    /// <summary>Own industry, best competitor, best outside, then by name; none where the figure may not be shown: a gap gives it away.</summary>
    public ImmutableArray<PeerMark> Of(KpiReading reading)
    {
        if (reading.Figure.IsSuppressed || reading.Figure.Value is null)
            return [];
        var unit = Printed.UnitOf(reading.Kpi);
        return
        [
            .. _peers[(reading.Figure.KpiKey, reading.Figure.SliceKey)]
                .Select(r => Mark(r, unit))
                .OrderBy(m => m.Class)
                .ThenBy(m => m.Name, StringComparer.Ordinal),
        ];
    }

    static PeerMark Mark(PeerReading reading, FigureUnit unit)
    {
        var (peer, benchmark, gap) = reading;
        return new(
            peer.Name,
            Printed.Parse<PeerClass>(peer.PeerClass),
            Printed.Round(gap.PeerValue, unit)!.Value
        )
        {
            Verdict = Printed.Parse<PeerVerdict>(gap.Verdict),
            Gap = Printed.Round(gap.Gap, FigureUnit.Points),
            Ratio = Printed.Round(gap.Ratio, FigureUnit.Mean),
            From = Calendar.Date(benchmark.FromDateKey),
            To = Calendar.Date(benchmark.ToDateKey),
            Respondents = benchmark.Respondents,
            Publisher = benchmark.Publisher,
            Method = benchmark.Method,
            Stated = StatedOf(benchmark),
        };
    }

    static StatedValue? StatedOf(FactBenchmark benchmark) =>
        benchmark is { ScaleMin: { } min, ScaleMax: { } max }
            ? new(benchmark.StatedValue, min, max)
            : null;
}
