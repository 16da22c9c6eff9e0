using CsatWarehouse.Samples.Randomness;

namespace CsatWarehouse.Samples.Tests.Randomness;

public sealed class StableRandomTests
{
    const int Draws = 100_000;

    [Fact]
    public void Unit_OfAGivenStrand_IsWhatItWasOnEveryMachineBefore()
    {
        var random = StableRandom.For(2026, Strand.Ticket, 1, 2);

        Assert.Equal([407, 865, 948], [random.Below(1000), random.Below(1000), random.Below(1000)]);
    }

    [Fact]
    public void For_NeighbouringKeys_GivesNumbersOfTheirOwn()
    {
        var first = Enumerable
            .Range(0, 1000)
            .Select(i => StableRandom.For(1, Strand.Name, i).Unit());
        var second = Enumerable
            .Range(0, 1000)
            .Select(i => StableRandom.For(1, Strand.Name, 0, i).Unit());

        Assert.Equal(1999, first.Concat(second).Distinct().Count());
    }

    [Theory]
    [InlineData(1.8)]
    [InlineData(3)]
    [InlineData(4.6)]
    public void Answer_OfAMean_HasThatMean(double mean)
    {
        var random = StableRandom.For(7, Strand.Review);

        var answers = Enumerable.Range(0, Draws).Select(_ => random.Answer(1, 5, mean)).ToList();

        Assert.Equal(mean, answers.Average(), 0.015);
        Assert.All(answers, a => Assert.InRange(a, 1, 5));
    }

    [Fact]
    public void Duration_OfAMedian_HasThatMedianAndThreeTimesItAsP90()
    {
        var random = StableRandom.For(7, Strand.Ticket);

        var hours = Enumerable
            .Range(0, Draws)
            .Select(_ => random.Duration(TimeSpan.FromHours(2)).TotalHours)
            .Order()
            .ToList();

        Assert.Equal(2, hours[Draws / 2], 0.05);
        Assert.Equal(6, hours[Draws * 9 / 10], 0.2);
        Assert.True(hours[^1] <= 80.01);
    }

    [Fact]
    public void Bell_HasMeanNoughtAndDeviationOne()
    {
        var random = StableRandom.For(7, Strand.Customer);

        var draws = Enumerable.Range(0, Draws).Select(_ => random.Bell()).ToList();

        Assert.Equal(0, draws.Average(), 0.01);
        Assert.Equal(1, draws.Average(d => d * d), 0.015);
    }

    [Fact]
    public void Weighted_ManyDraws_FollowsTheWeights()
    {
        var random = StableRandom.For(7, Strand.Problem);

        var counts = Enumerable
            .Range(0, Draws)
            .Select(_ => random.Weighted([1, 0, 3]))
            .CountBy(i => i)
            .ToDictionary();

        Assert.Equal(0.25, counts[0] / (double)Draws, 0.01);
        Assert.False(counts.ContainsKey(1));
    }
}
