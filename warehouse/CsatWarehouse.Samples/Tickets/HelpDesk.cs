using CsatWarehouse.Samples.People;
using CsatWarehouse.Samples.Writing;

namespace CsatWarehouse.Samples.Tickets;

/// <summary>
/// The help desk, month by month. Each month's file holds the tickets that changed in it as they stood at its end, so that one ticket
/// is in several files.
/// </summary>
sealed class HelpDesk(Timeline time, TicketStream stream)
{
    const string Source = "zendesk";
    const long FirstComment = 20_000_000_001;

    long _comments = FirstComment;

    /// <summary>Writes the month's four files.</summary>
    /// <param name="solved">Gets the tickets that were solved for the first time in the month.</param>
    public void Write(ExportFolder folder, int month, List<Ticket> solved)
    {
        var (start, end) = (time.StartOf(month), time.EndOf(month));
        var asOf = time.LastDayOf(month);
        using var tickets = folder.Open(Source, "ticket", asOf, TicketColumns.Ticket);
        using var comments = folder.Open(Source, "ticket_comment", asOf, TicketColumns.Comment);
        using var history = folder.Open(
            Source,
            "ticket_field_history",
            asOf,
            TicketColumns.History
        );
        using var tags = folder.Open(Source, "ticket_tag", asOf, TicketColumns.Tag);
        foreach (var ticket in stream.ChangedIn(month, start, end))
        {
            tickets.Write(new(ticket, end));
            foreach (var tag in ticket.Tags)
                tags.Write(new(ticket, tag, end));
            foreach (var change in ticket.Changes)
                if (change.At >= start && change.At < end)
                    history.Write(new(ticket, change, end));
            foreach (var comment in ticket.Comments)
                if (comment.At >= start && comment.At < end)
                    comments.Write(new(_comments++, ticket, comment, end));
            if (ticket.FirstSolved >= start && ticket.FirstSolved < end)
                solved.Add(ticket);
        }
    }
}
