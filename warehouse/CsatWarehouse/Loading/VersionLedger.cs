using System.Security.Cryptography;
using System.Text;
using CsatWarehouse.Exports.Records;
using CsatWarehouse.Storage;
using CsatWarehouse.Storage.Staging;

namespace CsatWarehouse.Loading;

/// <summary>A natural key within one kind of records of one source.</summary>
readonly record struct NaturalKey(string Scope, string ExternalId)
{
    /// <summary>Of SHA-256, in hexadecimal digits.</summary>
    const int HashLength = 64;

    /// <summary>The key itself; one that is made of long parts, and so is longer than the ledger's columns, keeps its beginning and ends with a hash of all of it.</summary>
    public NaturalKey Fitting() =>
        Scope.Length <= TextLimits.Key && ExternalId.Length <= TextLimits.Key
            ? this
            : new(Fitting(Scope), Fitting(ExternalId));

    static string Fitting(string text) =>
        text.Length <= TextLimits.Key
            ? text
            : text[..(TextLimits.Key - HashLength)]
                + Convert.ToHexStringLower(SHA256.HashData(Encoding.Unicode.GetBytes(text)));
}

/// <summary>One entry of the ledger: the row that one load has for a key, or its word that the key is gone.</summary>
sealed record LedgerEntry(
    long LoadKey,
    DateTime? UpdatedAt,
    long RowKey,
    bool IsCurrent,
    bool IsTombstone
);

/// <summary>Reads and writes the rows of <c>KeyVersion</c> of one source and kind.</summary>
abstract class VersionLedger : IDisposable
{
    const string Feed = "\"SourceSystemKey\" = @p1 AND \"Kind\" = @p2";

    protected static readonly string[] Key =
    [
        "SourceSystemKey",
        "Kind",
        "Scope",
        "ExternalId",
        "LoadKey",
    ];
    protected static readonly string[] Columns =
    [
        .. Key,
        "UpdatedAt",
        "RowKey",
        "IsCurrent",
        "IsTombstone",
    ];

    readonly WarehouseContext _context;
    readonly long _sourceSystemKey;
    readonly string _kind;
    readonly IRowLookup _find;
    readonly IRowWrite _delete;
    readonly IRowWrite _setCurrent;
    readonly IRowRead _ofLoad;
    readonly IRowWrite _deleteLoad;
    readonly IRowRead _currentOfScope;

    protected VersionLedger(LoadScope scope, long sourceSystemKey, string kind)
    {
        (_context, _sourceSystemKey, _kind) = (scope.Context, sourceSystemKey, kind);
        var rows = scope.Rows;
        _find = rows.Lookup(
            "v.\"LoadKey\", v.\"UpdatedAt\", v.\"RowKey\", v.\"IsCurrent\", v.\"IsTombstone\"",
            """
            JOIN "KeyVersion" v ON v."SourceSystemKey" = @p1 AND v."Kind" = @p2
              AND v."Scope" = k."Scope" AND v."ExternalId" = k."Code"
            """
        );
        _find.Bind(1, sourceSystemKey).Bind(2, kind);
        _delete = rows.Delete("KeyVersion", Key);
        _setCurrent = rows.Update("KeyVersion", Key, "IsCurrent");
        foreach (var write in (IRowWrite[])[_delete, _setCurrent])
            write.Bind(1, sourceSystemKey).Bind(2, kind);
        _ofLoad = rows.Query(
            """
            SELECT "Scope", "ExternalId", "LoadKey", "UpdatedAt", "RowKey", "IsCurrent", "IsTombstone"
            FROM "KeyVersion" WHERE "LoadKey" = @p1
            """
        );
        _deleteLoad = rows.Delete("KeyVersion", "LoadKey");
        _currentOfScope = rows.Query(
            $"SELECT \"ExternalId\", \"LoadKey\" FROM \"KeyVersion\" WHERE {Feed} AND \"Scope\" = @p3 AND \"IsCurrent\" = 1 AND \"IsTombstone\" = 0"
        );
        _currentOfScope.Bind(1, sourceSystemKey).Bind(2, kind);
    }

    public static VersionLedger Of(LoadScope scope, long sourceSystemKey, string kind) =>
        scope.Rows is StagedPath
            ? new StagedLedger(scope, sourceSystemKey, kind)
            : new StreamedLedger(scope, sourceSystemKey, kind);

    /// <summary>Says which keys will be asked for.</summary>
    public abstract void Fetch(IEnumerable<NaturalKey> keys);

    /// <summary>Every entry of a key, in no order; most keys have none or one.</summary>
    public abstract List<LedgerEntry> Find(NaturalKey key);

    public abstract void Insert(NaturalKey key, LedgerEntry entry);

    /// <summary>False where the load has an entry of the key already.</summary>
    public abstract bool TryInsert(NaturalKey key, LedgerEntry entry);

    /// <summary>Whether no file of the source has had a row of the kind yet.</summary>
    public bool IsEmpty() =>
        !_context.KeyVersions.Any(v => v.SourceSystemKey == _sourceSystemKey && v.Kind == _kind);

    /// <summary>Another row of the same file takes the entry's place: the last one wins.</summary>
    public virtual void Replace(NaturalKey key, LedgerEntry entry)
    {
        _delete.Bind(3, key.Scope).Bind(4, key.ExternalId).Bind(5, entry.LoadKey).Execute();
        Insert(key, entry);
    }

    public virtual void SetCurrent(NaturalKey key, long loadKey, bool isCurrent) =>
        _setCurrent
            .Bind(3, key.Scope)
            .Bind(4, key.ExternalId)
            .Bind(5, loadKey)
            .Bind(6, isCurrent ? 1L : 0L)
            .Execute();

    public List<(NaturalKey Key, LedgerEntry Entry)> EntriesOf(long loadKey)
    {
        var entries = new List<(NaturalKey, LedgerEntry)>();
        _ofLoad.Bind(1, loadKey);
        while (_ofLoad.Step())
            entries.Add((new(_ofLoad.Text(0)!, _ofLoad.Text(1)!), EntryOf(_ofLoad, 2)));
        return entries;
    }

    /// <summary>The scopes in which a load has rows.</summary>
    public static List<string> ScopesOf(WarehouseContext context, long loadKey) =>
        [
            .. context
                .KeyVersions.Where(v => v.LoadKey == loadKey && !v.IsTombstone)
                .Select(v => v.Scope)
                .Distinct(),
        ];

    public virtual void DeleteLoad(long loadKey) => _deleteLoad.Bind(1, loadKey).Execute();

    /// <summary>The keys of a scope that have a fact now, with the load of the row that it is.</summary>
    public List<(NaturalKey Key, long LoadKey)> CurrentOf(string scope)
    {
        var current = new List<(NaturalKey, long)>();
        _currentOfScope.Bind(3, scope);
        while (_currentOfScope.Step())
            current.Add((new(scope, _currentOfScope.Text(0)!), _currentOfScope.Int64(1)));
        return current;
    }

    public virtual void Dispose()
    {
        foreach (
            var part in (IDisposable[])
                [_find, _delete, _setCurrent, _ofLoad, _deleteLoad, _currentOfScope]
        )
            part.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>What <see cref="SetCurrent"/> writes with.</summary>
    protected IRowWrite CurrentWrite => _setCurrent;

    protected void FetchStored(IEnumerable<NaturalKey> keys) =>
        _find.Fetch(keys.Select(k => (k.Scope, k.ExternalId)));

    protected List<LedgerEntry> FindStored(NaturalKey key)
    {
        var found = new List<LedgerEntry>(1);
        var row = _find.Of(key.Scope, key.ExternalId);
        while (row.Step())
            found.Add(EntryOf(row, 0));
        return found;
    }

    protected static IRowWrite Bind(IRowWrite insert, NaturalKey key, LedgerEntry entry) =>
        insert
            .Bind(3, key.Scope)
            .Bind(4, key.ExternalId)
            .Bind(5, entry.LoadKey)
            .Bind(6, entry.UpdatedAt)
            .Bind(7, entry.RowKey)
            .Bind(8, entry.IsCurrent ? 1L : 0L)
            .Bind(9, entry.IsTombstone ? 1L : 0L);

    protected static LedgerEntry EntryOf(IRowRead row, int first) =>
        new(
            row.Int64(first),
            row.Instant(first + 1),
            row.Int64(first + 2),
            row.Flag(first + 3),
            row.Flag(first + 4)
        );
}
