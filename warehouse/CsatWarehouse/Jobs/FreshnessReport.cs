namespace CsatWarehouse.Jobs;

/// <summary>One profile's feed, and when its newest file came.</summary>
/// <param name="Source">The source's code.</param>
/// <param name="Profile">The profile's file: <c>sources/nps.json</c>.</param>
/// <param name="ArrivedAt">UTC; null where no file of it was ever loaded.</param>
/// <param name="Lag">From its newest file until now, never below zero; null where there is none.</param>
/// <param name="LateAfter">The profile's limit; null where nobody waits for the feed.</param>
public sealed record FeedFreshness(
    string Source,
    string Profile,
    DateTime? ArrivedAt,
    TimeSpan? Lag,
    TimeSpan? LateAfter
)
{
    /// <summary>True where the lag is greater than the limit, or nothing has ever come of what is waited for.</summary>
    public bool IsLate => LateAfter is { } limit && !(Lag <= limit);
}

/// <summary>What one run of <see cref="CheckFreshness"/> found, in the order of the profiles' files.</summary>
public sealed record FreshnessReport(IReadOnlyList<FeedFreshness> Feeds)
{
    public IEnumerable<FeedFreshness> Late => Feeds.Where(f => f.IsLate);
}
