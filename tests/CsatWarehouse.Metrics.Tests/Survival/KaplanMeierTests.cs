using CsatWarehouse.Metrics.Statistics;
using CsatWarehouse.Metrics.Survival;

namespace CsatWarehouse.Metrics.Tests.Survival;

public class KaplanMeierTests
{
    /// <summary>Weeks of remission under 6-mercaptopurine (Freireich and others 1963).</summary>
    static readonly KaplanMeier SixMercaptopurine = KaplanMeier.Of([
        new(6, 3, 1),
        new(7, 1, 0),
        new(9, 0, 1),
        new(10, 1, 1),
        new(11, 0, 1),
        new(13, 1, 0),
        new(16, 1, 0),
        new(17, 0, 1),
        new(19, 0, 1),
        new(20, 0, 1),
        new(22, 1, 0),
        new(23, 1, 0),
        new(25, 0, 1),
        new(32, 0, 2),
        new(34, 0, 1),
        new(35, 0, 1),
    ]);

    [Theory]
    [InlineData(6, 21, 0.8571, 0.0764)]
    [InlineData(7, 17, 0.8067, 0.0869)]
    [InlineData(10, 15, 0.7529, 0.0963)]
    [InlineData(13, 12, 0.6902, 0.1068)]
    [InlineData(16, 11, 0.6275, 0.1141)]
    [InlineData(22, 7, 0.5378, 0.1282)]
    [InlineData(23, 6, 0.4482, 0.1346)]
    public void Of_SixMercaptopurineTrial_GivesThePublishedCurve(
        long week,
        long atRisk,
        double survival,
        double error
    )
    {
        var step = SixMercaptopurine.Steps.Single(step => step.Time == week);
        Assert.Equal(atRisk, step.AtRisk);
        Assert.Equal(survival, step.Survival, 4);
        Assert.Equal(error, step.StandardError!.Value, 4);
        Assert.True(step.Interval!.Value.Contains(step.Survival));
    }

    [Fact]
    public void Percentile_SixMercaptopurineMedian_Is23WithTheLogLogLowerLimit13()
    {
        Assert.Equal(23, SixMercaptopurine.Percentile(0.5));
        Assert.Equal((13, null), SixMercaptopurine.LimitsOf(0.5));
        Assert.Equal(13, SixMercaptopurine.Percentile(0.25));
        Assert.Null(SixMercaptopurine.Percentile(0.9));
    }

    [Theory]
    [InlineData(5, 1d)]
    [InlineData(6, 0.8571)]
    [InlineData(8, 0.8067)]
    [InlineData(35, 0.4482)]
    [InlineData(36, null)]
    public void At_BetweenAndBeyondSteps_HoldsTheLastUntilNobodyIsSeen(long week, double? expected)
    {
        var survival = SixMercaptopurine.At(week);
        Assert.Equal(expected is null, survival is null);
        if (expected is { } value)
            Assert.Equal(value, survival!.Value, 4);
    }

    [Fact]
    public void Of_NothingOpen_IsTheShareThatTookLonger()
    {
        var curve = KaplanMeier.Of(Times.Independent(1, 2, 3, 4));
        Assert.Equal([0.75, 0.5, 0.25, 0], curve.Steps.Select(step => step.Survival));
        Assert.Equal(2, curve.Percentile(0.5));
        Assert.Equal(0, curve.At(1000));
        Assert.Equal((null, null), (curve.Steps[^1].StandardError, curve.Steps[^1].Interval));
    }

    [Fact]
    public void Of_NoCases_KnowsNothing()
    {
        var curve = KaplanMeier.Of(new TimeSample());
        Assert.Equal((0, null, null), (curve.Cases, curve.At(1), curve.Percentile(0.5)));
    }

    [Fact]
    public void Of_NegativeCount_IsRefused() =>
        Assert.Throws<ArgumentException>(() => KaplanMeier.Of([new TimeCount(1, -1, 0)]));

    [Fact]
    public void Of_AnyCases_FallsAndKeepsItsLimits() =>
        Property.Holds(
            Times.Any(),
            cases =>
            {
                var (last, curve) = (1d, KaplanMeier.Of(Times.Of(cases)));
                foreach (var step in curve.Steps)
                {
                    Assert.True(step.Survival < last && step.Survival >= 0);
                    Assert.True(
                        step.Interval is not { } limits
                            || (
                                limits.Low >= 0
                                && limits.High <= 1
                                && limits.Contains(step.Survival)
                            )
                    );
                    last = step.Survival;
                }
            }
        );
}
