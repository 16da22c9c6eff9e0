using System.Runtime.InteropServices;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Erasures;
using CsatWarehouse.Loading.Customers;
using CsatWarehouse.Storage;

namespace CsatWarehouse.Loading;

/// <summary>The customers of one source; one that is new gets an inferred member with a key of its own.</summary>
abstract class CustomerMembers : IDisposable
{
    const int KeysAtOnce = 1000;

    readonly KeyRange _keys;
    readonly IRowWrite _insert;

    protected CustomerMembers(LoadScope scope, long sourceSystemKey)
    {
        _keys = new(scope.Context, "DimCustomer", KeysAtOnce);
        _insert = scope.Members.Insert(
            "DimCustomer",
            "SourceSystemKey",
            "IsInferred",
            "CustomerKey",
            "ExternalId"
        );
        _insert.Bind(1, sourceSystemKey).Bind(2, 1);
    }

    protected static string[] IdentityColumns { get; } =
    ["Kind", "ValidFromDateKey", "ValidToDateKey", "IsShared", "CustomerKey", "ValueHash"];

    /// <summary>Those that were met.</summary>
    protected Dictionary<string, long> Known { get; init; } = new(StringComparer.Ordinal);
    protected HashSet<(long, string)> Addresses { get; init; } = [];

    public static CustomerMembers Of(LoadScope scope, long sourceSystemKey) =>
        scope.Members is StreamedPath streamed
            ? new StreamedCustomers(scope, streamed, sourceSystemKey)
            : new FetchedCustomers(scope, sourceSystemKey);

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
        if (Addresses.Add((key, hash)))
            Identify(key, hash);
        return key;
    }

    public virtual void Dispose()
    {
        _insert.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The key of a customer who was not met yet; 0 where there is none.</summary>
    protected abstract long Find(string id);

    /// <summary>Keeps an address that was not met with the customer yet.</summary>
    protected abstract void Identify(long key, string hash);

    protected static IRowWrite BindAlways(IRowWrite identify) =>
        identify
            .Bind(1, CustomerIdentity.Email)
            .Bind(2, DimCustomerVersion.Ever)
            .Bind(3, DimCustomerVersion.Never)
            .Bind(4, 0);

    long KeyOf(string id)
    {
        ref var key = ref CollectionsMarshal.GetValueRefOrAddDefault(Known, id, out var isKnown);
        if (!isKnown && (key = Find(id)) == 0)
        {
            key = _keys.Next();
            _insert.Bind(3, key).Bind(4, id).Execute();
        }
        return key;
    }
}
