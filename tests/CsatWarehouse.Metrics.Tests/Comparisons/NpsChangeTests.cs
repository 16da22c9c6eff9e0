using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Intervals;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Metrics.Tests.Comparisons;

public class NpsChangeTests
{
    static readonly Estimate Now = NpsScore.OfCounts(20, 30, 50);
    static readonly Estimate Then = NpsScore.OfCounts(30, 35, 35);

    [Fact]
    public void Between_HundredEach_TestsTheAdjustedScores()
    {
        var change = ChangeOf.Between(Now, Then)!;
        Assert.Equal(25, change.Difference, 10);
        Assert.Equal(0.027738740694697395, change.PValue, 9);
        Assert.Equal(2.6576825380006386, change.Interval.Low, 6);
        Assert.Equal(45.8860067823877, change.Interval.High, 6);
        Assert.Equal(ChangeMethod.AdjustedWald, change.Method);
    }

    [Fact]
    public void StandardErrors_HundredEach_GiveThePublishedPlainZ()
    {
        var z =
            (Now.Value!.Value - Then.Value!.Value)
            / Math.Sqrt(
                Math.Pow(Now.StandardError!.Value, 2) + Math.Pow(Then.StandardError!.Value, 2)
            );
        Assert.Equal(2.229389810338549, z, 10);
        Assert.Equal(0.025787979622464263, Confidence.PValueOf(z), 9);
    }

    [Fact]
    public void Between_AllPromotersTwice_IsNoChange()
    {
        var change = ChangeOf.Between(NpsScore.OfCounts(0, 0, 80), NpsScore.OfCounts(0, 0, 80))!;
        Assert.Equal(0, change.Difference);
        Assert.Equal(1, change.PValue, 12);
    }

    [Theory]
    [InlineData(0, 0, 4, 3, 2, 0)]
    [InlineData(1, 0, 3, 2, 2, 1)]
    [InlineData(2, 1, 1, 1, 1, 2)]
    [InlineData(0, 1, 5, 4, 0, 1)]
    public void Between_SmallSamples_AgreesWithEveryDealCounted(
        int d1,
        int n1,
        int p1,
        int d2,
        int n2,
        int p2
    )
    {
        var change = ChangeOf.Between(
            NpsScore.OfCounts(d1, n1, p1),
            NpsScore.OfCounts(d2, n2, p2)
        )!;
        Assert.Equal(ChangeMethod.Permutation, change.Method);
        int[] scores = [.. Scores(d1, n1, p1), .. Scores(d2, n2, p2)];
        Assert.Equal(ByCounting(scores, d1 + n1 + p1), change.PValue, 10);
    }

    [Fact]
    public void Between_FewAgainstAMillion_StaysExact()
    {
        // Nine promoters of nine, drawn from a population of half promoters, half detractors.
        var change = ChangeOf.Between(
            NpsScore.OfCounts(0, 0, 9),
            NpsScore.OfCounts(500_000, 0, 500_000)
        )!;
        Assert.Equal(2 * Math.Pow(0.5, 9), change.PValue, 5);
    }

    [Fact]
    public void Between_ClusteredSmallSample_CountsEffectiveAnswers()
    {
        var sample = new ClusteredSample(Answers.ZeroToTen);
        for (var cluster = 0; cluster < 4; cluster++)
        for (var person = 0; person < 25; person++)
            sample.Add(cluster, 25 * cluster + person, 10);
        var clustered = NpsScore.Of(sample, Weighting.Unweighted);
        var prior = NpsScore.OfCounts(20, 20, 60);
        Assert.Equal(
            ChangeOf
                .Between(
                    NpsScore.OfCounts(0, 0, 4) with
                    {
                        Scale = Answers.ZeroToTen,
                    },
                    prior with
                    {
                        Scale = Answers.ZeroToTen,
                    }
                )!
                .PValue,
            ChangeOf.Between(clustered, prior with { Scale = Answers.ZeroToTen })!.PValue,
            12
        );
    }

    static int[] Scores(int detractors, int passives, int promoters) =>
        [
            .. Enumerable.Repeat(-1, detractors),
            .. Enumerable.Repeat(0, passives),
            .. Enumerable.Repeat(1, promoters),
        ];

    static double ByCounting(int[] scores, int size)
    {
        var observed = Math.Abs(Difference((1 << size) - 1));
        var deals = Enumerable
            .Range(0, 1 << scores.Length)
            .Where(deal => int.PopCount(deal) == size)
            .ToArray();
        return deals.Count(deal => Math.Abs(Difference(deal)) >= observed - 1e-9)
            / (double)deals.Length;

        double Difference(int deal)
        {
            var inside = scores.Where((_, i) => (deal & (1 << i)) != 0).Average();
            return inside - scores.Where((_, i) => (deal & (1 << i)) == 0).Average();
        }
    }
}
