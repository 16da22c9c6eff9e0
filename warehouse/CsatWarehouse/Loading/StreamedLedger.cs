using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading;

/// <summary>The ledger behind a <see cref="StreamedPath"/>: each key is looked for when it comes.</summary>
sealed class StreamedLedger : VersionLedger
{
    readonly SqliteStatement _insert;

    public StreamedLedger(LoadScope scope, long sourceSystemKey, string kind)
        : base(scope, sourceSystemKey, kind)
    {
        _insert = ((StreamedPath)scope.Rows).InsertUnlessThere("KeyVersion", Columns);
        _insert.Bind(1, sourceSystemKey).Bind(2, kind);
    }

    public override void Fetch(IEnumerable<NaturalKey> keys) { }

    public override List<LedgerEntry> Find(NaturalKey key) => FindStored(key);

    public override void Insert(NaturalKey key, LedgerEntry entry) =>
        Bind(_insert, key, entry).Execute();

    public override bool TryInsert(NaturalKey key, LedgerEntry entry)
    {
        Bind(_insert, key, entry);
        return _insert.TryExecute();
    }

    public override void Dispose()
    {
        _insert.Dispose();
        base.Dispose();
    }
}
