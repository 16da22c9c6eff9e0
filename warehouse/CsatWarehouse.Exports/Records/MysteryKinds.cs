using CsatWarehouse.Exports.Profiles;
using static CsatWarehouse.Exports.Records.RecordField;

namespace CsatWarehouse.Exports.Records;

/// <summary>What trained visitors saw who came as customers.</summary>
static class MysteryKinds
{
    public static RecordKind MysteryVisit { get; } =
        new(
            SourceKind.MysteryVisit,
            "One mystery visit or call",
            [RecordKind.Id],
            [
                Text("id", "The source's own id of the visit.").Required,
                Date("visitedOn", "The day of the visit.") with
                {
                    IsRequired = true,
                    DayOf = "visitedAt",
                },
                Instant(
                    "visitedAt",
                    "When the visit began, in place of visitedOn where the source knows the time."
                ),
                Text("programme", "The mystery shopping programme."),
                Text("wave", "The wave of the programme."),
                Text("scenario", "The scenario that was played."),
                Text("location", "The branch, shop or line that was visited."),
                Text("region", "The region of the location."),
                Text("channel", "The channel by which the visit was made."),
                Text("team", "The id of the team that was visited."),
                Text("agent", "The id of the agent who served."),
                Text("visitor", "The visitor's code: visits by one visitor are not independent."),
                Number("score", "The overall score as the agency gives it, out of maxScore."),
                Number("maxScore", "The score of a visit without fault."),
                Text("comment", "What the visitor wrote."),
            ]
        );

    public static RecordKind MysteryItem { get; } =
        new(
            SourceKind.MysteryItem,
            "One item of the checklist of one visit",
            ["visit", "item"],
            [
                Text("visit", "The id of the visit.").Required,
                Text("item", "The item's code, the same from visit to visit.").Required,
                Text("text", "The item's wording."),
                OneOf(
                    "type",
                    ["competence", "politeness", "empathy", "other"],
                    "What the item measures."
                ),
                Text(
                    "stage",
                    "The stage of the journey that the item is about, by its code in csat.json."
                ),
                Number(
                    "score",
                    "The points given, out of maxScore; blank where the item did not apply."
                ),
                Number("maxScore", "The most points that can be given."),
                Flag(
                    "isMet",
                    "Whether the standard was met, where the item is a yes or no; blank where it did not apply."
                ),
                Number("weight", "How much the item counts in the visit's score."),
                Text("comment", "What the visitor wrote."),
            ]
        );
}
