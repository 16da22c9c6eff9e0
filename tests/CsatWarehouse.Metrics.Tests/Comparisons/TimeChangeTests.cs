using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Statistics;
using FsCheck.Fluent;

namespace CsatWarehouse.Metrics.Tests.Comparisons;

public class TimeChangeTests
{
    [Fact]
    public void Between_TheSameSample_IsNoChange()
    {
        var median = Spread(400, 0);
        var change = ChangeOf.Between(median, Spread(400, 0))!;
        Assert.Equal(
            (0, 1, ChangeMethod.Bootstrap),
            (change.Difference, change.PValue, change.Method)
        );
        Assert.True(change.Interval.Low < 0 && change.Interval.High > 0);
    }

    [Fact]
    public void Between_AnHourLater_IsAClearChangeWithTheLeastP()
    {
        var change = ChangeOf.Between(Spread(60, 3600), Spread(60, 0))!;
        Assert.Equal(3600, change.Difference);
        Assert.Equal(0.001, change.PValue, 12);
        Assert.True(change.Interval.Contains(3600) && change.Interval.Low > 0);
    }

    [Fact]
    public void Between_Exchanged_TurnsTheSign()
    {
        var change = ChangeOf.Between(Spread(50, 90), Spread(70, 0))!;
        var back = ChangeOf.Between(Spread(70, 0), Spread(50, 90))!;
        Assert.Equal(
            (-change.Difference, -change.Interval.High, -change.Interval.Low, change.PValue),
            (back.Difference, back.Interval.Low, back.Interval.High, back.PValue)
        );
    }

    [Fact]
    public void Between_AnySamples_PAndLimitsAgree() =>
        Property.Holds(
            from current in Times.Any()
            from prior in Times.Any()
            select (current, prior),
            test =>
            {
                var change = ChangeOf.Between(
                    PercentileOfTimes.Of(Times.Of(test.current), 0.5),
                    PercentileOfTimes.Of(Times.Of(test.prior), 0.5)
                );
                if (change is not null)
                    Assert.Equal(change.PValue <= 0.05, !change.Interval.Contains(0));
            }
        );

    [Fact]
    public void Between_FiveClusters_IsNotComparable()
    {
        Assert.Null(ChangeOf.Between(Spread(5, 0), Spread(500, 0)));
        Assert.NotNull(ChangeOf.Between(Spread(6, 0), Spread(500, 0)));
        Assert.Null(
            ChangeOf.Between(
                PercentileOfTimes.WithOpen(Sample(50, 0), 0.5),
                PercentileOfTimes.WithOpen(Sample(50, 9), 0.5)
            )
        );
    }

    [Fact]
    public void Between_MedianAndP90_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            ChangeOf.Between(Spread(9, 0), PercentileOfTimes.Of(Sample(9, 0), 0.9))
        );
        Assert.Contains("percentile 0.5", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.9)]
    public void Replicates_DrawnByRank_SpreadAsThoseDrawnByCluster(double p)
    {
        var times = EndedTimes.Of(Sample(400, 0));
        var byCluster = PercentileBootstrap.ByCluster(times, p)[0].Order().ToArray();
        var byRank = PercentileBootstrap.ByRank(times, p)[0].Order().ToArray();
        var width = byCluster[1949] - byCluster[49];
        Assert.InRange(byRank[1949] - byRank[49], 0.85 * width, 1.15 * width);
        Assert.InRange(byRank[999] - byCluster[999], -0.1 * width, 0.1 * width);
    }

    [Fact]
    public void Replicates_ClustersAlikeWithin_SpreadMoreThanIndependentCases()
    {
        var clustered = new TimeSample();
        for (var i = 0; i < 400; i++)
            clustered.Add(i / 10, i, Skewed(i / 10 * 10));
        Assert.True(Width(clustered) > 1.5 * Width(Sample(400, 0)));

        static double Width(TimeSample sample)
        {
            var replicates = PercentileBootstrap.Replicates(EndedTimes.Of(sample), 0.5)![0];
            Array.Sort(replicates);
            return replicates[1949] - replicates[49];
        }
    }

    [Fact]
    public void OfFigure_P90OfTwentyTickets_CanMissAndCannotMeet()
    {
        var p90 = PercentileOfTimes.Of(Sample(20, 5000), 0.9);
        Assert.Null(p90.Interval);
        Assert.Equal(TargetVerdict.NotMet, Verdicts.OfFigure(p90, 60, Direction.LowerIsBetter));
        Assert.Equal(
            TargetVerdict.CannotTell,
            Verdicts.OfFigure(p90, 1e9, Direction.LowerIsBetter)
        );
    }

    static Estimate Spread(int n, long later) => PercentileOfTimes.Of(Sample(n, later), 0.5);

    static TimeSample Sample(int n, long later) =>
        Times.Independent(Enumerable.Range(0, n).Select(i => Skewed(i * 400 / n) + later));

    /// <summary>Exponential quantiles with a median of about 420 seconds.</summary>
    static long Skewed(int i) => (long)(-600 * Math.Log(1 - (i + 0.5) / 400));
}
