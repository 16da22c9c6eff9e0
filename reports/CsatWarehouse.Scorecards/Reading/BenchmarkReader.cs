using System.Collections.Immutable;
using CsatWarehouse.Kpis;
using CsatWarehouse.Scorecards.Model;

namespace CsatWarehouse.Scorecards.Reading;

/// <summary>Reads the figures that others have figures of, the headlines first.</summary>
sealed class BenchmarkReader(MonthReading month, SliceCode slice)
{
    readonly TrendReader _trends = new(month);

    public ImmutableArray<BenchmarkRow> Of(IReadOnlyCollection<Headline> headlines) =>
        [
            .. headlines
                .Select(h => h.Kpi)
                .Concat(KpiCatalogue.All.Select(k => k.Code))
                .Distinct()
                .Select(kpi => month.Table.Find(kpi, slice))
                .Where(reading => reading is not null)
                .Select(reading => new BenchmarkRow(
                    reading!.Kpi.Code,
                    reading.Kpi.Name,
                    Printed.Of(reading, month.Comparison),
                    month.Peers.Of(reading)
                )
                {
                    Trend = _trends.Of(reading.Kpi, slice),
                })
                .Where(row => !row.Peers.IsEmpty),
        ];
}
