namespace CsatWarehouse.Kpis.Customers;

/// <summary>What was heard of a customer in the four months before a month.</summary>
static class Voice
{
    /// <summary>Long enough that somebody with something to say has had the occasion, and short enough to act upon.</summary>
    public const int Months = 4;

    /// <summary>Answered a survey.</summary>
    public const string Answered = "answered";

    /// <summary>Answered none, and made contact or wrote a review.</summary>
    public const string InContact = "in-contact";

    /// <summary>Was invited, and neither answered nor made contact.</summary>
    public const string Silent = "silent";

    /// <summary>Was not invited, and did not make contact either.</summary>
    public const string NotInvited = "not-invited";

    /// <param name="months">What was heard of everybody in each of the months.</param>
    public static string Of(long person, IReadOnlyCollection<HeardMonth> months) =>
        months.Any(m => m.Answered.Contains(person)) ? Answered
        : months.Any(m => m.InContact.Contains(person)) ? InContact
        : months.Any(m => m.Invited.Contains(person)) ? Silent
        : NotInvited;
}
