using CsatWarehouse.Dimensions;
using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Voices;

/// <summary>Writes the items of checklists; each gets its day from its visit, whichever of the two comes first.</summary>
sealed class MysteryItemFacts : VoiceFacts
{
    readonly MysteryLinks _links;

    public MysteryItemFacts(LoadScope scope, SourceLayout layout)
        : base(
            scope,
            layout,
            "FactMysteryItem",
            "VisitedDateKey",
            ["Scope", "VisitCode"],
            "MysteryVisitKey",
            "VisitCode",
            "ItemCode",
            "Wording",
            "Type",
            "JourneyStageKey",
            "Score",
            "MaxScore",
            "IsMet",
            "Weight",
            "Comment"
        ) => _links = new(scope.Rows, SourceSystemKey);

    protected override long Day(ExportRecord row) => SpecialMember.Unknown;

    protected override void Bind(ColumnValues values, ExportRecord row)
    {
        values.Add(SpecialMember.Unknown);
        values.Add(row.Text("visit"));
        values.Add(row.Text("item"));
        values.Add(row.Text("text"));
        values.Add(row.Text("type"));
        values.Add(Members.Stage(row));
        values.Add(row.Number("score"));
        values.Add(row.Number("maxScore"));
        values.Add(row.Flag("isMet"));
        values.Add(row.Number("weight"));
        values.Add(row.Text("comment"));
    }

    protected override void Written(NaturalKey key, ExportRecord row) =>
        _links.Touch(key.Scope, row.Text("visit")!);

    protected override void Gone(IRowRead row) => _links.Touch(row.Text(1)!, row.Text(2)!);

    public override void Complete()
    {
        foreach (var day in _links.Lead())
            Touch(day);
    }

    public override void Dispose()
    {
        _links.Dispose();
        base.Dispose();
    }
}
