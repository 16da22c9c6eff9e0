using CsatWarehouse.Samples.Tickets;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Benchmarks.Cost;

/// <summary>A ticket as a help desk's list shows it at a moment: times of reply and solution stand in the row, and there is no log to work them out from.</summary>
static class TicketSheet
{
    public static Layout<TicketState> Columns { get; } =
        new Layout<TicketState>()
            .Number("id", s => s.Ticket.Id)
            .Instant("created_at", s => s.Ticket.Created)
            .Text("status", s => s.Value("status"))
            .Number("requester_id", s => s.Ticket.Requester)
            .Text("assignee_id", s => s.Value("assignee_id"))
            .Text("group_id", s => s.Value("group_id"))
            .Text("channel", s => TicketColumns.Via(s.Ticket.Contact.Channel))
            .Text("topic", s => s.Ticket.Topic.Code)
            .Text("priority", s => s.Value("priority"))
            .Text("subject", s => Wording.Subject(s.Ticket))
            .Instant("first_replied_at", FirstReply)
            .Instant("solved_at", s => End(s) is { IsSolved: true } end ? end.Since : null)
            .Instant("closed_at", s => End(s) is { IsSolved: false } end ? end.Since : null)
            .Number("reopens", s => End(s).Reopens)
            .Number(
                "merged_into",
                s => s.Value("status") == "closed" ? s.Ticket.MergedInto?.Id : null
            )
            .Instant("updated_at", s => s.Ticket.UpdatedBy(s.End));

    /// <summary>The agent's first public comment: rules and bots do not reply.</summary>
    static DateTime? FirstReply(TicketState state)
    {
        foreach (var comment in state.Ticket.Comments)
            if (
                comment.At < state.End
                && comment.IsPublic
                && comment.Author == state.Ticket.Agent?.Id
            )
                return comment.At;
        return null;
    }

    /// <summary>Since when the ticket has been solved or closed, null where it is open, and how often it was opened again.</summary>
    static (DateTime? Since, bool IsSolved, int Reopens) End(TicketState state)
    {
        var (since, isSolved, reopens) = ((DateTime?)null, false, 0);
        foreach (var change in state.Ticket.Changes)
        {
            if (change.At >= state.End || change.Field != "status")
                continue;
            if (change.Value is "solved" or "closed")
            {
                since ??= change.At;
                isSolved |= change.Value == "solved";
                continue;
            }
            if (since is not null)
                reopens++;
            (since, isSolved) = (null, false);
        }
        return (since, isSolved, reopens);
    }
}
