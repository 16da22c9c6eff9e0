using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading;

/// <summary>
/// Streams one export into the facts, inside the transaction of its caller: rows go from the reader straight to
/// prepared inserts, and for each natural key the ledger decides whether the row is the fact.
/// </summary>
sealed class RowLoad<TRow> : IDisposable
{
    const int KeysAtOnce = 10_000;

    readonly LoadFile _file;
    readonly Dictionary<long, LoadFile> _loads;
    readonly VersionLedger _ledger;
    readonly IRowFacts<TRow> _facts;
    readonly BulkPath _rows;
    readonly Func<int, KeyRange> _reserve;
    readonly List<TRow> _chunk = [];
    readonly HashSet<string> _scopes = new(StringComparer.Ordinal);
    readonly HashSet<long> _touchedLoads = [];
    readonly HashSet<long> _restoredMonths = [];
    readonly bool _hasSnapshots;
    readonly Func<TRow, TRow> _copy;
    KeyRange _rowKeys;
    string? _lastScope;

    /// <summary>Nothing of the kind was there when the first row came: only a row of the same file can have its key.</summary>
    bool? _isFirst;

    /// <param name="loads">The files of the source and kind that count, by load, without this one.</param>
    /// <param name="copy">Makes of the reader's row one that stays as it is.</param>
    public RowLoad(
        LoadScope scope,
        LoadFile file,
        IEnumerable<LoadFile> loads,
        string kind,
        IRowFacts<TRow> facts,
        Func<TRow, TRow> copy
    )
    {
        (_rows, _copy) = (scope.Rows, copy);
        _file = file;
        _loads = loads.Append(file).ToDictionary(l => l.LoadKey);
        _hasSnapshots = _loads.Values.Any(l => l.IsSnapshot);
        _ledger = VersionLedger.Of(scope, facts.SourceSystemKey, kind);
        _facts = facts;
        _reserve = size => new(scope.Context, facts.KeyTable, size);
        _rowKeys = _reserve(KeysAtOnce);
    }

    /// <summary>Rows with a key of their own within the file.</summary>
    public long Loaded { get; private set; }

    /// <summary>Rows whose key came again further down in the file.</summary>
    public long Duplicates { get; private set; }

    /// <summary>The months in which facts came or went.</summary>
    public IEnumerable<long> TouchedMonths => _facts.TouchedMonths.Union(_restoredMonths);

    /// <summary>The loads of which rows became or ceased to be facts, this one included.</summary>
    public IReadOnlySet<long> TouchedLoads => _touchedLoads;

    /// <summary>Keys whose fact must be read again from the file of an earlier load.</summary>
    public Dictionary<long, HashSet<NaturalKey>> ToRestore { get; } = [];

    /// <summary>Takes a load's rows away; what they hid is decided by <see cref="Resolve"/> afterwards.</summary>
    public List<NaturalKey> Withdraw(long loadKey)
    {
        var entries = _ledger.EntriesOf(loadKey);
        foreach (var (_, entry) in entries)
            if (entry is { IsCurrent: true, IsTombstone: false })
                _facts.Delete(entry.RowKey);
        _ledger.DeleteLoad(loadKey);
        _loads.Remove(loadKey);
        return entries.ConvertAll(e => e.Key);
    }

    /// <summary>Whether <see cref="TakeChunk"/> has to be called before the next row.</summary>
    public bool IsChunkFull => _chunk.Count > 0 && _chunk.Count == _rows.ChunkRows;

    /// <summary>Takes one row of the file: at once, or with others by <see cref="TakeChunk"/>.</summary>
    public void Accept(TRow row)
    {
        if (_rows.ChunkRows == 0)
            Take(row);
        else
            _chunk.Add(_copy(row));
    }

    /// <summary>Takes the rows that have gathered.</summary>
    public void TakeChunk()
    {
        if (_chunk.Count == 0)
            return;
        _rowKeys = _rows.BeginChunk(_chunk.Count, () => _reserve(_chunk.Count));
        _ledger.Fetch(_chunk.Select(row => _facts.KeyOf(row, _file.FileName).Fitting()));
        _chunk.ForEach(Take);
        _chunk.Clear();
    }

    void Take(TRow row)
    {
        var key = _facts.KeyOf(row, _file.FileName).Fitting();
        if (key.Scope != _lastScope)
            _scopes.Add(_lastScope = key.Scope);
        var own = new LedgerEntry(
            _file.LoadKey,
            _facts.UpdatedAtOf(row),
            _rowKeys.Next(),
            IsCurrent: false,
            IsTombstone: _facts.IsDeleted(row)
        );
        if (own.IsTombstone)
            _touchedLoads.Add(own.LoadKey);
        _isFirst ??= _ledger.IsEmpty();
        if (_isFirst is true && _ledger.TryInsert(key, own with { IsCurrent = true }))
        {
            Loaded++;
            if (!own.IsTombstone)
                _facts.Write(own.RowKey, own.LoadKey, key, row);
            return;
        }

        var entries = _ledger.Find(key);
        if (entries.Count == 0 && GreatestSilentSnapshot(key, entries) is null)
        {
            Loaded++;
            _ledger.Insert(key, own with { IsCurrent = true });
            if (!own.IsTombstone)
                _facts.Write(own.RowKey, own.LoadKey, key, row);
            return;
        }

        var earlier = entries.FindIndex(e => e.LoadKey == _file.LoadKey);
        if (earlier < 0)
        {
            Loaded++;
            _ledger.Insert(key, own);
        }
        else
        {
            // A snapshot's silence on a key of its own is taken back when a rejected row of it is replayed.
            if (entries[earlier].RowKey == 0)
                Loaded++;
            else
                Duplicates++;
            if (entries[earlier] is { IsCurrent: true, IsTombstone: false } replaced)
                _facts.Delete(replaced.RowKey);
            own = own with { IsCurrent = entries[earlier].IsCurrent };
            _ledger.Replace(key, own);
            entries.RemoveAt(earlier);
        }
        entries.Add(own);
        if (Settle(key, entries) == own.LoadKey)
            _facts.Write(own.RowKey, own.LoadKey, key, row);
    }

    /// <summary>Tells a snapshot's silence: keys of its scopes that it no longer has get a tombstone.</summary>
    public void TombstoneAbsent()
    {
        if (!_file.IsSnapshot)
            return;
        _file.SnapshotScopes.UnionWith(_scopes);
        foreach (var scope in _scopes.Order(StringComparer.Ordinal))
            Resolve(
                _ledger.CurrentOf(scope).Where(c => c.LoadKey != _file.LoadKey).Select(c => c.Key)
            );
    }

    /// <summary>Decides again which rows of keys are the facts, after a load was withdrawn.</summary>
    public void Resolve(IEnumerable<NaturalKey> keys)
    {
        foreach (var some in keys.Chunk(KeysAtOnce))
        {
            _ledger.Fetch(some);
            foreach (var key in some)
                if (_ledger.Find(key) is { Count: > 0 } entries)
                    Settle(key, entries);
        }
    }

    /// <summary>Says that the keys of one earlier load will be restored.</summary>
    public void BeginRestore(long loadKey) => _ledger.Fetch(ToRestore[loadKey]);

    /// <summary>Writes the fact of a restored key from the row of its own file.</summary>
    /// <param name="facts">Those of the file's own layout.</param>
    public void Restore(TRow row, LoadFile from, IRowFacts<TRow> facts)
    {
        var key = facts.KeyOf(row, from.FileName).Fitting();
        if (!ToRestore.TryGetValue(from.LoadKey, out var wanted) || !wanted.Contains(key))
            return;
        var entry = _ledger.Find(key).Single(e => e.LoadKey == from.LoadKey);
        // A row further down in the file that is loaded may have won the key after all.
        if (!entry.IsCurrent)
            return;
        facts.Delete(entry.RowKey);
        facts.Write(entry.RowKey, entry.LoadKey, key, row);
    }

    /// <summary>Counts the months that restored rows touched among this load's.</summary>
    public void Touched(IRowFacts<TRow> restored) =>
        _restoredMonths.UnionWith(restored.TouchedMonths);

    public void Dispose() => _ledger.Dispose();

    /// <summary>Makes the greatest entry the current one; gives its load, or null where that is a tombstone.</summary>
    long? Settle(NaturalKey key, List<LedgerEntry> entries)
    {
        var winner = entries.MaxBy(Rank)!;
        if (
            GreatestSilentSnapshot(key, entries) is { } snapshot
            && Rank(winner).CompareTo(RowRank.Of(snapshot, null)) < 0
        )
        {
            winner = new(snapshot.LoadKey, null, 0, false, true);
            _ledger.Insert(key, winner);
            entries.Add(winner);
        }
        foreach (var entry in entries)
        {
            var wins = ReferenceEquals(entry, winner);
            if (entry.IsCurrent == wins)
                continue;
            _ledger.SetCurrent(key, entry.LoadKey, wins);
            _touchedLoads.Add(entry.LoadKey);
            if (!wins && !entry.IsTombstone)
                _facts.Delete(entry.RowKey);
        }
        // A row that lost its place counts differently where it lost it to a tombstone.
        if (entries.Count > 1)
            _touchedLoads.UnionWith(entries.Select(e => e.LoadKey));
        if (!winner.IsTombstone && !winner.IsCurrent && winner.LoadKey != _file.LoadKey)
            RestoreLater(key, winner.LoadKey);
        return winner.IsTombstone ? null : winner.LoadKey;
    }

    void RestoreLater(NaturalKey key, long loadKey)
    {
        if (!ToRestore.TryGetValue(loadKey, out var keys))
            ToRestore.Add(loadKey, keys = []);
        keys.Add(key);
    }

    LoadFile? GreatestSilentSnapshot(NaturalKey key, List<LedgerEntry> entries) =>
        _hasSnapshots
            ? _loads
                .Values.Where(l =>
                    l.SnapshotScopes.Contains(key.Scope)
                    && entries.TrueForAll(e => e.LoadKey != l.LoadKey)
                )
                .MaxBy(l => RowRank.Of(l, null))
            : null;

    RowRank Rank(LedgerEntry entry) => RowRank.Of(_loads[entry.LoadKey], entry.UpdatedAt);
}
