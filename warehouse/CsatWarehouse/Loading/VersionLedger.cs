using CsatWarehouse.Storage;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Loading;

/// <summary>A natural key within one kind of records of one source.</summary>
readonly record struct NaturalKey(string Scope, string ExternalId);

/// <summary>One entry of the ledger: the row that one load has for a key, or its word that the key is gone.</summary>
sealed record LedgerEntry(
    long LoadKey,
    DateTime? UpdatedAt,
    long RowKey,
    bool IsCurrent,
    bool IsTombstone
);

/// <summary>Reads and writes the rows of <c>KeyVersion</c> of one source and kind.</summary>
sealed class VersionLedger : IDisposable
{
    readonly SqliteStatement _any;
    readonly SqliteStatement _find;
    readonly SqliteStatement _insert;
    readonly SqliteStatement _replace;
    readonly SqliteStatement _setCurrent;
    readonly SqliteStatement _ofLoad;
    readonly SqliteStatement _deleteLoad;
    readonly SqliteStatement _currentOfScope;

    public VersionLedger(SqliteConnection connection, long sourceSystemKey, string kind)
    {
        const string feed = "\"SourceSystemKey\" = ?1 AND \"Kind\" = ?2";
        const string key = $"{feed} AND \"Scope\" = ?3 AND \"ExternalId\" = ?4";
        _any = new(connection, $"SELECT 1 FROM \"KeyVersion\" WHERE {feed} LIMIT 1");
        _find = new(
            connection,
            $"SELECT \"LoadKey\", \"UpdatedAt\", \"RowKey\", \"IsCurrent\", \"IsTombstone\" FROM \"KeyVersion\" WHERE {key}"
        );
        _insert = SqliteStatement.Insert(
            connection,
            "KeyVersion",
            "SourceSystemKey",
            "Kind",
            "Scope",
            "ExternalId",
            "LoadKey",
            "UpdatedAt",
            "RowKey",
            "IsCurrent",
            "IsTombstone"
        );
        _replace = new(
            connection,
            $"UPDATE \"KeyVersion\" SET \"UpdatedAt\" = ?6, \"RowKey\" = ?7, \"IsTombstone\" = ?8 WHERE {key} AND \"LoadKey\" = ?5"
        );
        _setCurrent = new(
            connection,
            $"UPDATE \"KeyVersion\" SET \"IsCurrent\" = ?6 WHERE {key} AND \"LoadKey\" = ?5"
        );
        _ofLoad = new(
            connection,
            "SELECT \"Scope\", \"ExternalId\" FROM \"KeyVersion\" WHERE \"LoadKey\" = ?1"
        );
        _deleteLoad = new(connection, "DELETE FROM \"KeyVersion\" WHERE \"LoadKey\" = ?1");
        _currentOfScope = new(
            connection,
            "SELECT \"ExternalId\", \"LoadKey\", \"UpdatedAt\" FROM \"KeyVersion\""
                + $" WHERE {feed} AND \"Scope\" = ?3 AND \"IsCurrent\" = 1 AND \"IsTombstone\" = 0"
        );
        foreach (
            var statement in (SqliteStatement[])
                [_any, _find, _insert, _replace, _setCurrent, _currentOfScope]
        )
            statement.Bind(1, sourceSystemKey).Bind(2, kind);
    }

    /// <summary>Every entry of a key, in no order; most keys have none or one.</summary>
    public List<LedgerEntry> Find(NaturalKey key)
    {
        var found = new List<LedgerEntry>(1);
        _find.Bind(3, key.Scope).Bind(4, key.ExternalId);
        while (_find.Step())
            found.Add(
                new(
                    _find.Int64(0),
                    _find.Instant(1),
                    _find.Int64(2),
                    _find.Int64(3) != 0,
                    _find.Int64(4) != 0
                )
            );
        return found;
    }

    /// <summary>Whether no file of the source has had a row of the kind yet.</summary>
    public bool IsEmpty()
    {
        var hasAny = _any.Step();
        _any.Reset();
        return !hasAny;
    }

    public void Insert(NaturalKey key, LedgerEntry entry) => Bind(key, entry).Execute();

    /// <summary>False where the load has an entry of the key already.</summary>
    public bool TryInsert(NaturalKey key, LedgerEntry entry) => Bind(key, entry).TryExecute();

    SqliteStatement Bind(NaturalKey key, LedgerEntry entry) =>
        _insert
            .Bind(3, key.Scope)
            .Bind(4, key.ExternalId)
            .Bind(5, entry.LoadKey)
            .Bind(6, entry.UpdatedAt)
            .Bind(7, entry.RowKey)
            .Bind(8, entry.IsCurrent ? 1L : 0L)
            .Bind(9, entry.IsTombstone ? 1L : 0L);

    /// <summary>Another row of the same file takes the entry's place: the last one wins.</summary>
    public void Replace(NaturalKey key, LedgerEntry entry) =>
        _replace
            .Bind(3, key.Scope)
            .Bind(4, key.ExternalId)
            .Bind(5, entry.LoadKey)
            .Bind(6, entry.UpdatedAt)
            .Bind(7, entry.RowKey)
            .Bind(8, entry.IsTombstone ? 1L : 0L)
            .Execute();

    public void SetCurrent(NaturalKey key, long loadKey, bool isCurrent) =>
        _setCurrent
            .Bind(3, key.Scope)
            .Bind(4, key.ExternalId)
            .Bind(5, loadKey)
            .Bind(6, isCurrent ? 1L : 0L)
            .Execute();

    public List<NaturalKey> KeysOf(long loadKey)
    {
        var keys = new List<NaturalKey>();
        _ofLoad.Bind(1, loadKey);
        while (_ofLoad.Step())
            keys.Add(new(_ofLoad.Text(0)!, _ofLoad.Text(1)!));
        return keys;
    }

    /// <summary>The scopes in which a load has rows.</summary>
    public static List<string> ScopesOf(WarehouseContext context, long loadKey) =>
        [
            .. context
                .KeyVersions.Where(v => v.LoadKey == loadKey && !v.IsTombstone)
                .Select(v => v.Scope)
                .Distinct(),
        ];

    public void DeleteLoad(long loadKey) => _deleteLoad.Bind(1, loadKey).Execute();

    /// <summary>The keys of a scope that have a fact now, with the load and updated-at of the row that it is.</summary>
    public List<(NaturalKey Key, long LoadKey, DateTime? UpdatedAt)> CurrentOf(string scope)
    {
        var current = new List<(NaturalKey, long, DateTime?)>();
        _currentOfScope.Bind(3, scope);
        while (_currentOfScope.Step())
            current.Add(
                (
                    new(scope, _currentOfScope.Text(0)!),
                    _currentOfScope.Int64(1),
                    _currentOfScope.Instant(2)
                )
            );
        return current;
    }

    public void Dispose()
    {
        foreach (
            var statement in (SqliteStatement[])
                [_any, _find, _insert, _replace, _setCurrent, _ofLoad, _deleteLoad, _currentOfScope]
        )
            statement.Dispose();
    }
}
