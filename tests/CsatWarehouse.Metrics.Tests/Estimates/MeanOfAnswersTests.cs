using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Scales;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Metrics.Tests.Estimates;

public class MeanOfAnswersTests
{
    [Fact]
    public void Of_IndependentAnswers_IsTheTextbookInterval()
    {
        var mean = MeanOfAnswers.Of(
            Answers.Independent(Answers.OneToFive, 2, 3, 3, 4, 4, 4, 5, 3),
            Weighting.Unweighted
        );
        // s² = 6 / 7, t(.975, 7) = 2.364624.
        Assert.Equal(3.5, mean.Value!.Value, 12);
        Assert.Equal(Math.Sqrt(6d / 7 / 8), mean.StandardError!.Value, 12);
        Assert.Equal(3.5 - 2.364624 * Math.Sqrt(6d / 56), mean.Interval!.Value.Low, 6);
        Assert.Equal((28d, 8d), (mean.Numerator!.Value, mean.Denominator!.Value));
    }

    [Fact]
    public void Of_ClustersThatAgree_HasTheErrorOfTheirMeans()
    {
        var sample = new ClusteredSample(Answers.OneToFive);
        double[] byCluster = [2, 3, 5];
        for (var cluster = 0; cluster < 3; cluster++)
        for (var person = 0; person < 4; person++)
            sample.Add(cluster, 4 * cluster + person, byCluster[cluster]);
        var mean = MeanOfAnswers.Of(sample, Weighting.Unweighted);
        // The three cluster means have s² = 7 / 3.
        Assert.Equal(Math.Sqrt(7d / 3 / 3), mean.StandardError!.Value, 12);
        Assert.Equal(3, mean.Clusters);
    }

    [Fact]
    public void Of_AllAnswersAlike_HasAValueAndNoInterval()
    {
        var mean = MeanOfAnswers.Of(
            Answers.Independent(Answers.OneToFive, 5, 5, 5),
            Weighting.Unweighted
        );
        Assert.Equal(5, mean.Value);
        Assert.Equal(0, mean.StandardError);
        Assert.Null(mean.Interval);
    }

    [Fact]
    public void Of_OneAnswer_HasNoStandardError()
    {
        var mean = MeanOfAnswers.Of(Answers.Independent(Answers.OneToFive, 4), Weighting.Weighted);
        Assert.Equal(4, mean.Value);
        Assert.Null(mean.StandardError);
        Assert.Null(mean.Interval);
    }

    [Fact]
    public void Of_NoAnswers_HasNoValue() =>
        Assert.Null(MeanOfAnswers.Of(new(Answers.OneToFive), Weighting.Unweighted).Value);

    [Fact]
    public void Interval_AnyAnswers_HoldsTheMeanInsideTheScale() =>
        Property.Holds(
            Answers.Any(new Scale(1, 10)),
            answers =>
            {
                var mean = MeanOfAnswers.Of(
                    Answers.Of(new Scale(1, 10), answers),
                    Weighting.Weighted
                );
                if (mean.Interval is not { } limits)
                    return;
                Assert.InRange(limits.Low, 1, mean.Value!.Value);
                Assert.InRange(limits.High, mean.Value!.Value, 10);
            }
        );
}
