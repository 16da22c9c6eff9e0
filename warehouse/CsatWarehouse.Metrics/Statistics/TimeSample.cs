using System.Runtime.InteropServices;
using CsatWarehouse.Metrics.Survival;

namespace CsatWarehouse.Metrics.Statistics;

/// <summary>
/// The exact statistic of how long the cases of one period and cell took, in whole seconds. Samples can be filled in any order and merged in any partition: every figure is finished over the sorted cases and is the same to the last bit.
/// Open cases (no reply yet, not solved yet) stand beside the ended ones with the time that they have waited, never as 0 and never among them.
/// Not safe for concurrent use.
/// </summary>
public sealed class TimeSample
{
    readonly List<TimedCase> cases = [];
    readonly HashSet<long> personsEnded = [];
    readonly HashSet<long> personsOpen = [];
    bool isSorted = true;
    EndedTimes? endedTimes;
    KaplanMeier? curve;

    /// <summary>Cases that ended.</summary>
    public long Ended { get; private set; }

    /// <summary>Cases still open when last seen.</summary>
    public long Open => cases.Count - Ended;

    /// <summary>Distinct persons of ended cases: the n of a median.</summary>
    public int PersonsEnded => personsEnded.Count;

    /// <summary>Distinct persons of all cases, open ones included.</summary>
    public int Persons => personsEnded.Union(personsOpen).Count();

    /// <summary>Each time that occurs, ascending, with its cases.</summary>
    public IReadOnlyList<TimeCount> Distribution
    {
        get
        {
            var counts = new List<TimeCount>();
            foreach (var (seconds, isOpen, _) in Sorted())
            {
                var (ended, open) = isOpen ? (0, 1) : (1, 0);
                if (counts.Count > 0 && counts[^1].Time == seconds)
                    counts[^1] = new(seconds, counts[^1].Ended + ended, counts[^1].Open + open);
                else
                    counts.Add(new(seconds, ended, open));
            }
            return counts;
        }
    }

    /// <summary>A case that ended.</summary>
    /// <param name="cluster">The key that the profile names, by default the customer; cases of one cluster are not independent.</param>
    /// <param name="person">The durable key of the customer.</param>
    /// <param name="seconds">0 for an end in the second of the start.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public void Add(long cluster, long person, long seconds)
    {
        Count(cluster, seconds, isOpen: false);
        personsEnded.Add(person);
        Ended++;
    }

    /// <summary>A case that was still open when the period ended.</summary>
    /// <param name="secondsSoFar">From its start to the moment as of which the period is seen.</param>
    /// <inheritdoc cref="Add" path="/param|/exception"/>
    public void AddOpen(long cluster, long person, long secondsSoFar)
    {
        Count(cluster, secondsSoFar, isOpen: true);
        personsOpen.Add(person);
    }

    /// <summary>Adds all cases of <paramref name="other"/>, which stays as it is. A case that is in both counts twice, a person once.</summary>
    public void Merge(TimeSample other)
    {
        var ended = other.Ended;
        cases.AddRange([.. other.cases]);
        personsEnded.UnionWith(other.personsEnded);
        personsOpen.UnionWith(other.personsOpen);
        Ended += ended;
        isSorted = false;
        (endedTimes, curve) = (null, null);
    }

    /// <summary>Kept until the next case, since a month's median and P90 are both taken of it.</summary>
    internal EndedTimes EndedTimes() => endedTimes ??= Statistics.EndedTimes.Of(this);

    /// <summary>As <see cref="EndedTimes()"/>.</summary>
    internal KaplanMeier Curve() => curve ??= KaplanMeier.OfSorted(Distribution);

    internal ReadOnlySpan<TimedCase> Sorted()
    {
        if (!isSorted)
            cases.Sort();
        isSorted = true;
        return CollectionsMarshal.AsSpan(cases);
    }

    void Count(long cluster, long seconds, bool isOpen)
    {
        if (seconds < 0)
            throw new ArgumentOutOfRangeException(
                nameof(seconds),
                seconds,
                "A case cannot end before it starts: reject the row, or leave the case out as without a time."
            );
        cases.Add(new(seconds, isOpen, cluster));
        isSorted = false;
        (endedTimes, curve) = (null, null);
    }
}
