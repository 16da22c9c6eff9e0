using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Marks;

/// <summary>Writes the steps of actions, every revision of them, as <see cref="BaselineFacts"/> does versions. No stored figure depends on them.</summary>
sealed class ActionStepFacts(LoadScope scope, SourceLayout layout)
    : MarkFacts(
        scope,
        layout,
        "FactActionStep",
        "ActionStepKey",
        [],
        "ActionCode",
        "StepCode",
        "RevisedAt",
        "AsOfAt",
        "Title",
        "KpiKey",
        "KpiCode",
        "SliceKey",
        "Owner",
        "Status",
        "PlannedDateKey",
        "DueDateKey",
        "StartedDateKey",
        "DoneDateKey",
        "ExpectedChange",
        "Note",
        "IsWithdrawn"
    )
{
    public override NaturalKey KeyOf(ExportRecord row, string fileName) =>
        VersionKeyOf(row, fileName);

    public override bool IsDeleted(ExportRecord row) => false;

    protected override (string Kpi, long FromDateKey)? Changes(ExportRecord row) => null;

    protected override (string Kpi, long FromDateKey)? Changes(IRowRead row, int first) => null;

    protected override void Bind(IRowWrite insert, int first, ExportRecord row) =>
        insert
            .Bind(first, row.Text("action"))
            .Bind(first + 1, row.Text("step"))
            .Bind(first + 2, row.UpdatedAtUtc ?? Scope.AsOfAt)
            .Bind(first + 3, Scope.AsOfAt)
            .Bind(first + 4, row.Text("title"))
            .Bind(first + 5, MarkMembers.KpiKey(row.Text("kpi")))
            .Bind(first + 6, row.Text("kpi"))
            .Bind(first + 7, Members.SliceKey(row.Text("slice")))
            .Bind(first + 8, row.Text("owner"))
            .Bind(first + 9, row.Text("status"))
            .Bind(first + 10, Members.DateKey(row.Date("plannedOn")))
            .Bind(first + 11, Members.DateKey(row.Date("dueOn")))
            .Bind(first + 12, Members.DateKey(row.Date("startedOn")))
            .Bind(first + 13, Members.DateKey(row.Date("doneOn")))
            .Bind(first + 14, row.Number("expectedChange"))
            .Bind(first + 15, row.Text("note"))
            .Bind(first + 16, row.IsDeleted ? 1L : 0L);
}
