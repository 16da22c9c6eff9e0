using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;

namespace CsatWarehouse.Kpis;

/// <summary>Everything that decides in which cells of the lattice a ticket counts. NULL where nobody says.</summary>
readonly record struct TicketPlace(
    long Channel,
    long Team,
    long Topic,
    string? Region,
    string? Segment
);

/// <summary>The codes of the dimension members that tickets belong to.</summary>
sealed class TicketMembers
{
    readonly Dictionary<long, string> _channels;
    readonly Dictionary<long, string> _teams;
    readonly Dictionary<long, string> _topics;

    readonly PersonAttributes _persons;

    /// <param name="persons">Of every customer who has tickets.</param>
    public TicketMembers(WarehouseContext context, PersonAttributes persons)
    {
        _persons = persons;
        _channels = context
            .Channels.Where(c => c.ChannelKey > 0)
            .ToDictionary(c => c.ChannelKey, c => c.Code);
        _teams = context
            .Teams.Where(t => t.TeamKey > 0)
            .ToDictionary(t => t.TeamKey, t => t.ExternalId);
        _topics = context
            .Topics.Where(t => t.TopicKey > 0)
            .ToDictionary(t => t.TopicKey, t => t.Code);
    }

    /// <summary>False for what only records of customers tell, where there are none.</summary>
    public bool Has(string dimension) =>
        dimension is not (SliceLattice.Region or SliceLattice.Segment) || _persons.Has(dimension);

    public TicketPlace PlaceOf(MeasuredTicket ticket)
    {
        var version = _persons.VersionOf(ticket.CustomerKey, ticket.CreatedDateKey);
        return new(
            ticket.ChannelKey,
            ticket.TeamKey,
            ticket.TopicKey,
            version?.Region,
            version?.Segment
        );
    }

    /// <summary>Teams of two sources under one id are one member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Tickets have no such dimension.</exception>
    public string Of(string dimension, MeasuredTicket ticket) =>
        dimension switch
        {
            SliceLattice.Channel => _channels.GetValueOrDefault(ticket.ChannelKey),
            SliceLattice.Team => _teams.GetValueOrDefault(ticket.TeamKey),
            SliceLattice.Topic => _topics.GetValueOrDefault(ticket.TopicKey),
            SliceLattice.Region or SliceLattice.Segment => _persons.Of(
                dimension,
                ticket.CustomerKey,
                ticket.CreatedDateKey
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(dimension),
                dimension,
                "Tickets are known by channel, region, segment, team and topic."
            ),
        } ?? SpecialMember.UnknownCode;
}
