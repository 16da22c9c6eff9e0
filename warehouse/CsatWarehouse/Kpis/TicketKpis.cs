using System.Collections.Immutable;
using CsatWarehouse.Metrics.Comparisons;

namespace CsatWarehouse.Kpis;

/// <summary>The KPIs that are made from tickets.</summary>
static class TicketKpis
{
    internal const string Seconds = "seconds";
    const string Share = "share 0-1";
    internal const string Created = "created";
    const string Solved = "solved";
    const string FirstContact = "first contact";

    internal static readonly ImmutableArray<string> Dimensions =
    [
        SliceLattice.Channel,
        SliceLattice.Region,
        SliceLattice.Segment,
        SliceLattice.Team,
        SliceLattice.Topic,
    ];

    public static ImmutableArray<KpiDefinition> All { get; } =
    [
        new(
            9,
            KpiCatalogue.FirstResponseMedian,
            KpiDefinition.Named(
                "First response time (median)",
                "Время первого ответа (медиана)",
                "Час першої відповіді (медіана)"
            ),
            Measure.FirstResponse,
            Estimator.Median,
            Seconds,
            Direction.LowerIsBetter,
            "answered tickets"
        )
        {
            DateRole = Created,
            Dimensions = Dimensions,
        },
        new(
            10,
            KpiCatalogue.FirstResponseP90,
            KpiDefinition.Named(
                "First response time (90 % are faster)",
                "Время первого ответа (у 90 % быстрее)",
                "Час першої відповіді (у 90 % швидше)"
            ),
            Measure.FirstResponse,
            Estimator.P90,
            Seconds,
            Direction.LowerIsBetter,
            "answered tickets"
        )
        {
            DateRole = Created,
            Dimensions = Dimensions,
        },
        new(
            11,
            KpiCatalogue.ResolutionMedian,
            KpiDefinition.Named(
                "Resolution time (median)",
                "Время решения (медиана)",
                "Час вирішення (медіана)"
            ),
            Measure.Resolution,
            Estimator.Median,
            Seconds,
            Direction.LowerIsBetter,
            "solved tickets"
        )
        {
            DateRole = Solved,
            Dimensions = Dimensions,
        },
        new(
            12,
            KpiCatalogue.ResolutionP90,
            KpiDefinition.Named(
                "Resolution time (90 % are faster)",
                "Время решения (у 90 % быстрее)",
                "Час вирішення (у 90 % швидше)"
            ),
            Measure.Resolution,
            Estimator.P90,
            Seconds,
            Direction.LowerIsBetter,
            "solved tickets"
        )
        {
            DateRole = Solved,
            Dimensions = Dimensions,
        },
        new(
            40,
            KpiCatalogue.FirstResponseMedianBusiness,
            KpiDefinition.Named(
                "First response in business hours (median)",
                "Первый ответ в рабочее время (медиана)",
                "Перша відповідь у робочий час (медіана)"
            ),
            Measure.FirstResponseBusiness,
            Estimator.Median,
            Seconds,
            Direction.LowerIsBetter,
            "answered tickets of teams with a calendar"
        )
        {
            DateRole = Created,
            Dimensions = Dimensions,
        },
        new(
            41,
            KpiCatalogue.FirstResponseP90Business,
            KpiDefinition.Named(
                "First response in business hours (90 % are faster)",
                "Первый ответ в рабочее время (у 90 % быстрее)",
                "Перша відповідь у робочий час (у 90 % швидше)"
            ),
            Measure.FirstResponseBusiness,
            Estimator.P90,
            Seconds,
            Direction.LowerIsBetter,
            "answered tickets of teams with a calendar"
        )
        {
            DateRole = Created,
            Dimensions = Dimensions,
        },
        new(
            42,
            KpiCatalogue.ResolutionMedianBusiness,
            KpiDefinition.Named(
                "Resolution in business hours (median)",
                "Решение в рабочее время (медиана)",
                "Вирішення в робочий час (медіана)"
            ),
            Measure.ResolutionBusiness,
            Estimator.Median,
            Seconds,
            Direction.LowerIsBetter,
            "solved tickets of teams with a calendar"
        )
        {
            DateRole = Solved,
            Dimensions = Dimensions,
        },
        new(
            43,
            KpiCatalogue.ResolutionP90Business,
            KpiDefinition.Named(
                "Resolution in business hours (90 % are faster)",
                "Решение в рабочее время (у 90 % быстрее)",
                "Вирішення в робочий час (у 90 % швидше)"
            ),
            Measure.ResolutionBusiness,
            Estimator.P90,
            Seconds,
            Direction.LowerIsBetter,
            "solved tickets of teams with a calendar"
        )
        {
            DateRole = Solved,
            Dimensions = Dimensions,
        },
        new(
            13,
            KpiCatalogue.ReopenRate,
            KpiDefinition.Named(
                "Re-opened tickets",
                "Доля вновь открытых обращений",
                "Частка повторно відкритих звернень"
            ),
            Measure.Reopening,
            Estimator.Share,
            Share,
            Direction.LowerIsBetter,
            "tickets solved at least once in the month"
        )
        {
            DateRole = Solved,
            Dimensions = Dimensions,
        },
        new(
            14,
            KpiCatalogue.RepeatRate,
            KpiDefinition.Named(
                "Repeat contacts",
                "Доля повторных обращений",
                "Частка повторних звернень"
            ),
            Measure.Repeat,
            Estimator.Share,
            Share,
            Direction.LowerIsBetter,
            "contacts about problems that are final"
        )
        {
            DateRole = FirstContact,
            Dimensions = Dimensions,
        },
        new(
            15,
            KpiCatalogue.Fcr,
            KpiDefinition.Named(
                "First contact resolution (FCR)",
                "Решено с первого обращения (FCR)",
                "Вирішено з першого звернення (FCR)"
            ),
            Measure.FirstContactResolution,
            Estimator.Share,
            Share,
            Direction.HigherIsBetter,
            "problems that are final"
        )
        {
            DateRole = FirstContact,
            Dimensions = Dimensions,
        },
        .. OpenTicketKpis.All,
    ];
}
