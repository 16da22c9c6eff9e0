using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Marks;

/// <summary>Finds the KPI, slice, day and peer that a mark names.</summary>
sealed class MarkMembers(LoadScope scope)
{
    readonly DateMembers _dates = new(scope.Context, scope.Workspace.FirstMonthOfYear);
    readonly KpiMembers _slices = new(scope.Context);
    readonly KeyRange _peerKeys = new(scope.Context, "DimPeer");
    readonly Dictionary<(string, string), long> _peers = scope.Context.Peers.ToDictionary(
        p => (p.Name, p.PeerClass),
        p => p.PeerKey
    );

    /// <summary>0 where the catalogue has no KPI of this code, -1 where there is no code.</summary>
    public static long KpiKey(string? code) =>
        code is null
            ? SpecialMember.NotApplicable
            : KpiCatalogue.Find(code)?.Key ?? SpecialMember.Unknown;

    /// <summary>The pairs in any order; 0 where the text is no slice.</summary>
    public long SliceKey(string? text)
    {
        if (!SliceCode.TryParse(text ?? SliceCode.All.Text, out var slice))
            return SpecialMember.Unknown;
        var key = _slices.SliceKey(slice);
        _slices.Save();
        return key;
    }

    /// <summary>-1 where there is no day.</summary>
    public long DateKey(DateOnly? day) =>
        day is { } date ? _dates.KeyOf(date) : SpecialMember.NotApplicable;

    public long PeerKey(string name, string peerClass)
    {
        if (_peers.TryGetValue((name, peerClass), out var key))
            return key;
        key = _peerKeys.Next();
        scope.Context.Peers.Add(
            new()
            {
                PeerKey = key,
                Name = name,
                PeerClass = peerClass,
            }
        );
        scope.Context.SaveChanges();
        scope.Context.ChangeTracker.Clear();
        _peers.Add((name, peerClass), key);
        return key;
    }
}
