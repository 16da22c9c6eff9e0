namespace CsatWarehouse.Samples.Tickets;

/// <summary>The tickets of the company as time goes on: new ones, and the older ones in which something still happens.</summary>
sealed class TicketStream(Problems problems, TicketLife life)
{
    const long FirstTicket = 100_001;

    readonly List<Contact> _coming = [];
    readonly List<Ticket> _alive = [];
    long _tickets = FirstTicket;

    /// <summary>The tickets that changed in a month, or in its first days; by their numbers. Asked for in the order of time, and read to the end.</summary>
    /// <param name="end">The first instant that is not looked at.</param>
    public IEnumerable<Ticket> ChangedIn(int month, DateTime start, DateTime end)
    {
        Receive(month, end);
        foreach (var ticket in _alive)
            if (ticket.UpdatedBy(end) >= start)
                yield return ticket;
        _alive.RemoveAll(t => t.End < end);
    }

    void Receive(int month, DateTime end)
    {
        problems.AddTo(_coming, month);
        // By time, as a help desk numbers its tickets; two in one second by customer.
        _coming.Sort(
            (a, b) =>
                a.At != b.At
                    ? a.At.CompareTo(b.At)
                    : (a.Customer.Index, a.Ordinal).CompareTo((b.Customer.Index, b.Ordinal))
        );
        var count = _coming.FindIndex(c => c.At >= end);
        if (count < 0)
            count = _coming.Count;
        foreach (var contact in _coming.Take(count))
        {
            if (!contact.Customer.Speaks(month))
                continue;
            contact.Ticket = life.Begin(_tickets++, contact);
            _alive.Add(contact.Ticket);
        }
        _coming.RemoveRange(0, count);
    }
}
