using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Metrics.Tests.Statistics;

public class LinearisedMeanTests
{
    [Fact]
    public void Weight_KishOfFortySeven_IsThePublishedEffectiveN()
    {
        var sample = new ClusteredSample(Answers.OneToFive);
        for (var i = 1; i <= 47; i++)
            sample.Add(i, i, 1 + i % 5, 1 + i % 3);
        Assert.Equal(40.47085201793722, Mean(sample, Weighting.Weighted).Weight, 10);
        Assert.Equal(47, Mean(sample, Weighting.Unweighted).Weight, 10);
    }

    [Fact]
    public void NEffective_IndependentAnswers_IsTheirNumber() =>
        Assert.Equal(
            6,
            Mean(Answers.Independent(Answers.OneToFive, 1, 2, 2, 4, 5, 5)).NEffective,
            10
        );

    [Fact]
    public void NEffective_EveryAnswerTwiceInItsCluster_GainsNothing()
    {
        double[] values = [1, 2, 2, 4, 5, 5];
        var doubled = Answers.Independent(Answers.OneToFive, values);
        doubled.Merge(doubled);
        var once = Mean(Answers.Independent(Answers.OneToFive, values));
        var twice = Mean(doubled);
        Assert.Equal(Unbiased(once), Unbiased(twice), 12);

        static double Unbiased(LinearisedMean mean) =>
            mean.StandardError * Math.Sqrt(mean.Answers / (mean.Answers - 1d));
    }

    [Fact]
    public void NEffective_ClustersMoreMixedThanChance_IsNotAboveTheAnswers()
    {
        var sample = new ClusteredSample(Answers.OneToFive);
        for (var cluster = 1; cluster <= 10; cluster++)
        {
            sample.Add(cluster, cluster, 1);
            sample.Add(cluster, cluster, 5);
        }
        Assert.Equal(20, Mean(sample).NEffective, 10);
    }

    [Fact]
    public void NEffective_AllAnswersAlike_CountsClustersInstead()
    {
        var sample = new ClusteredSample(Answers.OneToFive);
        for (var cluster = 1; cluster <= 4; cluster++)
        for (var person = 1; person <= 5; person++)
            sample.Add(cluster, 10 * cluster + person, 5);
        Assert.Equal(4, Mean(sample).NEffective, 10);
        Assert.Equal(0, Mean(sample).Spread);
    }

    [Fact]
    public void NEffective_OneCluster_IsOne()
    {
        var sample = new ClusteredSample(Answers.OneToFive);
        foreach (var value in new double[] { 1, 3, 4, 5 })
            sample.Add(7, (long)value, value);
        Assert.Equal(1, Mean(sample).NEffective, 10);
        Assert.Equal(1, Mean(sample).Clusters);
    }

    [Fact]
    public void Linearise_NothingWeighed_IsNull()
    {
        var sample = new ClusteredSample(Answers.OneToFive);
        Assert.Null(sample.Linearise(value => value, Weighting.Unweighted));
        sample.Add(1, 1, 4, 0);
        Assert.Null(sample.Linearise(value => value, Weighting.Weighted));
        Assert.NotNull(sample.Linearise(value => value, Weighting.Unweighted));
    }

    [Fact]
    public void Linearise_AllWeightsTimesThousand_ChangesNothing() =>
        Property.Holds(
            Answers.Any(Answers.OneToFive),
            answers =>
            {
                var heavier = answers.Select(answer =>
                    answer with
                    {
                        Weight = 1000 * answer.Weight,
                    }
                );
                var plain = Weighted(Answers.Of(Answers.OneToFive, answers));
                var scaled = Weighted(Answers.Of(Answers.OneToFive, heavier));
                Assert.Equal(plain is null, scaled is null);
                if (plain is not { } before || scaled is not { } after)
                    return;
                Assert.Equal(before.Mean, after.Mean, 9);
                Assert.Equal(before.Spread, after.Spread, 9);
                Assert.Equal(before.Weight, after.Weight, 9);
                Assert.Equal(before.NEffective, after.NEffective, 6);
            }
        );

    [Fact]
    public void Linearise_EqualWeights_IsTheUnweightedFigure() =>
        Property.Holds(
            Answers.Any(Answers.OneToFive),
            answers =>
            {
                var sample = Answers.Of(
                    Answers.OneToFive,
                    answers.Select(answer => answer with { Weight = 2 })
                );
                Assert.Equal(
                    sample.Linearise(value => value, Weighting.Unweighted),
                    sample.Linearise(value => value, Weighting.Weighted)
                );
            }
        );

    static LinearisedMean Mean(
        ClusteredSample sample,
        Weighting weighting = Weighting.Unweighted
    ) => sample.Linearise(value => value, weighting)!.Value;

    static LinearisedMean? Weighted(ClusteredSample sample) =>
        sample.Linearise(value => value, Weighting.Weighted);
}
