using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Marks;

/// <summary>Writes baselines, every version of them: a file's word is taken back by a new version of that file alone, and a snapshot's silence says nothing.</summary>
sealed class BaselineFacts(LoadScope scope, SourceLayout layout)
    : MarkFacts(
        scope,
        layout,
        "FactBaseline",
        "BaselineKey",
        KpiAndFirstDay,
        "KpiKey",
        "KpiCode",
        "SliceKey",
        "FromDateKey",
        "ToDateKey",
        "Value",
        "Respondents",
        "Note",
        "StatedAt",
        "AsOfAt",
        "IsWithdrawn"
    )
{
    public override NaturalKey KeyOf(ExportRecord row, string fileName) =>
        VersionKeyOf(row, fileName);

    public override bool IsDeleted(ExportRecord row) => false;

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
            .Bind(first + 6, row.Number("respondents"))
            .Bind(first + 7, row.Text("note"))
            .Bind(first + 8, row.UpdatedAtUtc ?? Scope.AsOfAt)
            .Bind(first + 9, Scope.AsOfAt)
            .Bind(first + 10, row.IsDeleted ? 1L : 0L);
    }
}
