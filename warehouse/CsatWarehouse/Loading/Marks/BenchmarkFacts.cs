using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Kpis;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Marks;

/// <summary>Writes what peers reach.</summary>
sealed class BenchmarkFacts(LoadScope scope, SourceLayout layout)
    : MarkFacts(
        scope,
        layout,
        "FactBenchmark",
        "BenchmarkKey",
        KpiAndFirstDay,
        "KpiKey",
        "KpiCode",
        "SliceKey",
        "FromDateKey",
        "ToDateKey",
        "PeerKey",
        "StatedValue",
        "ScaleMin",
        "ScaleMax",
        "Value",
        "Score100",
        "Respondents",
        "Publisher",
        "Method"
    )
{
    protected override void Bind(IRowWrite insert, int first, ExportRecord row)
    {
        var kpi = row.Text("kpi")!;
        var stated = row.Number("value")!.Value;
        var (min, max) = (row.Number("scaleMin"), row.Number("scaleMax"));
        var definition = KpiCatalogue.Find(kpi);
        var value = PeerScale.InUnitOf(definition, stated, min, max);
        insert
            .Bind(first, MarkMembers.KpiKey(kpi))
            .Bind(first + 1, kpi)
            .Bind(first + 2, Members.SliceKey(row.Text("slice")))
            .Bind(first + 3, Members.DateKey(row.Date("from")))
            .Bind(first + 4, Members.DateKey(row.Date("to")))
            .Bind(first + 5, Members.PeerKey(row.Text("peer")!, row.Text("peerClass")!))
            .Bind(first + 6, stated)
            .Bind(first + 7, min)
            .Bind(first + 8, max)
            .Bind(first + 9, value)
            .Bind(first + 10, PeerScale.Score100(definition, value))
            .Bind(first + 11, row.Number("respondents"))
            .Bind(first + 12, row.Text("publisher"))
            .Bind(first + 13, row.Text("method"));
    }
}
