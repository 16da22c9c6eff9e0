using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Reading;

/// <summary>What people call the members of slices, and the order in which they expect them.</summary>
public sealed class MemberNames
{
    readonly Dictionary<SliceMember, (MemberName Name, int Order)> _members = [];

    MemberNames() { }

    public static async Task<MemberNames> ReadAsync(
        WarehouseContext context,
        CancellationToken cancellation
    )
    {
        var names = new MemberNames();
        foreach (
            var stage in await context
                .JourneyStages.Where(s => s.JourneyStageKey > 0)
                .ToListAsync(cancellation)
        )
            names._members[new(SliceLattice.Stage, stage.Code)] = (stage.Name, stage.SortOrder);
        foreach (
            var channel in await context
                .Channels.Where(c => c.ChannelKey > 0)
                .ToListAsync(cancellation)
        )
            names._members[new(SliceLattice.Channel, channel.Code)] = (channel.Name, 0);
        foreach (
            var topic in await context.Topics.Where(t => !t.IsInferred).ToListAsync(cancellation)
        )
            names._members[new(SliceLattice.Topic, topic.Code)] = (topic.Name, 0);
        foreach (var member in await context.Classifications.ToListAsync(cancellation))
            names._members[new(member.Dimension, member.Code)] = (member.Name, 0);
        return names;
    }

    /// <summary>Unknown has a name of its own; a member without a name is called by its code.</summary>
    public MemberName Of(SliceMember member) =>
        _members.TryGetValue(member, out var found) ? found.Name
        : member.Member == SpecialMember.UnknownCode ? SpecialMember.UnknownName
        : MemberName.Of(member.Member);

    /// <summary>Stages in the order of the journey, other members by their codes, unknown last.</summary>
    public (int, int, string) OrderOf(SliceMember member) =>
        (
            member.Member == SpecialMember.UnknownCode ? 1 : 0,
            _members.TryGetValue(member, out var found) ? found.Order : 0,
            member.Member
        );
}
