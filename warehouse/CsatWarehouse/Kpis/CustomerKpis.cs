using System.Collections.Immutable;
using CsatWarehouse.Metrics.Comparisons;

namespace CsatWarehouse.Kpis;

/// <summary>The KPIs that are made from months of customers.</summary>
static class CustomerKpis
{
    public static ImmutableArray<KpiDefinition> All { get; } =
    [
        new(
            60,
            KpiCatalogue.ChurnRate,
            KpiDefinition.Named(
                "Customers who left",
                "Доля ушедших клиентов",
                "Частка клієнтів, що пішли"
            ),
            Measure.Churn,
            Estimator.Share,
            "share 0-1",
            Direction.LowerIsBetter,
            "customers active at the start of the month"
        )
        {
            DateRole = "month",
            Dimensions = [SliceLattice.Region, SliceLattice.Segment],
        },
    ];
}
