using System.Collections.Immutable;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Kpis;

/// <summary>What a cell needs of an observation.</summary>
/// <param name="Person">The customer, or the ticket where no customer is known.</param>
readonly record struct TicketCase(long Person, double Value, bool IsApart);

/// <summary>The statistic of one measure in one slice of one period. Tickets are clustered by customer.</summary>
sealed class TicketCell
{
    readonly Measure _measure;
    readonly TimeSample _times = new();
    readonly ClusteredSample _answers = new(Measures.ScaleOf(Measure.Reopening));
    long _apart;

    public TicketCell(Measure measure, IEnumerable<List<TicketCase>> cases)
    {
        _measure = measure;
        foreach (var some in cases)
        foreach (var one in some)
            Add(one);
    }

    void Add(in TicketCase observation)
    {
        var person = observation.Person;
        if (observation.IsApart)
            _apart++;
        if (
            _measure
            is Measure.FirstResponse
                or Measure.FirstResponseBusiness
                or Measure.Resolution
                or Measure.ResolutionBusiness
                or Measure.ResolutionOfCreated
        )
        {
            if (observation.IsApart)
                _times.AddOpen(person, person, (long)observation.Value);
            else
                _times.Add(person, person, (long)observation.Value);
        }
        else if (!observation.IsApart)
            _answers.Add(person, person, observation.Value);
    }

    public KpiFigure Figure(KpiDefinition kpi) =>
        new(kpi, Estimate(kpi), null, false, ImmutableHashSet<(long, string, int)>.Empty)
        {
            Apart = _measure
                is Measure.Resolution
                    or Measure.ResolutionBusiness
                    or Measure.Reopening
                    or Measure.Contact
                ? null
                : _apart,
        };

    Estimate Estimate(KpiDefinition kpi) =>
        kpi.Estimator switch
        {
            Estimator.Median => PercentileOfTimes.Of(_times, PercentileOfTimes.Median),
            Estimator.P90 => PercentileOfTimes.Of(_times, PercentileOfTimes.P90),
            Estimator.MedianWithOpen => PercentileOfTimes.WithOpen(
                _times,
                PercentileOfTimes.Median
            ),
            Estimator.P90WithOpen => PercentileOfTimes.WithOpen(_times, PercentileOfTimes.P90),
            Estimator.Count => CountOfEvents.Of(_answers),
            _ => ShareOfAnswers.Of(_answers, from: 1, Weighting.Unweighted),
        };
}
