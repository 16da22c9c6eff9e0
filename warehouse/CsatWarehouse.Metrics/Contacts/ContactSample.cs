using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Scales;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Metrics.Contacts;

/// <summary>
/// The exact statistic of the problems that began in one period and cell, clustered by customer; filled in any order and merged in any partition it gives the same figures.
/// Problems that are not final are counted and otherwise left out.
/// </summary>
public sealed class ContactSample
{
    static readonly Scale NoOrYes = new(0, 1);

    readonly ClusteredSample resolved = new(NoOrYes);
    readonly ClusteredSample repeats = new(NoOrYes);

    /// <summary>Final problems.</summary>
    public long Problems => resolved.Answers;

    /// <summary>All contacts of final problems, those of later periods included.</summary>
    public long Contacts => repeats.Answers;

    /// <summary>Problems too fresh to be judged.</summary>
    public long NotFinal { get; private set; }

    /// <summary>First contact resolution: final problems without a further contact within the window / final problems, 0..1. Not problems / contacts, by which ten problems of which one took ten contacts come to 53 % and not to 90 %.</summary>
    public Estimate FirstContactResolution =>
        ShareOfAnswers.Of(resolved, from: 1, Weighting.Unweighted);

    /// <summary>Repeat contacts / contacts, 0..1.</summary>
    public Estimate RepeatRate => ShareOfAnswers.Of(repeats, from: 1, Weighting.Unweighted);

    /// <summary>At least 1; null without problems.</summary>
    public double? ContactsPerProblem => Problems == 0 ? null : (double)Contacts / Problems;

    /// <param name="customer">The durable key: cluster and person.</param>
    /// <param name="isFinal">Of <see cref="Problem.IsFinal"/>.</param>
    public void Add(long customer, Problem problem, bool isFinal)
    {
        if (!isFinal)
        {
            NotFinal++;
            return;
        }
        resolved.Add(customer, customer, problem.IsResolvedAtFirstContact ? 1 : 0);
        for (var contact = 0; contact < problem.Contacts; contact++)
            repeats.Add(customer, customer, contact == 0 ? 0 : 1);
    }

    /// <summary>Adds all of <paramref name="other"/>, which stays as it is.</summary>
    public void Merge(ContactSample other)
    {
        resolved.Merge(other.resolved);
        repeats.Merge(other.repeats);
        NotFinal += other.NotFinal;
    }
}
