using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;

namespace CsatWarehouse.Kpis;

/// <summary>The codes of the dimension members that tickets belong to.</summary>
sealed class TicketMembers
{
    readonly Dictionary<long, string> _channels;
    readonly Dictionary<long, string> _teams;
    readonly Dictionary<long, string> _topics;

    public TicketMembers(WarehouseContext context)
    {
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

    /// <summary>Teams of two sources under one id are one member.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Tickets have no such dimension.</exception>
    public string Of(string dimension, FactTicket ticket) =>
        dimension switch
        {
            SliceLattice.Channel => _channels.GetValueOrDefault(ticket.ChannelKey),
            SliceLattice.Team => _teams.GetValueOrDefault(ticket.TeamKey),
            SliceLattice.Topic => _topics.GetValueOrDefault(ticket.TopicKey),
            _ => throw new ArgumentOutOfRangeException(
                nameof(dimension),
                dimension,
                "Tickets are known by channel, team and topic."
            ),
        } ?? SpecialMember.UnknownCode;
}
