using CsatWarehouse.Storage;
using CsatWarehouse.Storage.Staging;

namespace CsatWarehouse.Loading;

/// <summary>
/// The ledger behind a <see cref="StagedPath"/>: keys are fetched many at once, and what was decided of them is kept, because the table
/// shows it only when the path is applied.
/// </summary>
sealed class StagedLedger : VersionLedger
{
    readonly StagedPath _path;
    readonly StagedWrite _insert;
    readonly Dictionary<NaturalKey, List<LedgerEntry>> _known = [];
    readonly HashSet<long> _withdrawn = [];

    public StagedLedger(LoadScope scope, long sourceSystemKey, string kind)
        : base(scope, sourceSystemKey, kind)
    {
        _path = (StagedPath)scope.Rows;
        _insert = (StagedWrite)_path.Insert("KeyVersion", Columns);
        _insert.Bind(1, sourceSystemKey).Bind(2, kind);
    }

    public override void Fetch(IEnumerable<NaturalKey> keys)
    {
        var sought = keys.Distinct().ToList();
        _known.Clear();
        FetchStored(sought);
        foreach (var key in sought)
            _known.Add(key, Stored(key));
        foreach (
            var change in _path.Waiting(
                "KeyVersion",
                sought.Select(k => (k.Scope, k.ExternalId)),
                Changing
            )
        )
            Follow(_known[sought[change.Place]], change.Code, change.Values);
    }

    /// <summary>A copy: the caller decides with it, and then says what became of the key.</summary>
    public override List<LedgerEntry> Find(NaturalKey key) => [.. Known(key)];

    public override void Insert(NaturalKey key, LedgerEntry entry)
    {
        var known = Known(key);
        Bind(_insert, key, entry).Execute();
        known.Add(entry);
    }

    public override bool TryInsert(NaturalKey key, LedgerEntry entry)
    {
        if (Known(key).Exists(e => e.LoadKey == entry.LoadKey))
            return false;
        Insert(key, entry);
        return true;
    }

    public override void Replace(NaturalKey key, LedgerEntry entry)
    {
        Known(key).RemoveAll(e => e.LoadKey == entry.LoadKey);
        base.Replace(key, entry);
    }

    public override void SetCurrent(NaturalKey key, long loadKey, bool isCurrent)
    {
        Set(Known(key), loadKey, isCurrent);
        base.SetCurrent(key, loadKey, isCurrent);
    }

    public override void DeleteLoad(long loadKey)
    {
        base.DeleteLoad(loadKey);
        _withdrawn.Add(loadKey);
    }

    /// <summary>What <see cref="Follow"/> reads of a staged change.</summary>
    static readonly string[] Changing =
    [
        "LoadKey",
        "UpdatedAt",
        "RowKey",
        "IsCurrent",
        "IsTombstone",
    ];

    List<LedgerEntry> Known(NaturalKey key)
    {
        if (!_known.TryGetValue(key, out var entries))
            _known.Add(key, entries = Stored(key));
        return entries;
    }

    List<LedgerEntry> Stored(NaturalKey key)
    {
        var entries = FindStored(key);
        entries.RemoveAll(e => _withdrawn.Contains(e.LoadKey));
        return entries;
    }

    /// <summary>Does to the entries of a key what waits to be done to its rows.</summary>
    void Follow(List<LedgerEntry> entries, int code, BufferedRead change)
    {
        var loadKey = change.Int64(0);
        if (code == _insert.Operation.Code)
            entries.Add(EntryOf(change, 0));
        else if (code == ((StagedWrite)CurrentWrite).Operation.Code)
            Set(entries, loadKey, change.Flag(3));
        else
            entries.RemoveAll(e => e.LoadKey == loadKey);
    }

    static void Set(List<LedgerEntry> entries, long loadKey, bool isCurrent)
    {
        var at = entries.FindIndex(e => e.LoadKey == loadKey);
        entries[at] = entries[at] with { IsCurrent = isCurrent };
    }
}
