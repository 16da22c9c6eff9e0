using CsatWarehouse.Exports.Profiles;
using static CsatWarehouse.Exports.Records.RecordField;

namespace CsatWarehouse.Exports.Records;

/// <summary>What customers asked for, and how it went on.</summary>
static class TicketKinds
{
    static readonly string[] Statuses =
    [
        "new",
        "open",
        "pending",
        "on-hold",
        "solved",
        "closed",
        "deleted",
    ];

    public static RecordKind Ticket { get; } =
        new(
            SourceKind.Ticket,
            "One ticket as it stood when the file was made",
            [RecordKind.Id],
            [
                Text("id", "The source's own id of the ticket.").Required,
                Instant("createdAt", "When the customer's request came in.").Required,
                OneOf(
                    "status",
                    Statuses,
                    "The status when the file was made; no figure reads it, because it is not the period's end."
                ),
                Text("requester", "The id of the contact who asks.").OfCustomer,
                Text(
                    "requesterEmail",
                    "The e-mail address of the person who asks; personal data."
                ).OfAddress,
                Text("account", "The id of the account that the request is about."),
                Text("agent", "The id of the agent to whom the ticket is assigned."),
                Text("team", "The id of the team to which the ticket is assigned."),
                Text("channel", "The channel by which the request came: phone, email, chat, web."),
                Text("topic", "What the request is about, by the source's code."),
                Text("product", "The product that the request is about."),
                Text(
                    "stage",
                    "The stage of the journey that the request is about, by its code in csat.json."
                ),
                Text("type", "The source's own type, such as question or incident."),
                Text("priority", "The source's own priority."),
                Text("subject", "The subject in the customer's words.").OfPerson,
                Text("language", "The language of the request, such as uk."),
                List("tags", "Labels on the ticket when the file was made."),
                Instant(
                    "firstRepliedAt",
                    "When an agent first answered in public, where the source says so itself."
                ),
                Instant("solvedAt", "When it was last solved, where the source says so itself."),
                Instant(
                    "closedAt",
                    "When it was closed for good, where the source says so itself."
                ),
                Number(
                    "reopens",
                    "How often it was opened again after it was solved, where the source counts that."
                ),
                Text(
                    "mergedInto",
                    "The id of the ticket that this one went into; it is then no contact of its own."
                ),
                List("mergedTickets", "The ids of the tickets that went into this one."),
                Text("followUpOf", "The id of the closed ticket that this one goes on from."),
            ]
        );

    public static RecordKind TicketComment { get; } =
        new(
            SourceKind.TicketComment,
            "One comment on one ticket, by whomever",
            [RecordKind.Id],
            [
                Text("id", "The source's own id of the comment.").Required,
                Text("ticket", "The id of the ticket.").Required,
                Instant("at", "When the comment was made.").Required,
                Text("author", "The id of the agent or contact who wrote it.").OfCustomer,
                OneOf(
                    "authorKind",
                    ["agent", "customer", "bot"],
                    "Who wrote it; blank where the author's id decides."
                ),
                Flag("isPublic", "Whether the customer can read it.") with
                {
                    Default = "true",
                },
                Flag("isAutoReply", "Whether it was sent by a rule, and so is no first reply."),
                Text("channel", "The channel by which it came or went."),
                Text("body", "What was written; personal data.").OfPerson,
            ]
        );

    public static RecordKind TicketTag { get; } =
        new(
            SourceKind.TicketTag,
            "One tag on one ticket",
            ["ticket", "tag"],
            [
                Text("ticket", "The id of the ticket.").Required,
                Text("tag", "The tag.").Required,
                Instant("at", "When the tag was put on, where the source knows."),
            ]
        );

    public static RecordKind TicketEvent { get; } =
        new(
            SourceKind.TicketEvent,
            "One field of one ticket that changed at one instant",
            ["ticket", "field", "at"],
            [
                Text("ticket", "The id of the ticket.").Required,
                Text(
                    "field",
                    "Which field changed: status, agent, team, priority, or any name of the source's."
                ).Required,
                Instant("at", "When it changed.").Required,
                Text(
                    "value",
                    "What it is from then on, for a status one of the statuses of a ticket; blank where it was cleared."
                ),
                Text("previous", "What it was before, where the source says so."),
                Text("author", "The id of the agent, contact or program that changed it."),
            ]
        );
}
