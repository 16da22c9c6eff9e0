using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Metrics.Estimates;

/// <summary>One of the groups that a figure is made of.</summary>
/// <param name="Name">A constant of this type.</param>
/// <param name="Answers">Unweighted.</param>
/// <param name="Share">Of the denominator, 0..1, weighted where the figure is.</param>
public sealed record Part(string Name, long Answers, double Share)
{
    public const string Promoters = "promoters";
    public const string Passives = "passives";
    public const string Detractors = "detractors";
    public const string In = "in";
    public const string Out = "out";

    internal static Part Of(
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
