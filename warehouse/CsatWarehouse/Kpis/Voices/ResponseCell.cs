using System.Collections.Immutable;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>One invitation as a response rate sees it.</summary>
readonly record struct InvitedPerson(CasePlace Place, long Person, InvitationOutcome Outcome);

/// <summary>The invitations of one slice. RR1 and RR2 have one base: whether eligibility is known does not matter to them.</summary>
sealed class ResponseCell
{
    readonly ClusteredSample _complete = new(Measures.ScaleOf(Measure.Response));
    readonly ClusteredSample _any = new(Measures.ScaleOf(Measure.Response));
    long _notDelivered;

    public void Add(in InvitedPerson invited)
    {
        if (invited.Outcome == InvitationOutcome.NotDelivered)
        {
            _notDelivered++;
            return;
        }
        var isComplete = invited.Outcome == InvitationOutcome.Complete;
        _complete.Add(invited.Person, invited.Person, isComplete ? 1 : 0);
        _any.Add(
            invited.Person,
            invited.Person,
            isComplete || invited.Outcome == InvitationOutcome.Partial ? 1 : 0
        );
    }

    public KpiFigure Figure(KpiDefinition kpi, bool isProvisional) =>
        new(
            kpi,
            ShareOfAnswers.Of(
                kpi.Measure == Measure.Response ? _complete : _any,
                from: 1,
                Weighting.Unweighted
            ),
            null,
            false,
            ImmutableHashSet<(long, string, int)>.Empty
        )
        {
            Apart = _notDelivered,
            IsProvisional = isProvisional,
        };
}
