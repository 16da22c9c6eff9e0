using System.Collections.Immutable;
using CsatWarehouse.Metrics.Comparisons;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>The KPIs of low scores, bad reviews and complaints. The rates have the dimensions of the contacts below them.</summary>
static class NegativeKpis
{
    const string PerContacts = "per 1,000 contacts";

    static readonly ImmutableArray<string> OfContacts =
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
            85,
            KpiCatalogue.NegativeRate,
            KpiDefinition.Named(
                "Negative feedback per 1,000 contacts",
                "Негативных отзывов на 1000 обращений",
                "Негативних відгуків на 1000 звернень"
            ),
            Measure.NegativeFeedback,
            Estimator.RatePerThousand,
            PerContacts,
            Direction.LowerIsBetter,
            "contacts"
        )
        {
            DateRole = "said",
            Dimensions = OfContacts,
        },
        new(
            86,
            KpiCatalogue.ComplaintRate,
            KpiDefinition.Named(
                "Complaints per 1,000 contacts",
                "Жалоб на 1000 обращений",
                "Скарг на 1000 звернень"
            ),
            Measure.Complaint,
            Estimator.RatePerThousand,
            PerContacts,
            Direction.LowerIsBetter,
            "contacts"
        )
        {
            DateRole = "said",
            Dimensions = OfContacts,
        },
        new(
            87,
            KpiCatalogue.NegativeFeedback,
            KpiDefinition.Named("Negative feedback", "Негативные отзывы", "Негативні відгуки"),
            Measure.NegativeFeedback,
            Estimator.Count,
            "feedback",
            Direction.LowerIsBetter,
            "none: a count"
        )
        {
            DateRole = "said",
            Dimensions = [.. OfContacts, SliceLattice.Language, SliceLattice.Stage],
        },
    ];
}
