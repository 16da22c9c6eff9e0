namespace CsatWarehouse.Loading.Tickets;

/// <summary>The columns of a ticket that follow from other rows.</summary>
readonly record struct TicketState(
    DateTime? FirstReplyAt,
    Resolution Resolution,
    long SolvedDateKey,
    long MergedIntoTicketKey,
    long AgentKey,
    long TeamKey
);

/// <summary>A ticket as it stands in the facts.</summary>
sealed record StoredTicket(
    long Key,
    DateTime CreatedAt,
    long CreatedDateKey,
    string? Requester,
    string? Agent,
    string? Team,
    DateTime? StatedFirstReplyAt,
    StatedEnd StatedEnd,
    TicketState State
)
{
    /// <summary>Null, too, for what is dated before the ticket: clocks disagree, or the ticket was entered afterwards.</summary>
    public double? SecondsUntil(DateTime? at) =>
        at >= CreatedAt ? (at.Value - CreatedAt).TotalSeconds : null;
}

/// <summary>A ticket's number within one source.</summary>
readonly record struct TicketId(string Scope, string Code) : IComparable<TicketId>
{
    public int CompareTo(TicketId other)
    {
        var order = string.CompareOrdinal(Scope, other.Scope);
        return order != 0 ? order : string.CompareOrdinal(Code, other.Code);
    }
}
