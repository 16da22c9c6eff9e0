namespace CsatWarehouse.Loading.Tickets;

/// <summary>From <paramref name="At"/> on, a ticket has this status.</summary>
readonly record struct StatusEvent(string Status, DateTime At)
{
    /// <summary>Whether nobody works on the ticket any more: it is solved, or closed for good.</summary>
    public bool IsResolved => IsSolved || Is("closed");

    public bool IsSolved => Is("solved");

    bool Is(string status) => string.Equals(Status, status, StringComparison.OrdinalIgnoreCase);
}
