using System.Collections.Immutable;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Kpis.Customers;

/// <summary>The months of customers of one slice, as one KPI sees them. Somebody of several months is one person.</summary>
sealed class CustomerCell(KpiDefinition kpi)
{
    readonly ClusteredSample _shares = new(Measures.ScaleOf(Measure.Churn));
    readonly List<(long Person, double? Revenue, string? Currency)> _left = [];
    readonly HashSet<long> _customers = [];
    readonly Dictionary<string, long> _problems = new(StringComparer.Ordinal);
    long _exposure;
    long _unsaid;

    public void Add(CustomerCase one)
    {
        var customer = one.Customer;
        switch (kpi.Measure)
        {
            case Measure.Churn:
                AddShare(customer.Person, customer.HasLeft);
                break;
            case Measure.Silence when one.Voice is not null:
                AddShare(customer.Person, one.Voice == Voice.Silent);
                break;
            case Measure.Uninvited when one.IsUninvited is not null:
                AddShare(customer.Person, one.IsUninvited);
                break;
            case Measure.Leaver or Measure.LostRevenue when customer.HasLeft == true:
                _left.Add((customer.Person, customer.Revenue, customer.Currency));
                break;
            case Measure.Problem when one.Problems is not null:
                _exposure++;
                _customers.Add(customer.Person);
                foreach (var topic in one.Problems)
                    _problems[topic] = _problems.GetValueOrDefault(topic) + 1;
                break;
        }
    }

    /// <summary>NULL where the slice has nothing that the KPI is about.</summary>
    /// <param name="topic">The one whose problems are counted, among all customers; all topics where not given.</param>
    public KpiFigure? Figure(string? topic = null) =>
        kpi.Measure switch
        {
            Measure.Leaver => Of(CountOfEvents.Of(_left.Count)),
            Measure.LostRevenue => OfMoney(),
            Measure.Problem => _exposure == 0
                ? null
                : Of(
                    CountOfEvents.RatePerThousand(
                        topic is null ? _problems.Values.Sum() : _problems.GetValueOrDefault(topic),
                        _exposure
                    ) with
                    {
                        N = _customers.Count,
                    }
                ) with
                {
                    Exposure = _exposure,
                },
            _ => _shares.Answers + _unsaid == 0
                ? null
                : Of(ShareOfAnswers.Of(_shares, from: 1, Weighting.Unweighted)) with
                {
                    Apart = kpi.Measure == Measure.Churn ? _unsaid : null,
                },
        };

    void AddShare(long person, bool? isIn)
    {
        if (isIn is { } known)
            _shares.Add(person, person, known ? 1 : 0);
        else
            _unsaid++;
    }

    KpiFigure OfMoney()
    {
        // Nobody left: nothing was lost, in whatever currency.
        var (amount, currency) =
            _left.Count == 0 ? (0, null) : Money.Sum(_left.Select(l => (l.Revenue, l.Currency)));
        return Of(SumOfMoney.Of(amount, _left.Count)) with { Currency = currency };
    }

    KpiFigure Of(Estimate estimate) =>
        new(kpi, estimate, null, false, ImmutableHashSet<(long, string, int)>.Empty);
}
