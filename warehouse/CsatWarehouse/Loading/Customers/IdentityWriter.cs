using CsatWarehouse.Storage;
using Microsoft.Data.Sqlite;

namespace CsatWarehouse.Loading.Customers;

/// <summary>Makes the rows of <c>CustomerIdentity</c> those that are wanted, touching only what differs.</summary>
sealed class IdentityWriter : IDisposable
{
    readonly Dictionary<IdentityKey, (IdentityValidity Validity, bool IsShared)> _stored = [];
    readonly SqliteStatement _insert;
    readonly SqliteStatement _update;
    readonly SqliteStatement _delete;

    public IdentityWriter(SqliteConnection connection)
    {
        const string key = "\"CustomerKey\" = ?1 AND \"Kind\" = ?2 AND \"ValueHash\" = ?3";
        _insert = SqliteStatement.Insert(
            connection,
            "CustomerIdentity",
            "CustomerKey",
            "Kind",
            "ValueHash",
            "ValidFromDateKey",
            "ValidToDateKey",
            "IsShared"
        );
        _update = new(
            connection,
            $"UPDATE \"CustomerIdentity\" SET \"ValidFromDateKey\" = ?4, \"ValidToDateKey\" = ?5, \"IsShared\" = ?6 WHERE {key}"
        );
        _delete = new(connection, $"DELETE FROM \"CustomerIdentity\" WHERE {key}");
        using var rows = new SqliteStatement(
            connection,
            "SELECT \"CustomerKey\", \"Kind\", \"ValueHash\", \"ValidFromDateKey\", \"ValidToDateKey\", \"IsShared\" FROM \"CustomerIdentity\""
        );
        while (rows.Step())
            _stored.Add(
                new(rows.Int64(0), rows.Text(1)!, rows.Text(2)!),
                (new(rows.Int64(3), rows.Int64(4)), rows.Int64(5) != 0)
            );
    }

    public IEnumerable<IdentityKey> Stored => _stored.Keys;

    public void Write(ResolvedCustomers resolved)
    {
        foreach (var (key, validity) in resolved.Identities)
        {
            var isShared = resolved.Graph.Shared.Contains((key.Kind, key.Hash));
            if (!_stored.TryGetValue(key, out var row))
                Execute(_insert, key, validity, isShared);
            else if (row != (validity, isShared))
                Execute(_update, key, validity, isShared);
        }
        foreach (var key in _stored.Keys.Where(k => !resolved.Identities.ContainsKey(k)))
            Bind(_delete, key).Execute();
    }

    static SqliteStatement Bind(SqliteStatement statement, IdentityKey key) =>
        statement.Bind(1, key.CustomerKey).Bind(2, key.Kind).Bind(3, key.Hash);

    static void Execute(
        SqliteStatement statement,
        IdentityKey key,
        IdentityValidity validity,
        bool isShared
    ) =>
        Bind(statement, key)
            .Bind(4, validity.FromDateKey)
            .Bind(5, validity.ToDateKey)
            .Bind(6, isShared ? 1L : 0L)
            .Execute();

    public void Dispose()
    {
        foreach (var statement in (SqliteStatement[])[_insert, _update, _delete])
            statement.Dispose();
    }
}
