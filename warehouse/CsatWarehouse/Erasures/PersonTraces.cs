using CsatWarehouse.Dimensions;
using CsatWarehouse.Loading.Customers;
using CsatWarehouse.Operations;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Erasures;

/// <summary>In the open, while an erasure lasts: the ids, addresses, numbers and names by which texts may speak of the person.</summary>
sealed class PersonTraces
{
    /// <summary>Shorter names stand in too many words.</summary>
    const int ShortestName = 5;

    readonly HashSet<(long Source, string Id)> _ids = [];
    readonly HashSet<string> _emails = new(StringComparer.OrdinalIgnoreCase);
    readonly HashSet<string> _phones = new(StringComparer.Ordinal);
    readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Hashes of addresses, also of those that are known by their hash alone; none that others share.</summary>
    readonly HashSet<string> _emailHashes = new(StringComparer.Ordinal);

    public static async Task<PersonTraces> OfAsync(
        WarehouseContext context,
        FoundPerson person,
        PersonQuery query,
        CancellationToken cancellation
    )
    {
        var keys = person.Keys;
        var traces = new PersonTraces();
        var sources = await context
            .SourceSystems.Where(s => query.Source == null || s.Code == query.Source)
            .Select(s => s.SourceSystemKey)
            .ToListAsync(cancellation);
        if (query.CustomerId is { } id && person.EarlierErasure is not null)
            traces._ids.UnionWith(sources.Select(s => (s, id)));
        foreach (var customer in person.Customers)
            if (customer.IsAddress)
                traces._emailHashes.Add(customer.ExternalId[IdentityRows.AddressPrefix.Length..]);
            else if (ErasedCustomer.ErasureOf(customer.ExternalId) is null)
                traces._ids.Add((customer.SourceSystemKey, customer.ExternalId));
        traces._emailHashes.UnionWith(
            await context
                .CustomerIdentities.Where(i =>
                    keys.Contains(i.CustomerKey) && i.Kind == CustomerIdentity.Email && !i.IsShared
                )
                .Select(i => i.ValueHash)
                .ToListAsync(cancellation)
        );
        foreach (
            var known in await context
                .CustomerPii.Where(p => keys.Contains(p.CustomerKey))
                .ToListAsync(cancellation)
        )
            traces.Add(known.Name, known.Email, known.Phone);
        // An address by which nobody is known can only stand in rejects and files.
        if (
            IdentityHash.OfEmail(query.Email) is { } given
            && (person.Customers.Count == 0 || person.EarlierErasure is not null)
        )
            traces._emailHashes.Add(given);
        traces.Add(null, query.Email, null);
        return traces;
    }

    void Add(string? name, string? email, string? phone)
    {
        if (name?.Trim() is { Length: >= ShortestName } named)
            _names.Add(named);
        if (
            email?.Trim() is { Length: > 0 } address
            && IdentityHash.OfEmail(address) is { } hash
            && _emailHashes.Contains(hash)
        )
            _emails.Add(address);
        if (IdentityHash.OfPhone(phone) is not null)
            _phones.Add(Digits(phone!));
    }

    /// <summary>What the log keeps, hashed.</summary>
    public IEnumerable<ErasureIdentity> Identities(long erasureKey, string salt)
    {
        foreach (var (source, id) in _ids)
            if (IdentityHash.OfId(id) is { } hash)
                yield return Of(CustomerIdentity.Id, source, hash);
        foreach (var hash in _emailHashes)
            yield return Of(CustomerIdentity.Email, SpecialMember.Unknown, hash);
        foreach (var phone in _phones)
            if (IdentityHash.OfPhone(phone) is { } hash)
                yield return Of(CustomerIdentity.Phone, SpecialMember.Unknown, hash);
        foreach (var name in _names)
            if (IdentityHash.OfName(name) is { } hash)
                yield return Of(ErasureIdentity.Name, SpecialMember.Unknown, hash);

        ErasureIdentity Of(string kind, long source, string hash) =>
            new()
            {
                ErasureKey = erasureKey,
                Kind = kind,
                SourceSystemKey = source,
                ValueHash = PersonHash.Of(salt, hash),
            };
    }

    /// <summary>Whether a row that was kept as text speaks of the person: by a cell that is an id, or anywhere by address, number or name.</summary>
    public bool AreIn(string rawRow, long sourceSystemKey) =>
        HasAddress(rawRow)
        || _names.Any(n => rawRow.Contains(n, StringComparison.OrdinalIgnoreCase))
        || RawCells
            .Of(rawRow)
            .Any(cell => HasPhone(cell) || _ids.Contains((sourceSystemKey, cell)));

    /// <summary>Whether a cell has the person's address or number. Names are many people's.</summary>
    public bool AreInCell(string? cell) => cell is not null && (HasAddress(cell) || HasPhone(cell));

    /// <summary>False where the person is known by ids and hashes alone.</summary>
    public bool HaveAddressOrNumber => _emails.Count + _phones.Count > 0;

    bool HasAddress(string text) =>
        _emails.Any(e => text.Contains(e, StringComparison.OrdinalIgnoreCase));

    bool HasPhone(string cell)
    {
        if (_phones.Count == 0)
            return false;
        var digits = Digits(cell);
        return _phones.Any(p => digits.Contains(p, StringComparison.Ordinal));
    }

    static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));
}
