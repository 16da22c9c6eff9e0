using System.Collections.Immutable;
using CsatWarehouse.Metrics.Comparisons;

namespace CsatWarehouse.Kpis;

/// <summary>The KPIs that are made from every ticket of a month, open ones included.</summary>
static class OpenTicketKpis
{
    public static ImmutableArray<KpiDefinition> All { get; } =
    [
        new(
            20,
            KpiCatalogue.FirstResponseMedianWithOpen,
            KpiDefinition.Named(
                "First response time with the unanswered (median)",
                "Время первого ответа с неотвеченными (медиана)",
                "Час першої відповіді з невідповіданими (медіана)"
            ),
            Measure.FirstResponse,
            Estimator.MedianWithOpen,
            TicketKpis.Seconds,
            Direction.LowerIsBetter,
            "tickets created in the month"
        )
        {
            DateRole = TicketKpis.Created,
            Dimensions = TicketKpis.Dimensions,
        },
        new(
            21,
            KpiCatalogue.FirstResponseP90WithOpen,
            KpiDefinition.Named(
                "First response time with the unanswered (90 % are faster)",
                "Время первого ответа с неотвеченными (у 90 % быстрее)",
                "Час першої відповіді з невідповіданими (у 90 % швидше)"
            ),
            Measure.FirstResponse,
            Estimator.P90WithOpen,
            TicketKpis.Seconds,
            Direction.LowerIsBetter,
            "tickets created in the month"
        )
        {
            DateRole = TicketKpis.Created,
            Dimensions = TicketKpis.Dimensions,
        },
        new(
            22,
            KpiCatalogue.ResolutionMedianWithOpen,
            KpiDefinition.Named(
                "Resolution time with the unsolved (median)",
                "Время решения с нерешёнными (медиана)",
                "Час вирішення з невирішеними (медіана)"
            ),
            Measure.ResolutionOfCreated,
            Estimator.MedianWithOpen,
            TicketKpis.Seconds,
            Direction.LowerIsBetter,
            "tickets created in the month"
        )
        {
            DateRole = TicketKpis.Created,
            Dimensions = TicketKpis.Dimensions,
        },
        new(
            23,
            KpiCatalogue.ResolutionP90WithOpen,
            KpiDefinition.Named(
                "Resolution time with the unsolved (90 % are faster)",
                "Время решения с нерешёнными (у 90 % быстрее)",
                "Час вирішення з невирішеними (у 90 % швидше)"
            ),
            Measure.ResolutionOfCreated,
            Estimator.P90WithOpen,
            TicketKpis.Seconds,
            Direction.LowerIsBetter,
            "tickets created in the month"
        )
        {
            DateRole = TicketKpis.Created,
            Dimensions = TicketKpis.Dimensions,
        },
        new(
            24,
            KpiCatalogue.Contacts,
            KpiDefinition.Named("Contacts", "Обращения", "Звернення"),
            Measure.Contact,
            Estimator.Count,
            "contacts",
            Direction.None,
            "none: a count"
        )
        {
            DateRole = TicketKpis.Created,
            Dimensions = TicketKpis.Dimensions,
        },
    ];
}
