using CsatWarehouse.Exports.Profiles;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Voices;

/// <summary>Writes mystery visits, and leads to them the items that came before.</summary>
sealed class MysteryVisitFacts : VoiceFacts
{
    readonly MysteryLinks _links;

    public MysteryVisitFacts(LoadScope scope, SourceLayout layout)
        : base(
            scope,
            layout,
            "FactMysteryVisit",
            "VisitedDateKey",
            ["Scope", "ExternalId"],
            "VisitedAt",
            "Programme",
            "Wave",
            "Scenario",
            "Location",
            "Region",
            "ChannelKey",
            "TeamCode",
            "AgentCode",
            "VisitorCode",
            "StatedScore",
            "StatedMaxScore",
            "Comment"
        ) => _links = new(scope.Rows, SourceSystemKey);

    protected override long Day(ExportRecord row) => Members.Day(row.Date("visitedOn")!.Value);

    protected override void Bind(ColumnValues values, ExportRecord row)
    {
        values.Add(row.Instant("visitedAt"));
        values.Add(row.Text("programme"));
        values.Add(row.Text("wave"));
        values.Add(row.Text("scenario"));
        values.Add(row.Text("location"));
        values.Add(row.Text("region"));
        values.Add(Members.Channel(row));
        values.Add(row.Text("team"));
        values.Add(row.Text("agent"));
        values.Add(row.Text("visitor"));
        values.Add(row.Number("score"));
        values.Add(row.Number("maxScore"));
        values.Add(row.Text("comment"));
    }

    protected override void Written(NaturalKey key, ExportRecord row) =>
        _links.Touch(key.Scope, key.ExternalId);

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
