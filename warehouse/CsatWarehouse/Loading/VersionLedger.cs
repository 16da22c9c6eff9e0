using CsatWarehouse.Storage;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Loading;

/// <summary>A natural key within one source.</summary>
readonly record struct NaturalKey(string Scope, string ExternalId);

/// <summary>One entry of the ledger: the row that one load has for a key, or its word that the key is gone.</summary>
sealed record LedgerEntry(
    long LoadKey,
    DateTime? UpdatedAt,
    long RowKey,
    bool IsCurrent,
    bool IsTombstone
);

/// <summary>Reads and writes the rows of <c>KeyVersion</c> of one source.</summary>
sealed class VersionLedger : IDisposable
{
    readonly SqliteStatement _find;
    readonly SqliteStatement _insert;
    readonly SqliteStatement _replace;
    readonly SqliteStatement _setCurrent;
    readonly SqliteStatement _ofLoad;
    readonly SqliteStatement _deleteLoad;
    readonly SqliteStatement _currentOfScope;

    public VersionLedger(SqliteConnection connection, long sourceSystemKey)
    {
        const string key = "\"SourceSystemKey\" = ?1 AND \"Scope\" = ?2 AND \"ExternalId\" = ?3";
        _find = new(
            connection,
            $"SELECT \"LoadKey\", \"UpdatedAt\", \"RowKey\", \"IsCurrent\", \"IsTombstone\" FROM \"KeyVersion\" WHERE {key}"
        );
        _insert = SqliteStatement.Insert(
            connection,
            "KeyVersion",
            "SourceSystemKey",
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
            $"UPDATE \"KeyVersion\" SET \"UpdatedAt\" = ?5, \"RowKey\" = ?6, \"IsTombstone\" = ?7 WHERE {key} AND \"LoadKey\" = ?4"
        );
        _setCurrent = new(
            connection,
            $"UPDATE \"KeyVersion\" SET \"IsCurrent\" = ?5 WHERE {key} AND \"LoadKey\" = ?4"
        );
        _ofLoad = new(
            connection,
            "SELECT \"Scope\", \"ExternalId\" FROM \"KeyVersion\" WHERE \"LoadKey\" = ?1"
        );
        _deleteLoad = new(connection, "DELETE FROM \"KeyVersion\" WHERE \"LoadKey\" = ?1");
        _currentOfScope = new(
            connection,
            "SELECT \"ExternalId\", \"LoadKey\", \"UpdatedAt\" FROM \"KeyVersion\""
                + " WHERE \"SourceSystemKey\" = ?1 AND \"Scope\" = ?2 AND \"IsCurrent\" = 1 AND \"IsTombstone\" = 0"
        );
        foreach (
            var statement in (SqliteStatement[])
                [_find, _insert, _replace, _setCurrent, _currentOfScope]
        )
            statement.Bind(1, sourceSystemKey);
    }

    /// <summary>Every entry of a key, in no order; most keys have none or one.</summary>
    public List<LedgerEntry> Find(NaturalKey key)
    {
        var found = new List<LedgerEntry>(1);
        _find.Bind(2, key.Scope).Bind(3, key.ExternalId);
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

    public void Insert(NaturalKey key, LedgerEntry entry) =>
        _insert
            .Bind(2, key.Scope)
            .Bind(3, key.ExternalId)
            .Bind(4, entry.LoadKey)
            .Bind(5, entry.UpdatedAt)
            .Bind(6, entry.RowKey)
            .Bind(7, entry.IsCurrent ? 1L : 0L)
            .Bind(8, entry.IsTombstone ? 1L : 0L)
            .Execute();

    /// <summary>Another row of the same file takes the entry's place: the last one wins.</summary>
    public void Replace(NaturalKey key, LedgerEntry entry) =>
        _replace
            .Bind(2, key.Scope)
            .Bind(3, key.ExternalId)
            .Bind(4, entry.LoadKey)
            .Bind(5, entry.UpdatedAt)
            .Bind(6, entry.RowKey)
            .Bind(7, entry.IsTombstone ? 1L : 0L)
            .Execute();

    public void SetCurrent(NaturalKey key, long loadKey, bool isCurrent) =>
        _setCurrent
            .Bind(2, key.Scope)
            .Bind(3, key.ExternalId)
            .Bind(4, loadKey)
            .Bind(5, isCurrent ? 1L : 0L)
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
        _currentOfScope.Bind(2, scope);
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
                [_find, _insert, _replace, _setCurrent, _ofLoad, _deleteLoad, _currentOfScope]
        )
            statement.Dispose();
    }
}
