using CsatWarehouse.Dimensions;
using CsatWarehouse.Loading.Customers;
using Microsoft.EntityFrameworkCore;

namespace CsatWarehouse.Erasures;

/// <summary>A customer as the warehouse knows them now.</summary>
readonly record struct CustomerRow(
    long Key,
    long DurableKey,
    long SourceSystemKey,
    string Source,
    string ExternalId
)
{
    public bool IsAddress =>
        ExternalId.StartsWith(IdentityRows.AddressPrefix, StringComparison.Ordinal);

    public PersonCustomer Told => new(Source, IsAddress ? null : ExternalId);
}

/// <summary>Every customer that is one person, whatever the system.</summary>
/// <param name="EarlierErasure">Where the person was erased before: whatever came since is erased, too. Else null.</param>
sealed record FoundPerson(IReadOnlyList<CustomerRow> Customers, long? EarlierErasure)
{
    public List<long> Keys => [.. Customers.Select(c => c.Key)];

    /// <exception cref="PersonUnclearException">Several persons are meant.</exception>
    /// <returns>Without customers where nobody is known.</returns>
    public static async Task<FoundPerson> FindAsync(
        WarehouseContext context,
        PersonQuery query,
        CancellationToken cancellation
    )
    {
        var all = Known(context);
        var meant = new List<CustomerRow>();
        if (query.CustomerId is { } id)
            meant.AddRange(
                await all.Where(c =>
                        c.ExternalId == id && (query.Source == null || c.Source == query.Source)
                    )
                    .ToListAsync(cancellation)
            );
        if (IdentityHash.OfEmail(query.Email) is { } hash)
            meant.AddRange(await ByAddressAsync(context, all, hash, cancellation));
        if (meant.Count == 0)
            return await EarlierAsync(context, query, cancellation);

        var persons = meant
            .Select(c => c.DurableKey == 0 ? c.Key : c.DurableKey)
            .Distinct()
            .ToList();
        if (persons.Count > 1)
            throw new PersonUnclearException(
                $"{persons.Count} persons are meant: {string.Join("; ", meant.Distinct().Select(c => $"{c.Told.CustomerId ?? "one known by the address alone"} in {c.Source}"))}. Name one of them with --customer and --source."
            );
        var person = persons[0];
        return new(
            await all.Where(c => c.DurableKey == person || c.Key == person)
                .OrderBy(c => c.Key)
                .ToListAsync(cancellation),
            null
        );
    }

    static IQueryable<CustomerRow> Known(WarehouseContext context) =>
        from customer in context.Customers
        join source in context.SourceSystems
            on customer.SourceSystemKey equals source.SourceSystemKey
        where customer.CustomerKey > 0
        select new CustomerRow
        {
            Key = customer.CustomerKey,
            DurableKey = customer.CustomerDurableKey,
            SourceSystemKey = customer.SourceSystemKey,
            Source = source.Code,
            ExternalId = customer.ExternalId,
        };

    static Task<List<CustomerRow>> ByAddressAsync(
        WarehouseContext context,
        IQueryable<CustomerRow> all,
        string hash,
        CancellationToken cancellation
    )
    {
        var known = IdentityRows.AddressPrefix + hash;
        return all.Where(c =>
                c.ExternalId == known
                || context.CustomerIdentities.Any(i =>
                    i.CustomerKey == c.Key
                    && i.Kind == CustomerIdentity.Email
                    && i.ValueHash == hash
                )
            )
            .ToListAsync(cancellation);
    }

    /// <summary>Somebody who was erased is known by hashes alone.</summary>
    static async Task<FoundPerson> EarlierAsync(
        WarehouseContext context,
        PersonQuery query,
        CancellationToken cancellation
    )
    {
        var salts = await context.Erasures.Select(e => e.Salt).Distinct().ToListAsync(cancellation);
        var sources = await context
            .SourceSystems.Where(s => query.Source == null || s.Code == query.Source)
            .Select(s => s.SourceSystemKey)
            .ToListAsync(cancellation);
        foreach (var salt in salts)
        foreach (
            var (kind, value) in new[]
            {
                (CustomerIdentity.Id, query.CustomerId),
                (CustomerIdentity.Email, query.Email),
            }
        )
        {
            if (value is null || PersonHash.IdentityOf(kind, value) is not { } identity)
                continue;
            var hash = PersonHash.Of(salt, identity);
            var erasures = await context
                .ErasureIdentities.Where(i =>
                    i.Kind == kind
                    && i.ValueHash == hash
                    && (i.SourceSystemKey == 0 || sources.Contains(i.SourceSystemKey))
                )
                .Select(i => i.ErasureKey)
                .Distinct()
                .ToListAsync(cancellation);
            if (erasures.Count > 1)
                throw new PersonUnclearException(
                    $"{erasures.Count} persons who were erased had that id. Name the source with --source."
                );
            if (erasures.Count == 1)
                return new(await ErasedByAsync(context, erasures[0], cancellation), erasures[0]);
        }
        return new([], null);
    }

    static async Task<List<CustomerRow>> ErasedByAsync(
        WarehouseContext context,
        long erasure,
        CancellationToken cancellation
    )
    {
        var prefix = FormattableString.Invariant($"{ErasedCustomer.Prefix}{erasure}:");
        return await Known(context)
            .Where(c => c.ExternalId.StartsWith(prefix))
            .OrderBy(c => c.Key)
            .ToListAsync(cancellation);
    }
}
