using CsatWarehouse.Metrics.Estimates;

namespace CsatWarehouse.Metrics.Tests.Estimates;

public class CountOfEventsTests
{
    [Theory]
    [InlineData(0, 0, 3.689)]
    [InlineData(1, 0.025, 5.572)]
    [InlineData(5, 1.623, 11.668)]
    [InlineData(10, 4.795, 18.390)]
    public void Of_PublishedCounts_GivesTheGarwoodLimits(long count, double low, double high)
    {
        var events = CountOfEvents.Of(count);
        Assert.Equal(count, events.Value);
        Assert.Equal(low, events.Interval!.Value.Low, 3);
        Assert.Equal(high, events.Interval!.Value.High, 3);
    }

    [Fact]
    public void RatePerThousand_FiveAmongTwoThousand_ScalesTheLimits()
    {
        var rate = CountOfEvents.RatePerThousand(5, 2000);
        Assert.Equal(2.5, rate.Value!.Value, 12);
        Assert.Equal(1.623 / 2, rate.Interval!.Value.Low, 3);
        Assert.Equal(11.668 / 2, rate.Interval!.Value.High, 3);
        Assert.Equal((5d, 2000d), (rate.Numerator!.Value, rate.Denominator!.Value));
    }

    [Fact]
    public void RatePerThousand_NoExposure_HasNoValue() =>
        Assert.Null(CountOfEvents.RatePerThousand(0, 0).Value);

    [Fact]
    public void Of_Sample_CountsAnswersAndPersonsApart()
    {
        var sample = Answers.Independent(Answers.OneToFive, 1, 2, 3);
        sample.Merge(sample);
        var answers = CountOfEvents.Of(sample);
        Assert.Equal((6d, 3L), (answers.Value!.Value, answers.N));
    }

    [Fact]
    public void Of_NegativeCount_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => CountOfEvents.Of(-1));
}
