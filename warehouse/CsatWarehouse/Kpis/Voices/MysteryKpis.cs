using System.Collections.Immutable;
using CsatWarehouse.Metrics.Comparisons;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>The KPI that is made from mystery visits, by the day of the visit.</summary>
static class MysteryKpis
{
    public static ImmutableArray<KpiDefinition> All { get; } =
    [
        new(
            80,
            KpiCatalogue.MysteryScore,
            KpiDefinition.Named(
                "Mystery shopper score",
                "Оценка тайного покупателя",
                "Оцінка таємного покупця"
            ),
            Measure.MysteryItem,
            Estimator.Share,
            "share 0-1",
            Direction.HigherIsBetter,
            "weight of the checklist's items that applied"
        )
        {
            DateRole = "visited",
            Dimensions =
            [
                SliceLattice.Channel,
                SliceLattice.Region,
                SliceLattice.Stage,
                SliceLattice.Team,
                CasePlace.ItemType,
                CasePlace.Location,
            ],
        },
    ];
}
