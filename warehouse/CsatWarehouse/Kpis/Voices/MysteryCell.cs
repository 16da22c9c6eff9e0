using System.Collections.Immutable;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Kpis.Voices;

/// <summary>One item that applied, in one visit.</summary>
/// <param name="Cluster">The visitor, whose visits are not independent; else the visit.</param>
/// <param name="Reached">0..1.</param>
readonly record struct CheckedItem(
    CasePlace Place,
    long Visit,
    long Cluster,
    double Weight,
    double Reached
);

/// <summary>The items of one slice. An item reached in part is split into a met part and one that is not, so that no level is rounded.</summary>
sealed class MysteryCell
{
    readonly ClusteredSample _weighted = new(Measures.ScaleOf(Measure.MysteryItem));
    readonly ClusteredSample _unweighted = new(Measures.ScaleOf(Measure.MysteryItem));
    long _items;

    public void Add(in CheckedItem item)
    {
        _items++;
        Add(_weighted, item, item.Weight);
        Add(_unweighted, item, 1);
    }

    public KpiFigure Figure(KpiDefinition kpi) =>
        new(
            kpi,
            Estimate(_unweighted) with
            {
                Weighting = Weighting.Unweighted,
            },
            Estimate(_weighted),
            WeightedIsHeadline: true,
            ImmutableHashSet<(long, string, int)>.Empty
        );

    Estimate Estimate(ClusteredSample sample) =>
        ShareOfAnswers.Of(sample, from: 1, Weighting.Weighted) with
        {
            Answers = _items,
        };

    static void Add(ClusteredSample sample, in CheckedItem item, double weight)
    {
        var met = weight * item.Reached;
        if (met > 0)
            sample.Add(item.Cluster, item.Visit, 1, met);
        if (met < weight || weight == 0)
            sample.Add(item.Cluster, item.Visit, 0, weight - met);
    }
}
