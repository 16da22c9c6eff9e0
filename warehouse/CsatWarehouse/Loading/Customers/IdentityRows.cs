using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Loading.Customers;

/// <summary>The key of a row of <c>CustomerIdentity</c>.</summary>
readonly record struct IdentityKey(long CustomerKey, string Kind, string Hash);

/// <summary>From when to when, in local days, a customer has an identity.</summary>
readonly record struct IdentityValidity(long FromDateKey, long ToDateKey)
{
    public static IdentityValidity Always { get; } =
        new(DimCustomerVersion.Ever, DimCustomerVersion.Never);

    public IdentityValidity Covering(IdentityValidity other) =>
        new(Math.Min(FromDateKey, other.FromDateKey), Math.Max(ToDateKey, other.ToDateKey));
}

/// <summary>By what a customer is known: by the source's own id or address, and by what its records say.</summary>
static class IdentityRows
{
    /// <summary>How the id of a customer begins who is known by the hash of an address alone.</summary>
    public const string AddressPrefix = "mail:";

    /// <param name="records">Those of the customer, in any order.</param>
    /// <param name="dayOf">The local day of an instant.</param>
    public static Dictionary<IdentityKey, IdentityValidity> Of(
        MemberRow customer,
        IEnumerable<CustomerEvidenceRow> records,
        Func<DateTime, long> dayOf
    )
    {
        var rows = new Dictionary<IdentityKey, IdentityValidity>();
        if (customer.ExternalId.StartsWith(AddressPrefix, StringComparison.Ordinal))
            Add(
                CustomerIdentity.Email,
                customer.ExternalId[AddressPrefix.Length..],
                IdentityValidity.Always
            );
        else if (IdentityHash.OfId(customer.ExternalId) is { } own)
            Add(CustomerIdentity.Id, own, IdentityValidity.Always);
        // A record that was corrected within the same stretch of days still told who it was.
        var inOrder = records
            .OrderBy(r => r.Statement.KnownAt)
            .ThenBy(r => r.Statement.AsOfAt)
            .ThenBy(r => r.Statement.FileName, StringComparer.Ordinal)
            .ThenBy(r => r.Statement.FromDateKey)
            .ToList();
        AddAll(CustomerIdentity.ExternalId, r => IdentityHash.OfId(r.ExternalCode));
        AddAll(CustomerIdentity.Email, r => r.EmailHash);
        AddAll(CustomerIdentity.Phone, r => r.PhoneHash);
        return rows;

        void AddAll(string kind, Func<CustomerEvidenceRow, string?> hashOf)
        {
            for (var i = 0; i < inOrder.Count; )
            {
                var hash = hashOf(inOrder[i]);
                var from = i == 0 ? DimCustomerVersion.Ever : DayOf(i);
                while (++i < inOrder.Count && hashOf(inOrder[i]) == hash) { }
                if (hash is not null)
                    Add(
                        kind,
                        hash,
                        new(from, i < inOrder.Count ? DayOf(i) : DimCustomerVersion.Never)
                    );
            }
        }

        long DayOf(int place) => dayOf(inOrder[place].Statement.KnownAt);

        void Add(string kind, string hash, IdentityValidity validity)
        {
            var key = new IdentityKey(customer.Key, kind, hash);
            rows[key] = rows.TryGetValue(key, out var earlier)
                ? earlier.Covering(validity)
                : validity;
        }
    }
}
