using CsatWarehouse.Samples.People;

namespace CsatWarehouse.Samples.Tickets;

/// <summary>One time that a customer turns to the company. Each becomes a ticket.</summary>
/// <param name="Ordinal">0 for the first contact of a problem, 1 for its first repeat.</param>
/// <param name="DuplicateOf">The contact a little earlier that says the same; its ticket takes this one's in.</param>
sealed record Contact(
    DateTime At,
    Customer Customer,
    Topic Topic,
    Channel Channel,
    int Ordinal,
    Contact? DuplicateOf
)
{
    public Ticket? Ticket { get; set; }
}
