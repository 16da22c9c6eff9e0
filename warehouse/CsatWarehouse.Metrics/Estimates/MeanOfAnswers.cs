using CsatWarehouse.Metrics.Intervals;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Metrics.Estimates;

/// <summary>The mean of the answers in the units of their scale. Standard error: the unbiased standard deviation over √(effective n), s/√n for independent answers; interval: <see cref="ClusterRobustT"/>, cut off at the scale's ends.</summary>
public static class MeanOfAnswers
{
    public static Estimate Of(ClusteredSample sample, Weighting weighting)
    {
        if (sample.Linearise(value => value, weighting) is not { } mean)
            return Estimate.Empty(EstimateKind.Mean, sample, weighting);
        double? error =
            mean.Clusters < 2
                ? null
                : mean.StandardError * Math.Sqrt((double)mean.Answers / (mean.Answers - 1));
        return new()
        {
            Kind = EstimateKind.Mean,
            Weighting = weighting,
            Scale = sample.Scale,
            Value = mean.Mean,
            N = sample.Persons,
            Answers = sample.Answers,
            Weight = sample.WeightOf(weighting),
            Clusters = mean.Clusters,
            NEffective = mean.NEffective,
            StandardError = error,
            Interval = error is > 0
                ? ClusterRobustT
                    .Of(mean.Mean, error.Value, mean.Clusters)
                    .Within(sample.Scale.Min, sample.Scale.Max)
                : null,
            Numerator = mean.Mean * mean.Weight,
            Denominator = mean.Weight,
        };
    }
}
