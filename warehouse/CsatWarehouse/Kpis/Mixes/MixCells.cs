namespace CsatWarehouse.Kpis.Mixes;

/// <summary>The members that each total is made of, by the dimension that tells them apart.</summary>
sealed class MixCells
{
    readonly Dictionary<(FigureKey Total, string Dimension), List<SliceCode>> _members = [];

    /// <param name="keys">Every figure of a period, and of the one that it is compared with.</param>
    public MixCells(IEnumerable<FigureKey> keys)
    {
        foreach (var key in keys.Distinct())
        foreach (var member in key.Slice.Members)
        {
            var total = (
                key with
                {
                    Slice = key.Slice.Without(member.Dimension),
                },
                member.Dimension
            );
            if (!_members.TryGetValue(total, out var members))
                _members.Add(total, members = []);
            members.Add(key.Slice);
        }
    }

    /// <summary>By dimension; members sorted by slice.</summary>
    public IEnumerable<(string Dimension, List<SliceCode> Members)> Of(
        FigureKey total,
        IEnumerable<string> dimensions
    )
    {
        foreach (var dimension in dimensions)
            if (_members.TryGetValue((total, dimension), out var members))
                yield return (dimension, [.. members.OrderBy(m => m.Text, StringComparer.Ordinal)]);
    }
}
