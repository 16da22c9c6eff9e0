using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>The codes of the members that cases refer to by key, and what is known of their customers; read once a build.</summary>
sealed class CaseMembers
{
    readonly Dictionary<long, string> _channels;
    readonly Dictionary<long, string> _teams;
    readonly Dictionary<long, string> _topics;
    readonly Dictionary<long, string> _stages;
    readonly PersonAttributes _attributes;
    readonly Dictionary<CasePlace, CasePlace> _places = [];

    public CaseMembers(WarehouseContext context)
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
        _stages = context
            .JourneyStages.Where(s => s.JourneyStageKey > 0)
            .ToDictionary(s => s.JourneyStageKey, s => s.Code);
        _attributes = new(context.CustomerVersions);
    }

    /// <summary>False for what only records of customers tell, where there are none.</summary>
    public bool Has(string dimension) =>
        dimension is not (SliceLattice.Region or SliceLattice.Segment)
        || _attributes.Has(dimension);

    /// <summary>The one place that says the same: cases are many, and places few.</summary>
    public CasePlace Known(CasePlace place)
    {
        if (!_places.TryGetValue(place, out var known))
            _places.Add(place, known = place);
        return known;
    }

    public string? Channel(long key) => _channels.GetValueOrDefault(key);

    public string? Team(long key) => _teams.GetValueOrDefault(key);

    public string? Topic(long key) => _topics.GetValueOrDefault(key);

    public string? Stage(long key) => _stages.GetValueOrDefault(key);

    /// <summary>NULL for a person who is not known.</summary>
    public string? Region(long? person, long dateKey) => Of(SliceLattice.Region, person, dateKey);

    /// <summary>NULL for a person who is not known.</summary>
    public string? Segment(long? person, long dateKey) => Of(SliceLattice.Segment, person, dateKey);

    string? Of(string dimension, long? person, long dateKey) =>
        person is { } known ? _attributes.Of(dimension, known, dateKey) : null;
}
