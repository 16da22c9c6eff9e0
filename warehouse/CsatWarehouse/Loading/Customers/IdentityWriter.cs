using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Customers;

/// <summary>Makes the rows of <c>CustomerIdentity</c> those that are wanted, touching only what differs.</summary>
sealed class IdentityWriter : IDisposable
{
    readonly Dictionary<IdentityKey, (IdentityValidity Validity, bool IsShared)> _stored = [];
    readonly IRowWrite _insert;
    readonly IRowWrite _update;
    readonly IRowWrite _delete;

    public IdentityWriter(BulkPath rows)
    {
        string[] key = ["CustomerKey", "Kind", "ValueHash"];
        string[] validity = ["ValidFromDateKey", "ValidToDateKey", "IsShared"];
        _insert = rows.Insert("CustomerIdentity", [.. key, .. validity]);
        _update = rows.Update("CustomerIdentity", key, validity);
        _delete = rows.Delete("CustomerIdentity", key);
        using var stored = rows.Query(
            """SELECT "CustomerKey", "Kind", "ValueHash", "ValidFromDateKey", "ValidToDateKey", "IsShared" FROM "CustomerIdentity" """
        );
        while (stored.Step())
            _stored.Add(
                new(stored.Int64(0), stored.Text(1)!, stored.Text(2)!),
                (new(stored.Int64(3), stored.Int64(4)), stored.Flag(5))
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

    static IRowWrite Bind(IRowWrite row, IdentityKey key) =>
        row.Bind(1, key.CustomerKey).Bind(2, key.Kind).Bind(3, key.Hash);

    static void Execute(IRowWrite row, IdentityKey key, IdentityValidity validity, bool isShared) =>
        Bind(row, key)
            .Bind(4, validity.FromDateKey)
            .Bind(5, validity.ToDateKey)
            .Bind(6, isShared ? 1L : 0L)
            .Execute();

    public void Dispose()
    {
        foreach (var statement in (IDisposable[])[_insert, _update, _delete])
            statement.Dispose();
    }
}
