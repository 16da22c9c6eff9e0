using System.Collections.Immutable;
using CsatWarehouse.Metrics.Comparisons;

namespace CsatWarehouse.Kpis.Customers;

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
            Dimensions = [SliceLattice.Region, SliceLattice.Segment, SliceLattice.Voice],
        },
        new(
            61,
            KpiCatalogue.Leavers,
            KpiDefinition.Named(
                "Customers who left, counted",
                "Число ушедших клиентов",
                "Кількість клієнтів, що пішли"
            ),
            Measure.Leaver,
            Estimator.Count,
            "customers",
            Direction.LowerIsBetter,
            "none: a count"
        )
        {
            DateRole = "month",
            Dimensions = [SliceLattice.Region, SliceLattice.Segment, SliceLattice.Destination],
        },
        new(
            62,
            KpiCatalogue.LostRevenue,
            KpiDefinition.Named(
                "Monthly revenue of those who left",
                "Месячная выручка ушедших",
                "Місячна виручка тих, хто пішов"
            ),
            Measure.LostRevenue,
            Estimator.Sum,
            "money a month",
            Direction.LowerIsBetter,
            "none: a sum"
        )
        {
            DateRole = "month",
            Dimensions = [SliceLattice.Region, SliceLattice.Segment, SliceLattice.Destination],
        },
        new(
            63,
            KpiCatalogue.SilentShare,
            KpiDefinition.Named(
                "Silent customers",
                "Доля молчащих клиентов",
                "Частка мовчазних клієнтів"
            ),
            Measure.Silence,
            Estimator.Share,
            "share 0-1",
            Direction.LowerIsBetter,
            "customers active at the start of the month"
        )
        {
            DateRole = "month",
            Dimensions = [SliceLattice.Region, SliceLattice.Segment],
        },
        new(
            64,
            KpiCatalogue.NotInvitedShare,
            KpiDefinition.Named(
                "Customers whom no survey reached",
                "Доля клиентов без приглашений",
                "Частка клієнтів без запрошень"
            ),
            Measure.Uninvited,
            Estimator.Share,
            "share 0-1",
            Direction.LowerIsBetter,
            "customers for the twelve months before the month"
        )
        {
            DateRole = "month",
            Dimensions = [SliceLattice.Region, SliceLattice.Segment],
        },
        new(
            65,
            KpiCatalogue.ProblemRate,
            KpiDefinition.Named(
                "Problems per 1,000 customers",
                "Проблем на 1000 клиентов",
                "Проблем на 1000 клієнтів"
            ),
            Measure.Problem,
            Estimator.RatePerThousand,
            "per 1,000 customers",
            Direction.LowerIsBetter,
            "customers active at the start of the month"
        )
        {
            DateRole = "month",
            Dimensions = [SliceLattice.Region, SliceLattice.Segment, SliceLattice.Topic],
        },
    ];
}
