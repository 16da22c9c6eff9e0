using CsatWarehouse.Metrics.Intervals;
using CsatWarehouse.Metrics.Scales;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Metrics.Estimates;

/// <summary>
/// Net Promoter Score: 100 (promoters - detractors) / answers, in points from -100 to 100. Standard error 100 √((P + D - (P - D)²) / n) on effective n; interval: <see cref="AdjustedWald"/>.
/// A score of several segments is computed from their answers, never averaged.
/// </summary>
public static class NpsScore
{
    /// <exception cref="ArgumentException">The sample's scale is neither 0-10 nor 1-10.</exception>
    public static Estimate Of(ClusteredSample sample, Weighting weighting)
    {
        var categories = new NpsCategories(sample.Scale);
        if (sample.Linearise(value => (int)categories.Of(value), weighting) is not { } score)
            return Estimate.Empty(EstimateKind.Nps, sample, weighting);
        var bars = sample.Distribution;
        return Finish(
            score,
            [
                PartOf(NpsCategory.Promoter, Part.Promoters),
                PartOf(NpsCategory.Passive, Part.Passives),
                PartOf(NpsCategory.Detractor, Part.Detractors),
            ]
        ) with
        {
            Weighting = weighting,
            Scale = sample.Scale,
            N = sample.Persons,
            Answers = sample.Answers,
            Weight = sample.WeightOf(weighting),
        };

        Part PartOf(NpsCategory category, string name) =>
            Part.Of(bars, value => categories.Of(value) == category, name, weighting);
    }

    /// <summary>From the three counts alone, every answer a person of its own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static Estimate OfCounts(long detractors, long passives, long promoters)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(detractors);
        ArgumentOutOfRangeException.ThrowIfNegative(passives);
        ArgumentOutOfRangeException.ThrowIfNegative(promoters);
        var n = detractors + passives + promoters;
        if (n == 0)
            return new() { Kind = EstimateKind.Nps };
        var (p, d) = ((double)promoters / n, (double)detractors / n);
        var spread = p + d - (p - d) * (p - d);
        return Finish(
            new(p - d, spread, n, n, n, checked((int)n)),
            [
                new(Part.Promoters, promoters, p),
                new(Part.Passives, passives, (double)passives / n),
                new(Part.Detractors, detractors, d),
            ]
        ) with
        {
            N = n,
            Answers = n,
            Weight = n,
        };
    }

    static Estimate Finish(LinearisedMean score, Part[] parts) =>
        new()
        {
            Kind = EstimateKind.Nps,
            Value = 100 * score.Mean,
            Clusters = score.Clusters,
            NEffective = score.NEffective,
            StandardError = 100 * score.StandardError,
            // One effective answer of 10 has limits up to 98.5: the figure itself must lie inside.
            Interval = AdjustedWald
                .Of(parts[2].Share, parts[0].Share, score.NEffective)
                .Interval.Including(100 * score.Mean),
            Numerator = score.Mean * score.Weight,
            Denominator = score.Weight,
            Parts = parts,
        };
}
