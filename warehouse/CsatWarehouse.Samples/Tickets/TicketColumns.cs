using System.Globalization;
using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Samples.Tickets;

/// <summary>A ticket as it stood at the end of a month.</summary>
readonly record struct TicketState(Ticket Ticket, DateTime End)
{
    public string? Value(string field) => Ticket.ValueAt(field, End);
}

readonly record struct TicketTag(Ticket Ticket, string Tag, DateTime Synced);

readonly record struct TicketChange(Ticket Ticket, FieldChange Change, DateTime Synced);

readonly record struct TicketComment(long Id, Ticket Ticket, Comment Comment, DateTime Synced);

/// <summary>The columns of Zendesk's tickets as Fivetran copies them, with this company's own fields behind (<c>custom_</c>) and the channel of a comment.</summary>
static class TicketColumns
{
    public static Layout<TicketState> Ticket { get; } =
        new Layout<TicketState>()
            .Number("id", s => s.Ticket.Id)
            .Instant("_fivetran_synced", s => s.End)
            .Constant("allow_channelback", "FALSE")
            .Text("assignee_id", s => s.Value("assignee_id"))
            .Constant("brand_id", "36000")
            .Instant("created_at", s => s.Ticket.Created)
            .Text("description", s => s.Ticket.Comments[0].Body)
            .Blank("due_at", "external_id", "forum_topic_id")
            .Text("group_id", s => s.Value("group_id"))
            .Constant("has_incidents", "FALSE")
            .Constant("is_public", "TRUE")
            .Number("organization_id", s => Organization.IdOf(s.Ticket.Customer))
            .Text("priority", s => s.Value("priority"))
            .Blank("problem_id", "recipient")
            .Number("requester_id", s => s.Ticket.Requester)
            .Text("status", s => s.Value("status"))
            .Text("subject", s => Wording.Subject(s.Ticket))
            .Number("submitter_id", s => s.Ticket.Requester)
            .Blank("system_client", "ticket_form_id")
            .Constant("type", "incident")
            .Instant("updated_at", s => s.Ticket.UpdatedBy(s.End))
            .Text(
                "url",
                s =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"https://svitanok.example/api/v2/tickets/{s.Ticket.Id}.json"
                    )
            )
            .Text("via_channel", s => Via(s.Ticket.Contact.Channel))
            .Blank(
                "via_source_from_id",
                "via_source_from_title",
                "via_source_rel",
                "via_source_to_address",
                "via_source_to_name"
            )
            .Constant("merged_ticket_ids", "[]")
            .Blank("via_source_from_address", "followup_ids", "via_followup_source_id")
            .Text("custom_topic", s => s.Ticket.Topic.Code)
            .Text("custom_stage", s => s.Ticket.Topic.Stage)
            .Number(
                "custom_merged_into_id",
                s => s.Value("status") == "closed" ? s.Ticket.MergedInto?.Id : null
            );

    public static Layout<TicketComment> Comment { get; } =
        new Layout<TicketComment>()
            .Number("id", c => c.Id)
            .Instant("_fivetran_synced", c => c.Synced)
            .Text("body", c => c.Comment.Body)
            .Instant("created", c => c.Comment.At)
            .Constant("facebook_comment", "FALSE")
            .Flag("public", c => c.Comment.IsPublic)
            .Number("ticket_id", c => c.Ticket.Id)
            .Constant("tweet", "FALSE")
            .Number("user_id", c => c.Comment.Author)
            .Flag("voice_comment", c => c.Comment.Via == "voice")
            .Text("via_channel", c => c.Comment.Via);

    public static Layout<TicketChange> History { get; } =
        new Layout<TicketChange>()
            .Text("field_name", c => c.Change.Field)
            .Number("ticket_id", c => c.Ticket.Id)
            .Instant("updated", c => c.Change.At)
            .Instant("_fivetran_synced", c => c.Synced)
            .Number("user_id", c => c.Change.User)
            .Text("value", c => c.Change.Value);

    public static Layout<TicketTag> Tag { get; } =
        new Layout<TicketTag>()
            .Text("tag", t => t.Tag)
            .Number("ticket_id", t => t.Ticket.Id)
            .Instant("_fivetran_synced", t => t.Synced);

    public static string Via(Channel channel) =>
        channel switch
        {
            Channel.Shop => "web",
            Channel.Phone => "voice",
            Channel.Chat => "chat",
            _ => "mobile_sdk",
        };

    /// <summary>As the help desk numbers its users.</summary>
    public static long UserId(in Customer customer) => 370_000_000_000 + customer.Index;
}
