using CsatWarehouse.Kpis.Customers;
using CsatWarehouse.Metrics.Scales;

namespace CsatWarehouse.Kpis.Loyalty;

/// <summary>The groups that answers put customers into, and those of what was heard of them.</summary>
static class ScoreGroup
{
    public const string Promoter = "promoter";
    public const string Passive = "passive";
    public const string Detractor = "detractor";

    /// <summary>In the two highest values of the scale.</summary>
    public const string Satisfied = "satisfied";
    public const string Neutral = "neutral";

    /// <summary>In the lower half of the scale.</summary>
    public const string Unsatisfied = "unsatisfied";

    /// <summary>The one that should be the most loyal, with which the others are compared.</summary>
    public static bool IsReference(string group) =>
        group is Promoter or Satisfied or Voice.Answered;

    public static string Of(KpiDefinition kpi, double score)
    {
        var scale = Measures.ScaleOf(kpi.Measure);
        if (kpi.Estimator == Estimator.NetPromoterScore)
            return new NpsCategories(scale).Of(score) switch
            {
                NpsCategory.Promoter => Promoter,
                NpsCategory.Passive => Passive,
                _ => Detractor,
            };
        return score >= scale.TopTwoFrom ? Satisfied
            : scale.Rescale(score) < 0.5 ? Unsatisfied
            : Neutral;
    }
}
