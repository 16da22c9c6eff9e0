using CsatWarehouse.Facts;

namespace CsatWarehouse.Kpis;

/// <summary>A ticket that was opened again after it was solved, with all its solvings.</summary>
readonly record struct ReopenedTicket(MeasuredTicket Ticket, IReadOnlyList<TicketSolving> Solvings);

/// <summary>One time that a ticket was solved, or closed without that.</summary>
/// <param name="At">Since when it was.</param>
/// <param name="ReopenedAt">When that ended; null where it still holds.</param>
readonly record struct TicketSolving(DateTime At, DateTime? ReopenedAt)
{
    public bool IsReopenedBefore(DateTime moment) => ReopenedAt < moment;

    /// <summary>Every solving of a ticket, oldest first.</summary>
    /// <param name="log">Its statuses, in any order; none where the source gives no event log.</param>
    public static IReadOnlyList<TicketSolving> Of(
        MeasuredTicket ticket,
        IEnumerable<FactTicketStatus> log
    )
    {
        var solvings = new List<TicketSolving>();
        DateTime? since = null;
        var isLogged = false;
        foreach (var status in log.OrderBy(s => s.FromAt).ThenBy(s => s.TicketStatusKey))
        {
            isLogged = true;
            if (status.Status is "solved" or "closed")
                since ??= status.FromAt;
            else if (since is { } solved)
            {
                solvings.Add(new(solved, status.FromAt));
                since = null;
            }
        }
        if (since is { } last)
            solvings.Add(new(last, null));
        return isLogged ? solvings : Stated(ticket);
    }

    /// <summary>Without a log the moment of a re-opening is not known: it is taken to follow the first solving at once, and where that is not known either, the only one.</summary>
    static List<TicketSolving> Stated(MeasuredTicket ticket)
    {
        var solvings = new List<TicketSolving>();
        if (ticket.ReopenCount > 0 && (ticket.FirstSolvedAt ?? ticket.SolvedAt) is { } first)
            solvings.Add(new(first, first));
        if (ticket.SolvedAt is { } solved)
            solvings.Add(new(solved, null));
        return solvings;
    }
}
