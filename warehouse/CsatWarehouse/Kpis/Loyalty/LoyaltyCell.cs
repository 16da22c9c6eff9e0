using CsatWarehouse.Facts;
using CsatWarehouse.Kpis.Customers;
using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Metrics.Disclosure;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Kpis.Loyalty;

/// <summary>The customers of one group in one slice.</summary>
sealed class LoyaltyCell
{
    readonly HashSet<long> _customers = [];
    readonly List<(double? Amount, string? Currency)> _active = [];
    readonly List<(double? Amount, string? Currency)> _lost = [];
    readonly ClusteredSample _returned = new(Measures.ScaleOf(Measure.Repeat));

    public long Customers => _customers.Count;

    /// <summary>The fewest that any figure of the cell stands on.</summary>
    public long Persons =>
        _returned.Persons == 0 ? Customers : Math.Min(Customers, _returned.Persons);

    public long CustomerMonths { get; private set; }
    public long Left { get; private set; }

    /// <param name="months">Those in which the customer could leave, the one in which they did included.</param>
    /// <param name="left">Where they did.</param>
    public void Add(long person, int months, CustomerAtRisk? left)
    {
        _customers.Add(person);
        CustomerMonths += months;
        if (left is not { } gone)
            return;
        Left++;
        _lost.Add((gone.Revenue, gone.Currency));
    }

    /// <summary>The customer is still there at the period's end.</summary>
    public void AddActive((double? Revenue, string? Currency) paid) => _active.Add(paid);

    /// <summary>An answer about a contact, and whether the customer came back about the same thing.</summary>
    public void AddContact(long person, bool hasReturned) =>
        _returned.Add(person, person, hasReturned ? 1 : 0);

    /// <param name="reference">The group that the odds are compared with; null for that group itself.</param>
    public FactLoyalty Fact(KpiDefinition kpi, string group, LoyaltyCell? reference)
    {
        var rate = ShareOfAnswers.OfCounts(Left, CustomerMonths);
        var odds = reference is null
            ? null
            : OddsRatio.Of(
                Left,
                CustomerMonths - Left,
                reference.Left,
                reference.CustomerMonths - reference.Left
            );
        var returned = ShareOfAnswers.Of(_returned, from: 1, Weighting.Unweighted);
        // Money in two currencies is not added up, here or there.
        var (_, currency) = Money.Sum(_active.Concat(_lost));
        return new()
        {
            KpiKey = kpi.Key,
            ScoreGroup = group,
            Customers = Customers,
            CustomerMonths = CustomerMonths,
            Left = Left,
            LeavingRate = rate.Value,
            LeavingLow = rate.Interval?.Low,
            LeavingHigh = rate.Interval?.High,
            OddsRatio = odds?.Value,
            OddsRatioLow = odds?.Interval.Low,
            OddsRatioHigh = odds?.Interval.High,
            IsRaised = odds?.IsRaised ?? false,
            ActiveCustomers = _active.Count,
            Revenue = currency is null ? null : Money.Sum(_active).Amount,
            LostRevenue = currency is null ? null : Money.Sum(_lost).Amount,
            Currency = currency,
            Contacts = returned.Answers,
            Returned = returned.Value is null ? 0 : returned.PartOf(Part.In).Answers,
            ReturnedShare = returned.Value,
            ReturnedLow = returned.Interval?.Low,
            ReturnedHigh = returned.Interval?.High,
            IsLowBase = LowBase.IsLow(Customers),
        };
    }
}
