using NodaTime;

namespace CsatWarehouse.Metrics.Contacts;

/// <summary>What one customer called about, from the first contact to the last that followed within the window. It belongs to the period of the first contact, with all its repeats.</summary>
/// <param name="Topic">As in <see cref="Contact"/>.</param>
/// <param name="First">When the customer first made contact.</param>
/// <param name="Last">The latest contact; equal to <paramref name="First"/> where there was one only.</param>
/// <param name="Contacts">At least 1.</param>
public readonly record struct Problem(long Topic, Instant First, Instant Last, int Contacts)
{
    /// <summary>Two contacts at most this far apart are about one problem, unless the workspace says otherwise.</summary>
    public static readonly Duration DefaultWindow = Duration.FromDays(7);

    public int Repeats => Contacts - 1;

    public bool IsResolvedAtFirstContact => Contacts == 1;

    /// <summary>
    /// Whether the first repeat could have been seen. Problems that are not final are left out of a rate whatever became of them so far: kept in when repeated and out when not, they would make every fresh month look bad.
    /// </summary>
    /// <param name="window">As given to <see cref="Of"/>.</param>
    /// <param name="seenUntil">All contacts before this moment are known.</param>
    public bool IsFinal(Duration window, Instant seenUntil) => seenUntil - First > window;

    /// <summary>Groups one customer's contacts: one belongs to the problem before it where it has the same topic and comes at most <paramref name="window"/> after that problem's last contact (so a chain may outlast the window).</summary>
    /// <param name="contactsOfOneCustomer">In any order; contacts of another period as well, where the window reaches them.</param>
    /// <param name="window">Hours, not calendar days: 7 days are 168 hours also when the clock changes. Exactly at its end still counts.</param>
    /// <returns>In the order of the first contacts, then of topics; empty for none.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The window is negative.</exception>
    public static IReadOnlyList<Problem> Of(
        IEnumerable<Contact> contactsOfOneCustomer,
        Duration window
    )
    {
        if (window < Duration.Zero)
            throw new ArgumentOutOfRangeException(
                nameof(window),
                window,
                "A repeat comes after its contact: give a window of at least 0, 7 days by default."
            );
        var problems = new List<Problem>();
        var latest = new Dictionary<long, int>();
        foreach (
            var (at, topic) in contactsOfOneCustomer
                .OrderBy(contact => contact.At)
                .ThenBy(contact => contact.Topic)
        )
            if (latest.TryGetValue(topic, out var i) && at - problems[i].Last <= window)
                problems[i] = problems[i] with { Last = at, Contacts = problems[i].Contacts + 1 };
            else
            {
                latest[topic] = problems.Count;
                problems.Add(new(topic, at, at, 1));
            }
        return problems;
    }
}
