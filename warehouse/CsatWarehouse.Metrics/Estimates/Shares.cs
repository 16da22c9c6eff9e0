using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Metrics.Estimates;

static class Shares
{
    public static Part PartOf(
        IReadOnlyList<LevelCount> bars,
        Func<double, bool> isIn,
        string name,
        Weighting weighting
    )
    {
        var members = bars.Where(bar => isIn(bar.Value)).ToArray();
        return new(
            name,
            members.Sum(bar => bar.Answers),
            members.Sum(WeightOf) / bars.Sum(WeightOf)
        );

        double WeightOf(LevelCount bar) =>
            weighting == Weighting.Weighted ? bar.Weight : bar.Answers;
    }
}
