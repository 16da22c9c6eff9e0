using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Kpis.Customers;

/// <summary>The months of customers of one slice. Somebody of several months is one person.</summary>
sealed class CustomerCell
{
    /// <summary>Months of one person: those that say whether they left, were silent or uninvited, and those of them that say yes.</summary>
    struct Tally
    {
        public int Said;
        public int Left;
        public int Heard;
        public int Silent;
        public int Asked;
        public int Uninvited;
    }

    readonly Dictionary<long, Tally> _persons = [];
    readonly List<(long Person, double? Revenue, string? Currency)> _left = [];
    readonly Dictionary<string, long> _problems = new(StringComparer.Ordinal);
    long _exposure;
    long _unsaid;

    public void Add(CustomerCase one)
    {
        var customer = one.Customer;
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(
            _persons,
            customer.Person,
            out _
        );
        if (customer.HasLeft is { } hasLeft)
            Count(ref tally.Said, ref tally.Left, hasLeft);
        else
            _unsaid++;
        if (customer.HasLeft == true)
            _left.Add((customer.Person, customer.Revenue, customer.Currency));
        if (one.Voice is { } voice)
            Count(ref tally.Heard, ref tally.Silent, voice == Voice.Silent);
        if (one.IsUninvited is { } isUninvited)
            Count(ref tally.Asked, ref tally.Uninvited, isUninvited);
        if (one.Problems is not { } problems)
            return;
        _exposure++;
        foreach (var topic in problems)
            _problems[topic] = _problems.GetValueOrDefault(topic) + 1;
    }

    /// <summary>NULL where the slice has nothing that the KPI is about.</summary>
    /// <param name="topic">The one whose problems are counted, among all customers; all topics where not given.</param>
    public KpiFigure? Figure(KpiDefinition kpi, string? topic = null) =>
        kpi.Measure switch
        {
            Measure.Churn => Share(kpi, t => (t.Said, t.Left), _unsaid),
            Measure.Silence => Share(kpi, t => (t.Heard, t.Silent), null),
            Measure.Uninvited => Share(kpi, t => (t.Asked, t.Uninvited), null),
            Measure.Leaver => Of(kpi, CountOfEvents.Of(_left.Count)),
            Measure.LostRevenue => OfMoney(kpi),
            _ => OfProblems(kpi, topic),
        };

    static void Count(ref int all, ref int yes, bool isYes)
    {
        all++;
        if (isYes)
            yes++;
    }

    KpiFigure? Share(KpiDefinition kpi, Func<Tally, (int All, int Yes)> of, long? apart)
    {
        var sample = new ClusteredSample(Measures.ScaleOf(kpi.Measure));
        foreach (var (person, tally) in _persons)
        {
            var (all, yes) = of(tally);
            if (yes > 0)
                sample.Add(person, person, 1, answers: yes);
            if (all > yes)
                sample.Add(person, person, 0, answers: all - yes);
        }
        return sample.Answers + (apart ?? 0) == 0
            ? null
            : Of(kpi, ShareOfAnswers.Of(sample, from: 1, Weighting.Unweighted)) with
            {
                Apart = apart,
            };
    }

    KpiFigure OfMoney(KpiDefinition kpi)
    {
        // Nobody left: nothing was lost, in whatever currency.
        var (amount, currency) =
            _left.Count == 0 ? (0, null) : Money.Sum(_left.Select(l => (l.Revenue, l.Currency)));
        return Of(kpi, SumOfMoney.Of(amount, _left.Count)) with { Currency = currency };
    }

    KpiFigure? OfProblems(KpiDefinition kpi, string? topic)
    {
        if (_exposure == 0)
            return null;
        var problems = topic is null ? _problems.Values.Sum() : _problems.GetValueOrDefault(topic);
        return Of(
            kpi,
            CountOfEvents.RatePerThousand(problems, _exposure) with
            {
                N = _persons.Count,
            }
        ) with
        {
            Exposure = _exposure,
        };
    }

    static KpiFigure Of(KpiDefinition kpi, Estimate estimate) =>
        new(kpi, estimate, null, false, ImmutableHashSet<(long, string, int)>.Empty);
}
