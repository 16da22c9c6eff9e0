using CsatWarehouse.Dimensions;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading.Customers;

/// <summary>Makes the versions and memberships of every person those that are wanted; a version that begins on the same day keeps its key.</summary>
sealed class VersionWriter : IDisposable
{
    readonly StoredVersions _stored;
    readonly KeyRange _keys;
    readonly IRowWrite _insert;
    readonly IRowWrite _delete;
    readonly IRowWrite _join;
    readonly IRowWrite _leave;

    public VersionWriter(BulkPath rows, KeyRange keys)
    {
        (_stored, _keys) = (new(rows), keys);
        _insert = rows.Insert(
            "DimCustomerVersion",
            "CustomerVersionKey",
            "CustomerDurableKey",
            "Segment",
            "Region",
            "Industry",
            "Language",
            "AccountKey",
            "ValidFromDateKey",
            "ValidToDateKey",
            "IsInferred"
        );
        _join = rows.Insert(
            "BridgeCustomerAccount",
            "CustomerDurableKey",
            "AccountKey",
            "ValidFromDateKey",
            "ValidToDateKey",
            "Weight"
        );
        _delete = rows.Delete("DimCustomerVersion", "CustomerDurableKey");
        _leave = rows.Delete("BridgeCustomerAccount", "CustomerDurableKey");
    }

    public void Write(ResolvedCustomers resolved, CustomerChanges changes)
    {
        var persons = resolved.Persons.ToDictionary(p => resolved.Members[p.Places[0]].Key);
        foreach (var gone in _stored.DurableKeys.Where(k => !persons.ContainsKey(k)))
        {
            _delete.Bind(1, gone).Execute();
            _leave.Bind(1, gone).Execute();
        }
        foreach (var (durable, person) in persons)
        {
            Write(durable, person);
            WriteMemberships(durable, person.History.Memberships);
            foreach (var member in person.Places.Select(p => resolved.Members[p]))
                changes.AddBetween(
                    member.Key,
                    [.. _stored.Of(member.DurableKey).Select(v => v.Version)],
                    person.History.Versions
                );
        }
    }

    void Write(long durable, Person person)
    {
        var versions = person.History.Versions;
        var stored = _stored.Of(durable);
        if (
            stored.Select(s => s.Version).SequenceEqual(versions)
            && stored.All(s => s.IsInferred != person.IsDescribed)
        )
            return;
        _delete.Bind(1, durable).Execute();
        var keys = stored.ToDictionary(s => s.Version.FromDateKey, s => s.Key);
        for (var i = 0; i < versions.Count; i++)
        {
            var version = versions[i];
            _insert
                .Bind(1, keys.TryGetValue(version.FromDateKey, out var key) ? key : _keys.Next())
                .Bind(2, durable)
                .Bind(3, version.Segment)
                .Bind(4, version.Region)
                .Bind(5, version.Industry)
                .Bind(6, version.Language)
                .Bind(7, version.AccountKey)
                .Bind(8, version.FromDateKey)
                .Bind(
                    9,
                    i + 1 < versions.Count ? versions[i + 1].FromDateKey : DimCustomerVersion.Never
                )
                .Bind(10, person.IsDescribed ? 0L : 1L)
                .Execute();
        }
    }

    void WriteMemberships(long durable, IReadOnlyList<Membership> memberships)
    {
        var wanted = memberships.OrderBy(m => m.FromDateKey).ThenBy(m => m.AccountKey).ToList();
        if (_stored.MembershipsOf(durable).SequenceEqual(wanted))
            return;
        _leave.Bind(1, durable).Execute();
        foreach (var membership in wanted)
            _join
                .Bind(1, durable)
                .Bind(2, membership.AccountKey)
                .Bind(3, membership.FromDateKey)
                .Bind(4, membership.ToDateKey)
                .Bind(5, membership.Weight)
                .Execute();
    }

    public void Dispose()
    {
        foreach (var statement in (IDisposable[])[_insert, _delete, _join, _leave])
            statement.Dispose();
    }
}
