using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Metrics.Tests.Estimates;

public class PercentileOfTimesTests
{
    [Fact]
    public void Of_PublishedFiveValues_InterpolatesAsPercentileCont()
    {
        var p40 = PercentileOfTimes.Of(Times.Independent(50, 15, 40, 20, 35), 0.4);
        Assert.Equal(29, p40.Value!.Value, 12);
        Assert.Equal((EstimateKind.Time, 0.4), (p40.Kind, p40.Percentile));
    }

    [Fact]
    public void Of_NistThicknesses_GivesType7()
    {
        // In units of .0001, since times are whole.
        var p90 = PercentileOfTimes.Of(
            Times.Independent([
                951772,
                951567,
                951937,
                951959,
                951442,
                950610,
                951591,
                951195,
                951065,
                950925,
                951990,
                951682,
            ]),
            PercentileOfTimes.P90
        );
        Assert.Equal(951956.8, p90.Value!.Value, 6);
    }

    [Fact]
    public void Of_OneCase_IsThatCaseWithoutLimits()
    {
        var median = PercentileOfTimes.Of(Times.Independent(7), PercentileOfTimes.Median);
        Assert.Equal(
            (7, null, null, null),
            (median.Value!.Value, median.Interval, median.LowerLimit, median.UpperLimit)
        );
        Assert.True(median.IsLowBase);
    }

    [Theory]
    [InlineData(5, null, null)]
    [InlineData(6, 1, 6)]
    [InlineData(10, 2, 9)]
    [InlineData(20, 6, 15)]
    public void Of_MedianOfIndependentCases_HasTheTabulatedRanks(int n, int? low, int? high)
    {
        var median = PercentileOfTimes.Of(UpTo(n), PercentileOfTimes.Median);
        Assert.Equal(low, median.LowerLimit);
        Assert.Equal(high, median.UpperLimit);
        Assert.Equal(low is null, median.Interval is null);
    }

    [Theory]
    [InlineData(35, false)]
    [InlineData(36, true)]
    public void Of_P90_HasAnUpperLimitFrom36Cases(int n, bool known)
    {
        var p90 = PercentileOfTimes.Of(UpTo(n), PercentileOfTimes.P90);
        Assert.NotNull(p90.LowerLimit);
        Assert.Equal(known, p90.UpperLimit is not null);
        Assert.Equal(known, p90.Interval is not null);
    }

    [Fact]
    public void Of_TwelveAlikeClusters_CountsAsTwelveCases()
    {
        var sample = new TimeSample();
        for (var i = 0; i < 120; i++)
            sample.Add(cluster: i % 12, person: i, seconds: i % 12);
        var median = PercentileOfTimes.Of(sample, PercentileOfTimes.Median);
        Assert.Equal(120, median.N);
        Assert.InRange(median.NEffective, 10.5, 12);
        var independent = PercentileOfTimes.Of(
            Times.Independent(Enumerable.Range(0, 120).Select(i => (long)(i % 12))),
            0.5
        );
        Assert.Equal(120, independent.NEffective, 9);
        Assert.True(median.Interval!.Value.Width > independent.Interval!.Value.Width);
    }

    [Fact]
    public void Of_NothingEnded_HasNoValue()
    {
        var sample = new TimeSample();
        sample.AddOpen(1, 1, 500);
        var median = PercentileOfTimes.Of(sample, PercentileOfTimes.Median);
        Assert.Equal((null, 0, 0), (median.Value, median.N, median.NEffective));
        Assert.False(median.IsLowBase);
    }

    [Fact]
    public void WithOpen_HardTicketsLeftOpen_IsSlowerThanWithout()
    {
        var sample = UpTo(20);
        for (var i = 0; i < 20; i++)
            sample.AddOpen(100 + i, 100 + i, 1000);
        Assert.Equal(10.5, PercentileOfTimes.Of(sample, 0.5).Value);
        var withOpen = PercentileOfTimes.WithOpen(sample, 0.5);
        Assert.Equal(20, withOpen.Value);
        Assert.Equal((40, 20), (withOpen.N, withOpen.NEffective));
        sample.AddOpen(200, 200, 1000);
        Assert.Null(PercentileOfTimes.WithOpen(sample, 0.5).Value);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(50)]
    [InlineData(double.NaN)]
    public void Of_NotAPercentile_IsRefusedEvenWithoutData(double p)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PercentileOfTimes.Of(new(), p));
        Assert.Throws<ArgumentOutOfRangeException>(() => PercentileOfTimes.Of(UpTo(3), p));
        Assert.Throws<ArgumentOutOfRangeException>(() => PercentileOfTimes.WithOpen(new(), p));
    }

    [Fact]
    public void Of_AnyCases_LiesBetweenItsLimitsAndInTheData() =>
        Property.Holds(
            Times.Any(),
            cases =>
            {
                foreach (var p in new[] { 0.1, 0.5, 0.9 })
                {
                    var time = PercentileOfTimes.Of(Times.Of(cases), p);
                    if (time.Value is not { } value)
                        continue;
                    var ended = cases.Where(one => !one.IsOpen).ToArray();
                    Assert.InRange(
                        value,
                        ended.Min(one => one.Seconds),
                        ended.Max(one => one.Seconds)
                    );
                    Assert.True((time.LowerLimit ?? value) <= value);
                    Assert.True((time.UpperLimit ?? value) >= value);
                    Assert.InRange(time.NEffective, 0, ended.Length);
                }
            }
        );

    static TimeSample UpTo(int n) => Times.Independent(Enumerable.Range(1, n).Select(i => (long)i));
}
