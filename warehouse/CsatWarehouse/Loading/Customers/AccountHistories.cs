using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Loading.Customers;

/// <summary>One account as every source that knows it describes it.</summary>
sealed class AccountHistory(
    long durableKey,
    IReadOnlyList<SourceTimeline<AccountStatement>> sources
)
{
    public long DurableKey => durableKey;

    public bool IsDescribed => sources.Count > 0;

    public bool IsDeleted => IsDescribed && sources.All(s => s.Timeline.Newest.IsDeleted);

    /// <summary>The days on which something else begins to hold.</summary>
    public IEnumerable<long> Changes => sources.SelectMany(s => s.Timeline.Changes);

    /// <summary>The newest word on an attribute on a day; null where no source says.</summary>
    public TValue? On<TValue>(long dateKey, Func<AccountStatement, TValue?> attribute) =>
        SourceTimeline<AccountStatement>.Newest(sources, dateKey, attribute);

    /// <summary>The newest word on an attribute; null where no source says.</summary>
    public TValue? Now<TValue>(Func<AccountStatement, TValue?> attribute) =>
        On(DimCustomerVersion.Never, attribute);
}

/// <summary>Every account of every source, by its place among them.</summary>
sealed class AccountHistories
{
    readonly AccountHistory[] _histories;

    /// <param name="roots">For each account the place of the least of those that are one with it.</param>
    public AccountHistories(
        IReadOnlyList<MemberRow> accounts,
        IReadOnlyList<int> roots,
        ILookup<int, Statement<AccountStatement>> statements
    )
    {
        _histories = new AccountHistory[accounts.Count];
        foreach (var one in Enumerable.Range(0, accounts.Count).GroupBy(i => roots[i]))
        {
            var history = new AccountHistory(
                accounts[one.Key].Key,
                SourceTimelines.Of(accounts, one, statements)
            );
            foreach (var place in one)
                _histories[place] = history;
        }
    }

    public AccountHistory Of(int place) => _histories[place];
}

static class SourceTimelines
{
    /// <summary>The words of those of the members that are described.</summary>
    public static List<SourceTimeline<T>> Of<T>(
        IReadOnlyList<MemberRow> members,
        IEnumerable<int> places,
        ILookup<int, Statement<T>> statements
    )
        where T : class =>
        [
            .. places
                .Where(statements.Contains)
                .Select(p => new SourceTimeline<T>(
                    members[p].Source,
                    members[p].ExternalId,
                    new(statements[p])
                )),
        ];
}
