using CsatWarehouse.Dimensions;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading;

/// <summary>The members of a dimension that are known by a code alone; a code that is new gets an inferred member.</summary>
sealed class CodedMembers
{
    readonly WarehouseContext _context;
    readonly Dictionary<string, long> _known;
    readonly KeyRange _keys;
    readonly Func<long, string, object> _inferred;

    CodedMembers(
        WarehouseContext context,
        string table,
        Dictionary<string, long> known,
        Func<long, string, object> inferred
    )
    {
        _context = context;
        _known = known;
        _keys = new(context, table);
        _inferred = inferred;
    }

    public static CodedMembers Channels(WarehouseContext context) =>
        new(
            context,
            "DimChannel",
            context.Channels.ToDictionary(c => c.Code, c => c.ChannelKey, StringComparer.Ordinal),
            (key, code) =>
                new DimChannel
                {
                    ChannelKey = key,
                    Code = code,
                    Name = MemberName.Of(code),
                    IsInferred = true,
                }
        );

    public static CodedMembers Topics(WarehouseContext context) =>
        new(
            context,
            "DimTopic",
            context.Topics.ToDictionary(t => t.Code, t => t.TopicKey, StringComparer.Ordinal),
            (key, code) =>
                new DimTopic
                {
                    TopicKey = key,
                    Code = code,
                    Name = MemberName.Of(code),
                    JourneyStageKey = SpecialMember.NotApplicable,
                    Owner = MemberName.Of(""),
                    IsInferred = true,
                }
        );

    public static CodedMembers Tags(WarehouseContext context) =>
        new(
            context,
            "DimTag",
            context.Tags.ToDictionary(t => t.Code, t => t.TagKey, StringComparer.Ordinal),
            (key, code) => new DimTag { TagKey = key, Code = code }
        );

    public static CodedMembers Stages(WarehouseContext context) =>
        new(
            context,
            "DimJourneyStage",
            context.JourneyStages.ToDictionary(
                s => s.Code,
                s => s.JourneyStageKey,
                StringComparer.Ordinal
            ),
            (key, code) => WorkspaceMembers.Inferred(code, key)
        );

    /// <param name="isExported">Whether the export has the column at all: a blank is then unknown, else not applicable.</param>
    public long KeyOf(string? code, bool isExported)
    {
        if (code is not { Length: > 0 })
            return isExported ? SpecialMember.Unknown : SpecialMember.NotApplicable;
        if (!_known.TryGetValue(code, out var key))
        {
            key = _keys.Next();
            _context.Add(_inferred(key, code));
            _context.SaveChanges();
            _context.ChangeTracker.Clear();
            _known.Add(code, key);
        }
        return key;
    }
}
