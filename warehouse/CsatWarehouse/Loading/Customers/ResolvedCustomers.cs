using CsatWarehouse.Dimensions;
using CsatWarehouse.Erasures;
using NodaTime;

namespace CsatWarehouse.Loading.Customers;

/// <summary>One person across systems.</summary>
/// <param name="Places">Of their customers, the least first.</param>
sealed record Person(IReadOnlyList<int> Places, PersonHistory History, bool IsDescribed);

/// <summary>Who is who, and since when what: a function of the evidence alone, in whatever order it came.</summary>
sealed class ResolvedCustomers
{
    public ResolvedCustomers(
        AccountEvidence accounts,
        CustomerEvidence customers,
        IEnumerable<IdentityKey> told,
        DateTimeZone zone
    )
    {
        (Members, Accounts) = (customers.Members, accounts.Members);
        AccountGraph = GraphOf(accounts);
        AccountHistories = new(
            accounts.Members,
            AccountGraph.Roots,
            Statements(accounts.Records, r => r.Statement)
        );
        Nodes =
        [
            .. Members.Select(
                (m, i) =>
                    new IdentityNode(
                        m.Key,
                        m.SourceSystemKey,
                        customers.Records.Contains(i),
                        m.ExternalId.StartsWith(
                            IdentityRows.AddressPrefix,
                            StringComparison.Ordinal
                        )
                    )
            ),
        ];
        foreach (var (place, member) in Members.Index())
        foreach (var (key, validity) in IdentityRows.Of(member, customers.Records[place], DayOf))
            Identities.Add(key, validity);
        var places = MemberRows.Places(Members);
        // What rows of facts told of a customer whom no record of the source describes.
        foreach (var key in told)
            if (places.TryGetValue(key.CustomerKey, out var place) && !Nodes[place].IsDescribed)
                Identities.TryAdd(key, IdentityValidity.Always);
        Graph = IdentityGraph.Of(
            Nodes,
            Identities.Keys.Select(k => new IdentityClaim(places[k.CustomerKey], k.Kind, k.Hash)),
            Merges(customers.Records, r => r.Statement, r => r.MergedInto, places)
                .Concat(ErasedTogether())
        );
        Persons = PersonsOf(customers, new(accounts));

        long DayOf(DateTime at) =>
            Calendar.DateKey(Instant.FromDateTimeUtc(at).InZone(zone).Date.ToDateOnly());
    }

    public IReadOnlyList<MemberRow> Members { get; }
    public IReadOnlyList<MemberRow> Accounts { get; }
    public IReadOnlyList<IdentityNode> Nodes { get; }
    public IdentityGraph Graph { get; }
    public IdentityGraph AccountGraph { get; }
    public AccountHistories AccountHistories { get; }
    public Dictionary<IdentityKey, IdentityValidity> Identities { get; } = [];
    public IReadOnlyList<Person> Persons { get; }

    List<Person> PersonsOf(CustomerEvidence customers, AccountIds accountIds)
    {
        var statements = Statements(customers.Records, r => r.Statement);
        // Most customers are named by rows of facts alone, and have one history.
        var undescribed = new PersonHistory([], AccountHistories);
        var persons = new List<Person>();
        foreach (var person in PlacesOfPersons())
        {
            var sources = SourceTimelines.Of(Members, person, statements);
            if (sources.Count == 0 && accountIds.Meant(this, person) is { } account)
                sources.Add(account);
            persons.Add(
                new(
                    person,
                    sources.Count == 0 ? undescribed : new(sources, AccountHistories),
                    sources.Count > 0
                )
            );
        }
        return persons;
    }

    /// <summary>In the order of their roots, which are their least places.</summary>
    IEnumerable<int[]> PlacesOfPersons()
    {
        var others = Enumerable
            .Range(0, Members.Count)
            .Where(place => Graph.Roots[place] != place)
            .ToLookup(place => Graph.Roots[place]);
        for (var place = 0; place < Members.Count; place++)
            if (Graph.Roots[place] == place)
                yield return [place, .. others[place]];
    }

    /// <summary>The customers of one erased person stay one, although nothing says any more by what they were known.</summary>
    IEnumerable<(int From, int Into)> ErasedTogether() =>
        Members
            .Index()
            .Select(m => (Place: m.Index, Erasure: ErasedCustomer.ErasureOf(m.Item.ExternalId)))
            .Where(m => m.Erasure is not null)
            .GroupBy(m => m.Erasure)
            .SelectMany(g => g.Skip(1).Select(m => (m.Place, g.First().Place)));

    static IdentityGraph GraphOf(AccountEvidence accounts)
    {
        var claims = new List<IdentityClaim>();
        foreach (var (place, account) in accounts.Members.Index())
        {
            if (IdentityHash.OfId(account.ExternalId) is { } own)
                claims.Add(new(place, CustomerIdentity.Id, own));
            claims.AddRange(
                accounts
                    .Records[place]
                    .Select(r => IdentityHash.OfId(r.ExternalCode))
                    .OfType<string>()
                    .Distinct()
                    .Select(hash => new IdentityClaim(place, CustomerIdentity.ExternalId, hash))
            );
        }
        return IdentityGraph.Of(
            [
                .. accounts.Members.Select(
                    (m, i) =>
                        new IdentityNode(m.Key, m.SourceSystemKey, accounts.Records.Contains(i))
                ),
            ],
            claims,
            Merges(
                accounts.Records,
                r => r.Statement,
                r => r.MergedInto,
                MemberRows.Places(accounts.Members)
            )
        );
    }

    static ILookup<int, Statement<TSaid>> Statements<TRow, TSaid>(
        ILookup<int, TRow> records,
        Func<TRow, Statement<TSaid>> statementOf
    ) =>
        records
            .SelectMany(g => g.Select(r => (g.Key, Statement: statementOf(r))))
            .ToLookup(r => r.Key, r => r.Statement);

    /// <summary>What the newest record of each member says that it went into.</summary>
    static List<(int From, int Into)> Merges<TRow, TSaid>(
        ILookup<int, TRow> records,
        Func<TRow, Statement<TSaid>> statementOf,
        Func<TRow, long> mergedInto,
        Dictionary<long, int> places
    ) =>
        [
            .. records
                .Select(g =>
                    (
                        g.Key,
                        Into: mergedInto(
                            g.OrderBy(r => statementOf(r).KnownAt)
                                .ThenBy(r => statementOf(r).AsOfAt)
                                .ThenBy(r => statementOf(r).FileName, StringComparer.Ordinal)
                                .ThenBy(r => statementOf(r).FromDateKey)
                                .Last()
                        )
                    )
                )
                .Where(m => places.ContainsKey(m.Into))
                .Select(m => (m.Key, places[m.Into])),
        ];
}
