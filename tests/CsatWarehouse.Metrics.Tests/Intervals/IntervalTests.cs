using CsatWarehouse.Metrics.Intervals;

namespace CsatWarehouse.Metrics.Tests.Intervals;

public class IntervalTests
{
    [Theory]
    [InlineData(20, 0, 0, 0.168433)]
    [InlineData(5, 5, 0.478176, 1)]
    [InlineData(10, 3, 0.066740, 0.652453)]
    public void ClopperPearson_KnownCounts_IsExact(long n, long successes, double low, double high)
    {
        var limits = ClopperPearson.Of(successes, n);
        Assert.Equal(low, limits.Low, 5);
        Assert.Equal(high, limits.High, 5);
    }

    [Fact]
    public void ClopperPearson_NoCases_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ClopperPearson.Of(0, 0));

    [Fact]
    public void ClusterRobustT_OneCluster_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ClusterRobustT.Of(4, 0.1, 1));

    [Fact]
    public void Garwood_LargeCount_ApproachesTheNormal()
    {
        var limits = Garwood.Of(1_000_000);
        Assert.InRange(limits.Low, 998_040, 998_043);
        Assert.InRange(limits.High, 1_001_960, 1_001_964);
    }

    [Fact]
    public void AdjustedWald_AllPromoters_StillHasWidth()
    {
        var limits = AdjustedWald.Of(detractors: 0, promoters: 1, n: 50).Interval;
        Assert.Equal(100, limits.High);
        Assert.InRange(limits.Low, 80, 95);
    }

    [Fact]
    public void Times_NegativeFactor_TurnsOver() =>
        Assert.Equal(new Interval(-3, -1), new Interval(1, 3).Times(-1));

    [Fact]
    public void Contains_Limits_AreInside()
    {
        var limits = new Interval(1, 3);
        Assert.True(limits.Contains(1) && limits.Contains(3));
        Assert.False(limits.Contains(3.001));
        Assert.Equal(2, limits.Width);
    }
}
