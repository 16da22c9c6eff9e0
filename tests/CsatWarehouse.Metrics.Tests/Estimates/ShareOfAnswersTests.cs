using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Scales;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Metrics.Tests.Estimates;

public class ShareOfAnswersTests
{
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    [InlineData(4, 5, 0.3755, 0.9638)]
    [InlineData(5, 5, 0.5655, 1)]
    public void OfCounts_PublishedCounts_GivesTheWilsonLimits(
        long successes,
        long n,
        double low,
        double high
    )
    {
        var share = ShareOfAnswers.OfCounts(successes, n);
        Assert.Equal((double)successes / n, share.Value);
        Assert.Equal(low, share.Interval!.Value.Low, 4);
        Assert.Equal(high, share.Interval!.Value.High, 4);
    }

    [Fact]
    public void TopTwo_FiveAnswers_CountsFoursAndFives()
    {
        var share = ShareOfAnswers.TopTwo(
            Answers.Independent(Answers.OneToFive, 1, 3, 4, 5, 5),
            Weighting.Unweighted
        );
        Assert.Equal(0.6, share.Value!.Value, 12);
        Assert.Equal(3, share.PartOf(Part.In).Answers);
        Assert.Equal(2, share.PartOf(Part.Out).Answers);
        Assert.Equal(
            ShareOfAnswers.OfCounts(3, 5).Interval!.Value.Low,
            share.Interval!.Value.Low,
            10
        );
    }

    [Fact]
    public void Of_Weights_AreRescaledToTheirEffectiveNumber()
    {
        var sample = new ClusteredSample(Answers.OneToFive);
        sample.Add(1, 1, 5, 300);
        sample.Add(2, 2, 1, 100);
        var share = ShareOfAnswers.TopTwo(sample, Weighting.Weighted);
        Assert.Equal(0.75, share.Value!.Value, 12);
        Assert.Equal(1.6, share.Denominator!.Value, 12);
        Assert.Equal(1.2, share.Numerator!.Value, 12);
        Assert.Equal(0.75, share.PartOf(Part.In).Share, 12);
        Assert.Equal(1, share.PartOf(Part.In).Answers);
    }

    [Fact]
    public void Of_FromALevelThatBinaryCannotHold_IncludesIt() =>
        Assert.Equal(
            1,
            ShareOfAnswers
                .Of(
                    Answers.Independent(new Scale(0, 1, 0.1), 0.3),
                    from: 0.1 + 0.2,
                    Weighting.Unweighted
                )
                .Value
        );

    [Fact]
    public void Of_FromOffTheScale_SaysWhatToDo()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() =>
            ShareOfAnswers.Of(new ClusteredSample(Answers.OneToFive), 4.5, Weighting.Unweighted)
        );
        Assert.Contains("Not a value of 1-5", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NoAnswers_HasNoValue()
    {
        Assert.Null(ShareOfAnswers.TopTwo(new(Answers.OneToFive), Weighting.Unweighted).Value);
        Assert.Null(ShareOfAnswers.OfCounts(0, 0).Value);
    }

    [Fact]
    public void OfCounts_MoreSuccessesThanCases_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ShareOfAnswers.OfCounts(3, 2));

    [Fact]
    public void PartOf_UnknownName_NamesTheKnownOnes()
    {
        var error = Assert.Throws<InvalidOperationException>(() =>
            ShareOfAnswers.OfCounts(1, 2).PartOf(Part.Promoters)
        );
        Assert.Contains("only: in, out", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Interval_AnyAnswers_HoldsTheShareInsideTheScale() =>
        Property.Holds(
            Answers.Any(Answers.OneToFive),
            answers =>
            {
                var share = ShareOfAnswers.TopTwo(
                    Answers.Of(Answers.OneToFive, answers),
                    Weighting.Weighted
                );
                if (share.Value is not { } value)
                    return;
                Assert.InRange(share.Interval!.Value.Low, 0, value + 1e-12);
                Assert.InRange(share.Interval!.Value.High, value - 1e-12, 1);
            }
        );
}
