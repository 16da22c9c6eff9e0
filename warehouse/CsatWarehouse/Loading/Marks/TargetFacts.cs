using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Marks;

/// <summary>Writes targets.</summary>
sealed class TargetFacts(LoadScope scope, SourceLayout layout)
    : MarkFacts(
        scope,
        layout,
        "FactTarget",
        "TargetKey",
        KpiAndFirstDay,
        "KpiKey",
        "KpiCode",
        "SliceKey",
        "FromDateKey",
        "ToDateKey",
        "Value",
        "Owner",
        "Note"
    )
{
    protected override void Bind(IRowWrite insert, int first, ExportRecord row)
    {
        var kpi = row.Text("kpi")!;
        insert
            .Bind(first, MarkMembers.KpiKey(kpi))
            .Bind(first + 1, kpi)
            .Bind(first + 2, Members.SliceKey(row.Text("slice")))
            .Bind(first + 3, Members.DateKey(row.Date("from")))
            .Bind(first + 4, Members.DateKey(row.Date("to")))
            .Bind(first + 5, row.Number("value"))
            .Bind(first + 6, row.Text("owner"))
            .Bind(first + 7, row.Text("note"));
    }
}
