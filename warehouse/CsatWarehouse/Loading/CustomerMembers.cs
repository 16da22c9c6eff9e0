using System.Runtime.InteropServices;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Erasures;
using CsatWarehouse.Loading.Customers;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading;

/// <summary>The customers of one source; one that is new gets an inferred member with a key of its own.</summary>
sealed class CustomerMembers : IDisposable
{
    const int KeysAtOnce = 1000;

    readonly Dictionary<string, long> _known;
    readonly HashSet<(long, string)> _addresses;
    readonly KeyRange _keys;
    readonly IRowWrite _insert;
    readonly IRowWrite _identify;

    public CustomerMembers(LoadScope scope, long sourceSystemKey)
    {
        var context = scope.Context;
        var customers = context.Customers.Where(c => c.SourceSystemKey == sourceSystemKey);
        _keys = new(context, "DimCustomer", KeysAtOnce);
        _known = customers.ToDictionary(
            c => c.ExternalId,
            c => c.CustomerKey,
            StringComparer.Ordinal
        );
        _addresses =
        [
            .. context
                .CustomerIdentities.Where(i =>
                    i.Kind == CustomerIdentity.Email
                    && customers.Any(c => c.CustomerKey == i.CustomerKey)
                )
                .Select(i => new { i.CustomerKey, i.ValueHash })
                .AsEnumerable()
                .Select(i => (i.CustomerKey, i.ValueHash)),
        ];
        _insert = scope.Members.Insert(
            "DimCustomer",
            "SourceSystemKey",
            "IsInferred",
            "CustomerKey",
            "ExternalId"
        );
        _insert.Bind(1, sourceSystemKey).Bind(2, 1);
        _identify = scope.Members.Insert(
            "CustomerIdentity",
            "Kind",
            "ValidFromDateKey",
            "ValidToDateKey",
            "IsShared",
            "CustomerKey",
            "ValueHash"
        );
        _identify
            .Bind(1, CustomerIdentity.Email)
            .Bind(2, DimCustomerVersion.Ever)
            .Bind(3, DimCustomerVersion.Never)
            .Bind(4, 0);
    }

    /// <summary>-1 where neither says who it is. An id goes before an address, which is kept as its hash: beside the id it joins the customer to others.</summary>
    public long KeyOf(string? id, string? mail)
    {
        // A file that was redacted, and has no column for ids.
        if (mail is not null && ErasedCustomer.ErasureOf(mail) is not null)
            (id, mail) = (id ?? mail, null);
        if (IdentityHash.OfEmail(mail) is not { } hash)
            return id is null ? SpecialMember.NotApplicable : KeyOf(id);
        if (id is null)
            return KeyOf(IdentityRows.AddressPrefix + hash);
        var key = KeyOf(id);
        if (_addresses.Add((key, hash)))
            _identify.Bind(5, key).Bind(6, hash).Execute();
        return key;
    }

    long KeyOf(string id)
    {
        ref var key = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, id, out var isKnown);
        if (!isKnown)
        {
            key = _keys.Next();
            _insert.Bind(3, key).Bind(4, id).Execute();
        }
        return key;
    }

    public void Dispose()
    {
        _insert.Dispose();
        _identify.Dispose();
    }
}
