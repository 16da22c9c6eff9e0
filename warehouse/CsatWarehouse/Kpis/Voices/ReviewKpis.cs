using System.Collections.Immutable;
using CsatWarehouse.Metrics.Comparisons;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>The KPIs that are made from reviews alone, by the day of writing.</summary>
static class ReviewKpis
{
    static readonly ImmutableArray<string> Dimensions =
    [
        SliceLattice.Channel,
        SliceLattice.Language,
        SliceLattice.Region,
        SliceLattice.Stage,
        SliceLattice.Team,
        SliceLattice.Topic,
        CasePlace.Platform,
        CasePlace.Product,
    ];

    public static ImmutableArray<KpiDefinition> All { get; } =
    [
        new(
            75,
            KpiCatalogue.ReviewRating,
            KpiDefinition.Named(
                "Rating in public reviews (1-5)",
                "Оценка в отзывах (1-5)",
                "Оцінка у відгуках (1-5)"
            ),
            Measure.ReviewRating,
            Estimator.Mean,
            "mean 1-5",
            Direction.HigherIsBetter,
            "public reviews rated on 1-5"
        )
        {
            DateRole = "written",
            Dimensions = Dimensions,
        },
        new(
            76,
            KpiCatalogue.ReviewReplyMedian,
            KpiDefinition.Named(
                "Time to answer reviews and complaints (median)",
                "Время ответа на отзывы и жалобы (медиана)",
                "Час відповіді на відгуки та скарги (медіана)"
            ),
            Measure.ReviewReply,
            Estimator.Median,
            "seconds",
            Direction.LowerIsBetter,
            "answered reviews and complaints"
        )
        {
            DateRole = "written",
            Dimensions = Dimensions,
        },
    ];
}
