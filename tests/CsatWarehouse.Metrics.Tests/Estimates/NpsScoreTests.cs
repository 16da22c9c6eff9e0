using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Scales;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Metrics.Tests.Estimates;

public class NpsScoreTests
{
    [Theory]
    [InlineData(1, 2, 3, 33.33333333333, 30.42903097251)]
    [InlineData(1, 0, 1, 0, 70.71067811865)]
    [InlineData(0, 1, 1, 50, 35.35533905933)]
    [InlineData(1, 1, 1, 0, 47.14045207910)]
    public void OfCounts_PublishedCounts_GivesScoreAndStandardError(
        long detractors,
        long passives,
        long promoters,
        double score,
        double error
    )
    {
        var nps = NpsScore.OfCounts(detractors, passives, promoters);
        Assert.Equal(score, nps.Value!.Value, 9);
        Assert.Equal(error, nps.StandardError!.Value, 9);
    }

    [Fact]
    public void OfCounts_ThreeHundredTwentyFour_HasThePublishedStandardError() =>
        Assert.Equal(4.1408666250, NpsScore.OfCounts(54, 108, 162).StandardError!.Value, 9);

    [Theory]
    [InlineData(1, 2, 3, -26.7432587941, 71.1877032385)]
    [InlineData(2, 11, 18, 25.5123341184, 68.6053129405)]
    [InlineData(75, 675, 250, 14.0858830611, 20.8094309967)]
    [InlineData(8, 9, 19, 2.8784390329, 53.5318173773)]
    public void OfCounts_PublishedCounts_GivesTheAdjustedWaldLimits(
        long detractors,
        long passives,
        long promoters,
        double low,
        double high
    )
    {
        var limits = NpsScore.OfCounts(detractors, passives, promoters).Interval!.Value;
        Assert.Equal(low, limits.Low, 8);
        Assert.Equal(high, limits.High, 8);
    }

    [Fact]
    public void Interval_OnePromoter_ReachesTheScore() =>
        Assert.Equal(100, NpsScore.OfCounts(0, 0, 1).Interval!.Value.High);

    [Fact]
    public void Of_IndependentAnswers_AgreesWithTheirCounts()
    {
        var fromAnswers = NpsScore.Of(
            Answers.Independent(Answers.ZeroToTen, 0, 6, 7, 8, 8, 9, 10, 10),
            Weighting.Unweighted
        );
        var fromCounts = NpsScore.OfCounts(2, 3, 3);
        Assert.Equal(fromCounts.Value, fromAnswers.Value);
        Assert.Equal(fromCounts.StandardError!.Value, fromAnswers.StandardError!.Value, 10);
        Assert.Equal(fromCounts.Interval!.Value.Low, fromAnswers.Interval!.Value.Low, 10);
        Assert.Equal(fromCounts.Parts, fromAnswers.Parts);
        Assert.Equal((1d, 8d), (fromAnswers.Numerator!.Value, fromAnswers.Denominator!.Value));
    }

    [Fact]
    public void Of_Airport2017_IsThePublishedScore()
    {
        var nps = NpsScore.Of(Airport.Nps2017(byRun: true), Weighting.Unweighted);
        Assert.Equal(39.84, nps.Value!.Value, 2);
        Assert.Equal((2746, 2746), (nps.N, nps.Answers));
        Assert.Equal([1436, 968, 342], nps.Parts.Select(part => part.Answers));
        Assert.Equal(211, nps.Clusters);
    }

    [Fact]
    public void Of_Airport2017Weighted_IsThePublishedScore()
    {
        var nps = NpsScore.Of(Airport.Nps2017(byRun: true), Weighting.Weighted);
        Assert.Equal(40.40, nps.Value!.Value, 2);
        Assert.Equal(2266.5, nps.Denominator!.Value, 1);
        Assert.Equal([1436, 968, 342], nps.Parts.Select(part => part.Answers));
    }

    [Theory]
    [InlineData(false, 1.33)]
    [InlineData(true, 1.54)]
    public void StandardError_Airport2017_IsLargerByRun(bool byRun, double expected) =>
        Assert.Equal(
            expected,
            NpsScore.Of(Airport.Nps2017(byRun), Weighting.Unweighted).StandardError!.Value,
            2
        );

    [Theory]
    [InlineData(Weighting.Unweighted)]
    [InlineData(Weighting.Weighted)]
    public void Of_NoAnswers_HasNoValue(Weighting weighting)
    {
        var nps = NpsScore.Of(new ClusteredSample(Answers.ZeroToTen), weighting);
        Assert.Null(nps.Value);
        Assert.Null(nps.StandardError);
        Assert.Null(nps.Interval);
        Assert.Equal(0, nps.N);
        Assert.False(nps.IsLowBase);
        Assert.Null(NpsScore.OfCounts(0, 0, 0).Value);
    }

    [Fact]
    public void Of_AnotherScale_IsRefused() =>
        Assert.Throws<ArgumentException>(() =>
            NpsScore.Of(new ClusteredSample(new Scale(1, 5)), Weighting.Unweighted)
        );

    [Fact]
    public void IsLowBase_ThirtyEffectiveAnswers_IsEnough()
    {
        Assert.True(NpsScore.OfCounts(0, 0, 29).IsLowBase);
        Assert.False(NpsScore.OfCounts(0, 0, 30).IsLowBase);
    }

    [Fact]
    public void Interval_AnyAnswers_HoldsTheScoreInsideTheScale() =>
        Property.Holds(
            Answers.Any(Answers.ZeroToTen),
            answers =>
            {
                foreach (var weighting in Enum.GetValues<Weighting>())
                {
                    var nps = NpsScore.Of(Answers.Of(Answers.ZeroToTen, answers), weighting);
                    if (nps.Value is not { } value)
                        continue;
                    var limits = nps.Interval!.Value;
                    Assert.InRange(limits.Low, -100, 100);
                    Assert.InRange(limits.High, -100, 100);
                    Assert.InRange(value, limits.Low - 1e-9, limits.High + 1e-9);
                    Assert.Equal(value, 100 * nps.Numerator!.Value / nps.Denominator!.Value, 9);
                    Assert.Equal(1, nps.Parts.Sum(part => part.Share), 9);
                }
            }
        );
}
