namespace CsatWarehouse.Kpis.Customers;

/// <summary>One person in one month in which they could leave.</summary>
/// <param name="Region">As of the month's first day, as is the segment; null where nobody says.</param>
/// <param name="Voice">One of <see cref="Customers.Voice"/>; null where the invitations do not reach so far back.</param>
/// <param name="IsUninvited">Whether no invitation reached them in the twelve months before; null where they were not customers all that time, or the invitations do not reach so far back.</param>
/// <param name="Problems">The topics of the problems that they came with in the month; null without tickets.</param>
sealed record CustomerCase(
    CustomerAtRisk Customer,
    string? Region,
    string? Segment,
    string? Voice,
    bool? IsUninvited,
    IReadOnlyList<string>? Problems
);
