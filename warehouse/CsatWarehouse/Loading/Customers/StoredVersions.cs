using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Customers;

/// <summary>The versions and memberships that the last resolution left, by the person's durable key.</summary>
sealed class StoredVersions
{
    static readonly List<(long Key, PersonVersion Version, bool IsInferred)> None = [];

    readonly Dictionary<long, List<(long Key, PersonVersion Version, bool IsInferred)>> _versions =
    [];
    readonly Dictionary<long, List<Membership>> _memberships = [];

    public StoredVersions(BulkPath rows)
    {
        using var versions = rows.Query(
            """
            SELECT "CustomerDurableKey", "CustomerVersionKey", "ValidFromDateKey",
              "Segment", "Region", "Industry", "Language", "AccountKey", "IsInferred"
            FROM "DimCustomerVersion" WHERE "CustomerVersionKey" > 0 ORDER BY "CustomerDurableKey", "ValidFromDateKey"
            """
        );
        while (versions.Step())
        {
            var version = new PersonVersion(
                versions.Int64(2),
                versions.Text(3),
                versions.Text(4),
                versions.Text(5),
                versions.Text(6),
                versions.Int64(7)
            );
            Add(_versions, versions.Int64(0), (versions.Int64(1), version, versions.Flag(8)));
        }
        using var memberships = rows.Query(
            """
            SELECT "CustomerDurableKey", "AccountKey", "ValidFromDateKey", "ValidToDateKey", "Weight"
            FROM "BridgeCustomerAccount" ORDER BY "CustomerDurableKey", "ValidFromDateKey", "AccountKey"
            """
        );
        while (memberships.Step())
            Add(
                _memberships,
                memberships.Int64(0),
                new(
                    memberships.Int64(1),
                    memberships.Int64(2),
                    memberships.Int64(3),
                    memberships.Double(4)
                )
            );
    }

    public IEnumerable<long> DurableKeys => _versions.Keys;

    /// <summary>In their order in time; empty for one who is new.</summary>
    public IReadOnlyList<(long Key, PersonVersion Version, bool IsInferred)> Of(long durableKey) =>
        _versions.GetValueOrDefault(durableKey, None);

    /// <summary>By first day and account.</summary>
    public IReadOnlyList<Membership> MembershipsOf(long durableKey) =>
        _memberships.TryGetValue(durableKey, out var found) ? found : [];

    static void Add<T>(Dictionary<long, List<T>> rows, long key, T row)
    {
        if (!rows.TryGetValue(key, out var own))
            rows.Add(key, own = []);
        own.Add(row);
    }
}
