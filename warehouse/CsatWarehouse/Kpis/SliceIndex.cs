using System.Collections.Immutable;

namespace CsatWarehouse.Kpis;

/// <summary>The slices of one set of dimensions, each made once: a month asks for the same few many times.</summary>
sealed class SliceIndex(ImmutableArray<string> dimensions)
{
    readonly Dictionary<string, SliceCode> _slices = new(StringComparer.Ordinal);

    public ImmutableArray<string> Dimensions { get; } = dimensions;

    /// <param name="members">One for each dimension, in their order.</param>
    public SliceCode Of(string[] members)
    {
        if (members.Length == 0)
            return SliceCode.All;
        var text = members.Length == 1 ? members[0] : string.Join('\u001f', members);
        if (!_slices.TryGetValue(text, out var slice))
            _slices.Add(
                text,
                slice = SliceCode.Of(Dimensions.Select((d, i) => new SliceMember(d, members[i])))
            );
        return slice;
    }
}
