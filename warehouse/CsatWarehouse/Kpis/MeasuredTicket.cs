using CsatWarehouse.Facts;

namespace CsatWarehouse.Kpis;

/// <summary>What figures are made from of a ticket. Months of them are kept, so that it has no text and nothing that no measure asks for.</summary>
sealed record MeasuredTicket
{
    public required long TicketKey { get; init; }

    /// <summary>The person, in the place of the customer of the ticket's own source.</summary>
    public required long CustomerKey { get; set; }
    public required DateTime CreatedAt { get; init; }
    public required long CreatedDateKey { get; init; }
    public required DateTime? FirstReplyAt { get; init; }
    public required double? FirstReplySeconds { get; init; }
    public required DateTime? FirstSolvedAt { get; init; }
    public required DateTime? SolvedAt { get; init; }
    public required int ReopenCount { get; init; }
    public required long TeamKey { get; init; }
    public required long ChannelKey { get; init; }
    public required long TopicKey { get; init; }

    /// <summary>The tickets, each with the person in the place of the customer of its source.</summary>
    public static List<MeasuredTicket> Read(
        WarehouseContext context,
        IQueryable<FactTicket> tickets
    )
    {
        var persons = Persons.Of(context, tickets.Select(t => t.CustomerKey));
        var read = tickets
            .Select(t => new MeasuredTicket
            {
                TicketKey = t.TicketKey,
                CustomerKey = t.CustomerKey,
                CreatedAt = t.CreatedAt,
                CreatedDateKey = t.CreatedDateKey,
                FirstReplyAt = t.FirstReplyAt,
                FirstReplySeconds = t.FirstReplySeconds,
                FirstSolvedAt = t.FirstSolvedAt,
                SolvedAt = t.SolvedAt,
                ReopenCount = t.ReopenCount,
                TeamKey = t.TeamKey,
                ChannelKey = t.ChannelKey,
                TopicKey = t.TopicKey,
            })
            .ToList();
        foreach (var ticket in read)
            ticket.CustomerKey = persons.GetValueOrDefault(ticket.CustomerKey, ticket.CustomerKey);
        return read;
    }
}
