using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Metrics.Tests.Comparisons;

public class MinimumDetectableChangeTests
{
    [Theory]
    [InlineData(100, 0.5, 21.5)]
    [InlineData(1000, 0.5, 6.8)]
    [InlineData(100, 0.8, 30.7)]
    [InlineData(1000, 0.8, 9.7)]
    public void OfNps_TypicalSpread_ShrinksWithTheRootOfN(double n, double power, double points) =>
        Assert.Equal(points, MinimumDetectableChange.OfNps(n, n, power: power), 1);

    [Fact]
    public void Between_NpsAtEvenPower_IsTheReachOfItsInterval()
    {
        var (now, then) = (NpsScore.OfCounts(20, 30, 50), NpsScore.OfCounts(30, 35, 35));
        Assert.Equal(
            ChangeOf.Between(now, then)!.Interval.Width / 2,
            MinimumDetectableChange.Between(now, then, power: 0.5)!.Value,
            9
        );
    }

    [Fact]
    public void Between_SharesOfOne_IsStillAboveZero()
    {
        var all = ShareOfAnswers.OfCounts(50, 50);
        Assert.InRange(MinimumDetectableChange.Between(all, all)!.Value, 0.05, 0.15);
    }

    [Fact]
    public void Between_Means_IsTheirErrorTimesTwoPointEight()
    {
        var sample = Answers.Independent(Answers.OneToFive, 2, 3, 3, 4, 4, 4, 5, 3);
        var mean = MeanOfAnswers.Of(sample, Weighting.Unweighted);
        Assert.Equal(
            2.8015852 * Math.Sqrt(2) * mean.StandardError!.Value,
            MinimumDetectableChange.Between(mean, mean)!.Value,
            6
        );
    }

    [Fact]
    public void Between_CountsOrMissingValues_IsNull()
    {
        Assert.Null(MinimumDetectableChange.Between(CountOfEvents.Of(3), CountOfEvents.Of(4)));
        Assert.Null(
            MinimumDetectableChange.Between(NpsScore.OfCounts(0, 0, 0), NpsScore.OfCounts(1, 1, 1))
        );
    }

    [Theory]
    [InlineData(0.49)]
    [InlineData(1)]
    [InlineData(double.NaN)]
    public void OfNps_ImpossiblePower_IsRefused(double power) =>
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            MinimumDetectableChange.OfNps(100, 100, power: power)
        );
}
