using System.Collections.Immutable;
using CsatWarehouse.Dimensions;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Kpis;

/// <summary>A person who was active at the start of a month.</summary>
/// <param name="HasLeft">Whether they left in it, by every account of theirs; null where no row of the month says.</param>
readonly record struct CustomerAtRisk(long Person, bool? HasLeft)
{
    /// <summary>Everybody who was active at the end of the month before; empty where the month itself has no rows.</summary>
    public static List<CustomerAtRisk> Of(WarehouseContext context, long month)
    {
        var before = Calendar.AddMonths(month, -1);
        var rows = context.CustomerMonths.Where(m =>
            m.MonthDateKey == before || m.MonthDateKey == month
        );
        var persons = Persons.Of(context, rows.Select(m => m.CustomerKey));
        var states = rows.Select(m => new
            {
                m.CustomerKey,
                m.MonthDateKey,
                m.IsActive,
                m.IsChurned,
            })
            .AsEnumerable()
            .ToLookup(m => persons.GetValueOrDefault(m.CustomerKey, m.CustomerKey));
        if (!states.Any(p => p.Any(m => m.MonthDateKey == month)))
            return [];
        return
        [
            .. states
                .Where(p => p.Any(m => m.MonthDateKey == before && m.IsActive))
                .Select(p => new CustomerAtRisk(
                    p.Key,
                    p.Any(m => m.MonthDateKey == month && m.IsActive) ? false
                        : p.Any(m => m.MonthDateKey == month && m.IsChurned) ? true
                        : null
                )),
        ];
    }
}

/// <summary>The customers of one slice who could leave. One who could leave in several months of a period is one person.</summary>
sealed class ChurnCell
{
    readonly ClusteredSample _left = new(Measures.ScaleOf(Measure.Churn));
    long _unsaid;

    public void Add(CustomerAtRisk customer)
    {
        if (customer.HasLeft is { } hasLeft)
            _left.Add(customer.Person, customer.Person, hasLeft ? 1 : 0);
        else
            _unsaid++;
    }

    public KpiFigure Figure(KpiDefinition kpi) =>
        new(
            kpi,
            ShareOfAnswers.Of(_left, from: 1, Weighting.Unweighted),
            null,
            false,
            ImmutableHashSet<(long, string, int)>.Empty
        )
        {
            Apart = _unsaid,
        };
}
