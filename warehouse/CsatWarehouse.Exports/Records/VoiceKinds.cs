using CsatWarehouse.Exports.Profiles;
using static CsatWarehouse.Exports.Records.RecordField;

namespace CsatWarehouse.Exports.Records;

/// <summary>Whom we asked, and what customers said without being asked.</summary>
static class VoiceKinds
{
    static readonly string[] Statuses =
    [
        "sent",
        "bounced",
        "opened",
        "started",
        "completed",
        "declined",
    ];

    public static RecordKind Invitation { get; } =
        new(
            SourceKind.Invitation,
            "One invitation of one person to one survey",
            [RecordKind.Id],
            [
                Text("id", "The source's own id of the invitation.").Required,
                Date("sentOn", "The day on which it was sent.") with
                {
                    IsRequired = true,
                    DayOf = "sentAt",
                },
                Instant(
                    "sentAt",
                    "When it was sent, in place of sentOn where the source knows the time."
                ),
                Text(
                    "survey",
                    "The programme that the person is invited to, as its survey's profile calls it."
                ),
                Text("wave", "The wave of the programme."),
                OneOf(
                    "status",
                    Statuses,
                    "What became of it when the file was made; a bounced one is in no response rate."
                ),
                Text("customer", "The id of the contact or account that is invited.").OfCustomer,
                Text(
                    "customerEmail",
                    "The e-mail address that it went to; personal data."
                ).OfAddress,
                Text("channel", "The channel by which it was sent."),
                Text("language", "The language of the invitation, such as uk."),
                Text("ticket", "The id of the ticket that the survey is about."),
                Text("agent", "The id of the agent whom the survey is about."),
                Text("team", "The id of the team that the survey is about."),
                Text(
                    "stage",
                    "The stage of the journey that the survey is about, by its code in csat.json."
                ),
                Instant("remindedAt", "When the last reminder was sent."),
                Instant("respondedAt", "When the person answered."),
                Text("response", "The id of the response that came of it."),
            ]
        );

    public static RecordKind Review { get; } =
        new(
            SourceKind.Review,
            "One public review, or one complaint",
            [RecordKind.Id],
            [
                Text(
                    "id",
                    "The source's own id; a row of a source without ids is known by its place in the file."
                ),
                Date("reviewedOn", "The day on which it was written.") with
                {
                    IsRequired = true,
                    DayOf = "reviewedAt",
                },
                Instant(
                    "reviewedAt",
                    "When it was written, in place of reviewedOn where the source knows the time."
                ),
                OneOf(
                    "type",
                    ["review", "complaint"],
                    "Whether it was published or sent to us."
                ) with
                {
                    Default = "review",
                },
                Text("platform", "Where it stands: the app store, the map, the regulator."),
                Number("rating", "The stars or points given, on the scale beside it."),
                Number("ratingMin", "The lowest rating that can be given."),
                Number("ratingMax", "The highest rating that can be given."),
                OneOf(
                    "sentiment",
                    ["negative", "neutral", "positive"],
                    "What the source itself makes of the text."
                ),
                Text("title", "The heading in the customer's words.").OfPerson,
                Text(
                    "text",
                    "The review or complaint in the customer's words; personal data."
                ).OfPerson,
                Text("topic", "What it is about, by the source's code."),
                Text("product", "The product that it is about."),
                Text(
                    "stage",
                    "The stage of the journey that it is about, by its code in csat.json."
                ),
                Text("channel", "The channel by which a complaint came."),
                Text("language", "The language that it is written in, such as uk."),
                Text("region", "The region that it is about."),
                Text("team", "The id of the team that it is about."),
                Text("agent", "The id of the agent whom it is about."),
                Text("customer", "The id of the contact or account that wrote it.").OfCustomer,
                Text("customerEmail", "The writer's e-mail address; personal data.").OfAddress,
                Text("ticket", "The id of the ticket that was opened for it."),
                Instant("repliedAt", "When we first answered."),
                Instant("resolvedAt", "When a complaint was settled."),
            ]
        );
}
