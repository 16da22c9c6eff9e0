using CsatWarehouse.Metrics.Estimates;

namespace CsatWarehouse.Metrics.Fieldwork;

/// <summary>
/// What became of every eligible invitation (AAPOR Standard Definitions, 10th edition 2023). Bounced addresses and other cases known not to be eligible are in none of the counts; nor are automatic replies.
/// Answers over invitations sent is another figure, the simple rate: <see cref="ShareOfAnswers.OfCounts"/>.
/// </summary>
/// <param name="Complete">I: complete interviews.</param>
/// <param name="Partial">P: answered in part, by the survey's own rule.</param>
/// <param name="Refusal">R: refused or broke off.</param>
/// <param name="NonContact">NC: eligible and never reached.</param>
/// <param name="Other">O: eligible and hindered in another way.</param>
/// <param name="Unknown">U: UH and UO, nobody knows whether eligible.</param>
public sealed record Dispositions(
    long Complete,
    long Partial = 0,
    long Refusal = 0,
    long NonContact = 0,
    long Other = 0,
    long Unknown = 0
)
{
    /// <summary>All six.</summary>
    public long Total => Complete + Partial + Refusal + NonContact + Other + Unknown;

    /// <summary>RR1 = I / ((I + P) + (R + NC + O) + U), the strictest, 0..1 with a Wilson interval; no value without invitations.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public Estimate ResponseRate1() => Rate(Complete);

    /// <summary>RR2: partial interviews count as responses.</summary>
    /// <inheritdoc cref="ResponseRate1" path="/exception"/>
    public Estimate ResponseRate2() => Rate(Complete + Partial);

    Estimate Rate(long responses)
    {
        foreach (var count in (long[])[Complete, Partial, Refusal, NonContact, Other, Unknown])
            if (count < 0)
                throw new ArgumentOutOfRangeException(
                    nameof(responses),
                    count,
                    "Count invitations by what became of them: no count is negative."
                );
        return ShareOfAnswers.OfCounts(responses, Total);
    }
}
