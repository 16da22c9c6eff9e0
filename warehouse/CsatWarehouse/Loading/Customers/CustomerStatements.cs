namespace CsatWarehouse.Loading.Customers;

/// <summary>What a record says of a customer.</summary>
/// <param name="Account">The place of the account among the accounts; null for none.</param>
sealed record CustomerStatement(
    string? Segment,
    string? Region,
    string? Language,
    int? Account,
    bool IsDeleted
);

/// <summary>What a record says of an account.</summary>
/// <param name="Parent">The key of the account that it is a part of; -1 for none.</param>
sealed record AccountStatement(
    string? Name,
    string? Segment,
    string? Region,
    string? Country,
    string? Industry,
    long Parent,
    bool IsDeleted
);

/// <summary>One source's word on a customer or account that several sources may describe.</summary>
/// <param name="Source">The source's code, and <paramref name="ExternalId"/> the id in it: they decide between words of one day.</param>
sealed record SourceTimeline<T>(string Source, string ExternalId, Timeline<T> Timeline)
    where T : class
{
    /// <summary>
    /// The newest word on a day that says anything, over all sources; null where none does. A source that is silent on an
    /// attribute takes no other's word away.
    /// </summary>
    public static TValue? Newest<TValue>(
        IReadOnlyList<SourceTimeline<T>> sources,
        long dateKey,
        Func<T, TValue?> attribute
    )
    {
        TValue? newest = default;
        var (greatest, by) = (long.MinValue, (SourceTimeline<T>?)null);
        foreach (var source in sources)
        {
            if (attribute(source.Timeline.On(dateKey, out var age)) is not { } value)
                continue;
            if (by is not null && (age < greatest || (age == greatest && by.ComesAfter(source))))
                continue;
            (newest, greatest, by) = (value, age, source);
        }
        return newest;
    }

    bool ComesAfter(SourceTimeline<T> other)
    {
        var order = string.CompareOrdinal(Source, other.Source);
        return order > 0 || (order == 0 && string.CompareOrdinal(ExternalId, other.ExternalId) > 0);
    }
}
