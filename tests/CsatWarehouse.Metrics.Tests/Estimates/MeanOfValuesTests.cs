using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Scales;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Metrics.Tests.Estimates;

public class MeanOfValuesTests
{
    /// <summary>Whole numbers are answers on a scale, and must have the same mean and interval.</summary>
    [Fact]
    public void Of_AnswersInClusters_IsTheMeanOfAnswers()
    {
        var sample = new ClusteredSample(new Scale(1, 5));
        var values = new List<(long, double, double)>();
        for (var i = 0; i < 30; i++)
        {
            sample.Add(i, i, 1 + i * 7 % 5);
            values.Add((i, 1 + i * 7 % 5, 1));
        }

        var expected = MeanOfAnswers.Of(sample, Weighting.Unweighted);
        var mean = MeanOfValues.Of(values)!.Value;

        Assert.Equal(expected.Value!.Value, mean.Value, 12);
        Assert.Equal(expected.StandardError!.Value, mean.StandardError!.Value, 12);
        Assert.Equal(expected.Interval!.Value.Low, mean.Interval!.Value.Low, 12);
    }

    [Fact]
    public void Of_WeightTimesAThousand_ChangesNothing()
    {
        (long, double, double)[] values = [(1, 0.5, 1), (2, 1.5, 2), (3, 4, 1), (3, 3, 2)];

        var mean = MeanOfValues.Of(values)!.Value;
        var times = MeanOfValues
            .Of([.. values.Select(v => (v.Item1, v.Item2, 1000 * v.Item3))])!
            .Value;

        Assert.Equal(mean.Value, times.Value, 12);
        Assert.Equal(mean.StandardError!.Value, times.StandardError!.Value, 12);
    }

    [Fact]
    public void Of_TooLittle_HasNoError()
    {
        Assert.Null(MeanOfValues.Of([]));
        Assert.Null(MeanOfValues.Of([(1, 5, 0)]));
        Assert.Null(MeanOfValues.Of([(1, 5, 1), (1, 4, 1)])!.Value.StandardError);
        Assert.Null(MeanOfValues.Of([(1, 5, 1), (2, 5, 1)])!.Value.Interval);
    }
}
