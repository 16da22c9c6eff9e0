using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Loading.Customers;

/// <summary>The attributes of a person while they stay as they are.</summary>
/// <param name="AccountKey">Durable; -1 for none.</param>
sealed record PersonVersion(
    long FromDateKey,
    string? Segment,
    string? Region,
    string? Industry,
    string? Language,
    long AccountKey
);

/// <summary>A person's membership of one account over one stretch of days.</summary>
sealed record Membership(long AccountKey, long FromDateKey, long ToDateKey, double Weight);

/// <summary>A person's versions and memberships, from the words of every source that describes them, and of their accounts.</summary>
sealed class PersonHistory
{
    readonly IReadOnlyList<SourceTimeline<CustomerStatement>> _sources;
    readonly AccountHistories _accounts;
    readonly List<PersonVersion> _versions = [];
    readonly List<Membership> _memberships = [];

    /// <param name="sources">Empty for a person whom nothing describes: one version without attributes.</param>
    public PersonHistory(
        IReadOnlyList<SourceTimeline<CustomerStatement>> sources,
        AccountHistories accounts
    )
    {
        (_sources, _accounts) = (sources, accounts);
        var open = new List<Membership>();
        foreach (var day in Days())
        {
            var version = On(day);
            if (_versions.Count == 0 || _versions[^1] with { FromDateKey = day } != version)
                _versions.Add(version);
            open = Continue(open, day);
        }
        _memberships.AddRange(open);
    }

    /// <summary>At least one; the first begins with <see cref="DimCustomerVersion.Ever"/>.</summary>
    public IReadOnlyList<PersonVersion> Versions => _versions;

    public IReadOnlyList<Membership> Memberships => _memberships;

    /// <summary>Whether each source that describes the person says, in the end, that the record is deleted.</summary>
    public bool IsDeleted => _sources.Count > 0 && _sources.All(s => s.Timeline.Newest.IsDeleted);

    IEnumerable<long> Days() =>
        _sources
            .SelectMany(s => s.Timeline.Changes)
            .Concat(
                _sources
                    .SelectMany(s => s.Timeline.Said)
                    .SelectMany(s => s.Account is { } account ? _accounts.Of(account).Changes : [])
            )
            .Append(DimCustomerVersion.Ever)
            .Distinct()
            .Order();

    PersonVersion On(long day)
    {
        var account = Newest(day, s => s.Account);
        var described = account is { } place ? _accounts.Of(place) : null;
        return new(
            day,
            Newest(day, s => s.Segment) ?? described?.On(day, a => a.Segment),
            Newest(day, s => s.Region) ?? described?.On(day, a => a.Region),
            described?.On(day, a => a.Industry),
            Newest(day, s => s.Language),
            described?.DurableKey ?? SpecialMember.NotApplicable
        );
    }

    TValue? Newest<TValue>(long day, Func<CustomerStatement, TValue?> attribute) =>
        SourceTimeline<CustomerStatement>.Newest(_sources, day, attribute);

    /// <summary>Ends the memberships that do not go on unchanged, and gives those that hold on the day.</summary>
    List<Membership> Continue(List<Membership> before, long day)
    {
        var accounts = _sources
            .Select(s => s.Timeline.On(day, out _))
            .Where(s => s is { Account: not null, IsDeleted: false })
            .Select(s => _accounts.Of(s.Account!.Value).DurableKey)
            .Distinct()
            .Order()
            .ToList();
        var now = new List<Membership>();
        foreach (var account in accounts)
        {
            var weight = 1.0 / accounts.Count;
            now.Add(
                before.Find(m => m.AccountKey == account && m.Weight == weight)
                    ?? new(account, day, DimCustomerVersion.Never, weight)
            );
        }
        _memberships.AddRange(before.Except(now).Select(m => m with { ToDateKey = day }));
        return now;
    }
}
