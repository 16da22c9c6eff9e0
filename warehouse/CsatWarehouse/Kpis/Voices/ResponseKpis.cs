using System.Collections.Immutable;
using CsatWarehouse.Metrics.Comparisons;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>The KPIs that are made from invitations, by the day of sending.</summary>
static class ResponseKpis
{
    static readonly ImmutableArray<string> Dimensions =
    [
        SliceLattice.Channel,
        SliceLattice.Language,
        SliceLattice.Region,
        SliceLattice.Segment,
        SliceLattice.Stage,
        SliceLattice.Team,
        CasePlace.Programme,
    ];

    public static ImmutableArray<KpiDefinition> All { get; } =
    [
        new(
            70,
            KpiCatalogue.ResponseRate,
            KpiDefinition.Named(
                "Response rate (RR1)",
                "Доля ответивших (RR1)",
                "Частка відповідей (RR1)"
            ),
            Measure.Response,
            Estimator.Share,
            "share 0-1",
            Direction.HigherIsBetter,
            "invitations that arrived"
        )
        {
            DateRole = "sent",
            Dimensions = Dimensions,
        },
        new(
            71,
            KpiCatalogue.ResponseRatePartial,
            KpiDefinition.Named(
                "Response rate with partial answers (RR2)",
                "Доля ответивших с неполными (RR2)",
                "Частка відповідей із неповними (RR2)"
            ),
            Measure.ResponseOrPartial,
            Estimator.Share,
            "share 0-1",
            Direction.HigherIsBetter,
            "invitations that arrived"
        )
        {
            DateRole = "sent",
            Dimensions = Dimensions,
        },
    ];
}
