using CsatWarehouse.Metrics.Charts;
using FsCheck.Fluent;

namespace CsatWarehouse.Metrics.Tests.Charts;

public class ControlChartTests
{
    [Fact]
    public void Xmr_NistFlowRates_GivesThePublishedLimits()
    {
        var chart = XmrChart.FrozenOn([
            49.6,
            47.6,
            49.9,
            51.3,
            47.8,
            51.2,
            52.6,
            52.4,
            53.6,
            52.1,
        ])!;
        Assert.Equal(50.81, chart.Centre, 10);
        Assert.Equal(1.8778, chart.MeanMovingRange, 4);
        Assert.Equal(55.8041, chart.Limits.High, 4);
        Assert.Equal(45.8159, chart.Limits.Low, 4);
        Assert.Equal(6.1347, chart.UpperRange, 4);
        Assert.False(chart.IsBaselineLong);
    }

    [Fact]
    public void Xmr_OneValue_HasNoLimits()
    {
        Assert.Null(XmrChart.FrozenOn([5]));
        Assert.Null(XmrChart.FrozenOn([]));
        Assert.Throws<ArgumentOutOfRangeException>(() => XmrChart.FrozenOn([5, double.NaN]));
    }

    [Fact]
    public void Laney_EqualPeriods_IsTheXmrChartOfTheShares() =>
        Property.Holds(
            Gen.Choose(1, 199).ListOf(12),
            counts =>
            {
                var baseline = counts.Select(count => ((long)count, 200L)).ToArray();
                var xmr = XmrChart.FrozenOn([.. counts.Select(count => count / 200d)])!;
                foreach (
                    var chart in new[]
                    {
                        LaneyChart.OfShares(baseline)!,
                        LaneyChart.OfRates(baseline)!,
                    }
                )
                {
                    var limits = chart.LimitsFor(200);
                    Assert.Equal(xmr.Centre, chart.Centre, 9);
                    Assert.Equal(Math.Max(0, xmr.Limits.Low), limits.Low, 9);
                }
                Assert.Equal(
                    Math.Min(1, xmr.Limits.High),
                    LaneyChart.OfShares(baseline)!.LimitsFor(200).High,
                    9
                );
            }
        );

    [Fact]
    public void Laney_LargerPeriod_HasNarrowerLimits()
    {
        var chart = LaneyChart.OfShares([(10, 100), (45, 300), (20, 250), (70, 500)])!;
        Assert.Equal(145d / 1150, chart.Centre, 12);
        Assert.Equal(chart.LimitsFor(1000).Width / 2, chart.LimitsFor(4000).Width, 9);
    }

    [Fact]
    public void Laney_NoneSeen_HasLimitsOfZero()
    {
        var chart = LaneyChart.OfRates([(0, 100), (0, 80)])!;
        Assert.Equal((0, 0, 0), (chart.Centre, chart.Dispersion, chart.LimitsFor(50).High));
    }

    [Fact]
    public void Laney_PeriodWithoutCases_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => LaneyChart.OfShares([(0, 0), (1, 2)]));
        Assert.Throws<ArgumentException>(() => LaneyChart.OfShares([(3, 2), (1, 2)]));
        Assert.Null(LaneyChart.OfShares([(1, 2)]));
    }
}
