using CsatWarehouse.Metrics.Gaps;

namespace CsatWarehouse.Metrics.Tests.Gaps;

public class ServiceGapsTests
{
    static readonly DimensionGap[] Published =
    [
        new("tangibles", -0.65, 4),
        new("reliability", -1.10, 5),
        new("responsiveness", -0.83, 4),
        new("assurance", -0.70, 4),
        new("empathy", -1.01, 5),
    ];

    [Fact]
    public void Overall_PublishedGaps_IsTheirMeanOrTheirWeightedMean()
    {
        Assert.Equal(-0.858, ServiceGaps.Overall(Published)!.Value, 12);
        Assert.Equal(-0.9007, ServiceGaps.Overall(Published, [11, 32, 22, 19, 16])!.Value, 12);
    }

    [Fact]
    public void Of_ItemsWithOneSideOnly_AreLeftOut()
    {
        var gaps = ServiceGaps.Of([
            new("reliability", 6.5, 5),
            new("empathy", 6, null),
            new("reliability", 6, 5.5),
            new("reliability", null, 7),
        ]);
        Assert.Equal([new("reliability", -1, 2), new DimensionGap("empathy", null, 0)], gaps);
        Assert.Null(ServiceGaps.Overall(gaps));
        Assert.Null(ServiceGaps.Overall(gaps, [60, 40]));
        Assert.Null(ServiceGaps.Overall([]));
    }

    [Theory]
    [InlineData(11d, 32d, 22d, 19d, 15d)]
    [InlineData(-10d, 42d, 32d, 20d, 16d)]
    public void Overall_WeightsNotOf100_SaysWhatToDo(params double[] weights)
    {
        var error = Assert.Throws<ArgumentException>(() => ServiceGaps.Overall(Published, weights));
        Assert.Contains("share out 100 points", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60d, 70d, 80d, 0.5)]
    [InlineData(7200d, 5400d, 3600d, 0.5)]
    [InlineData(60d, 55d, 80d, -0.25)]
    [InlineData(60d, 90d, 80d, 1.5)]
    [InlineData(60d, 70d, 60d, null)]
    [InlineData(60d, null, 80d, null)]
    [InlineData(null, 70d, 80d, null)]
    public void GapClosure_AnyDirection_IsTheShareOfTheWay(
        double? baseline,
        double? now,
        double? target,
        double? expected
    ) => Assert.Equal(expected, GapClosure.Of(baseline, now, target));
}
