using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Scales;
using CsatWarehouse.Metrics.Statistics;
using FsCheck;
using FsCheck.Fluent;

namespace CsatWarehouse.Metrics.Tests.Comparisons;

public class ChangeOfTests
{
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(5, 56, 0, 29, -0.0381, 0.1926)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(10, 10, 0, 10, 0.6075, 1)]
    public void Between_PublishedShares_GivesTheNewcombeLimits(
        long successes,
        long n,
        long priorSuccesses,
        long priorN,
        double low,
        double high
    )
    {
        var change = ChangeOf.Between(
            ShareOfAnswers.OfCounts(successes, n),
            ShareOfAnswers.OfCounts(priorSuccesses, priorN)
        )!;
        Assert.Equal(low, change.Interval.Low, 4);
        Assert.Equal(high, change.Interval.High, 4);
        Assert.Equal(ChangeMethod.Newcombe, change.Method);
    }

    [Fact]
    public void Between_AnyShares_HasPBelowFiveExactlyWhenTheLimitsLeaveZeroOut() =>
        Property.Holds(
            Gen.Four(Gen.Choose(1, 300)),
            counts =>
            {
                var (a, b, c, d) = counts;
                var change = ChangeOf.Between(
                    ShareOfAnswers.OfCounts(Math.Min(a, b), b),
                    ShareOfAnswers.OfCounts(Math.Min(c, d), d)
                )!;
                Assert.InRange(change.PValue, 0, 1);
                Assert.InRange(change.Interval.Low, -1, 1);
                Assert.InRange(change.Interval.High, -1, 1);
                if (Math.Abs(change.PValue - 0.05) > 1e-9)
                    Assert.Equal(change.PValue > 0.05, change.Interval.Contains(0));
            }
        );

    [Fact]
    public void Between_StudentsSleepData_IsWelchsTest()
    {
        var scale = new Scale(-2, 6, 0.1);
        var one = Mean(scale, 0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2);
        var two = Mean(scale, 1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4);
        var change = ChangeOf.Between(one, two)!;
        Assert.Equal(-1.58, change.Difference, 10);
        Assert.Equal(0.07939, change.PValue, 5);
        Assert.Equal(-3.3654832, change.Interval.Low, 6);
        Assert.Equal(0.2054832, change.Interval.High, 6);
    }

    [Fact]
    public void Between_FiveEqualAnswers_AreNotTakenForCertain()
    {
        var prior = Mean(Answers.OneToFive, [.. Enumerable.Range(0, 200).Select(i => 1 + i % 5d)]);
        var change = ChangeOf.Between(Mean(Answers.OneToFive, 4, 4, 4, 4, 4), prior)!;
        Assert.Equal(1, change.Difference, 10);
        Assert.True(change.PValue > 0.05);
    }

    [Fact]
    public void Between_MeansOfUnknownSpread_IsNull()
    {
        Assert.Null(ChangeOf.Between(Mean(Answers.OneToFive, 5, 5), Mean(Answers.OneToFive, 4, 4)));
        Assert.Null(ChangeOf.Between(Mean(Answers.OneToFive, 5), Mean(Answers.OneToFive, 3, 4, 5)));
    }

    [Fact]
    public void Between_TenAndTwentyEvents_IsTheConditionalBinomial()
    {
        var change = ChangeOf.Between(CountOfEvents.Of(10), CountOfEvents.Of(20))!;
        Assert.Equal(0.09874, change.PValue, 5);
        Assert.Equal(-10, change.Difference);
        Assert.True(change.Interval.Contains(0));
    }

    [Fact]
    public void Between_EqualRatesOfUnequalExposure_IsNoChange()
    {
        var change = ChangeOf.Between(
            CountOfEvents.RatePerThousand(10, 1000),
            CountOfEvents.RatePerThousand(100, 10_000)
        )!;
        Assert.Equal(0, change.Difference, 12);
        Assert.InRange(change.PValue, 0.9, 1);
    }

    [Fact]
    public void Between_LargeCounts_ApproachesTheNormal()
    {
        // 5,000 of 2,000,000: z = 5000 / √2005000.
        var change = ChangeOf.Between(CountOfEvents.Of(1_005_000), CountOfEvents.Of(1_000_000))!;
        Assert.Equal(0.000414, change.PValue, 5);
    }

    [Fact]
    public void Between_NoEventsTwice_IsNoChange() =>
        Assert.Equal(1, ChangeOf.Between(CountOfEvents.Of(0), CountOfEvents.Of(0))!.PValue);

    [Fact]
    public void Between_MissingValueOrAnotherScale_IsNull()
    {
        var some = Mean(Answers.OneToFive, 3, 4, 5);
        Assert.Null(ChangeOf.Between(some, Mean(Answers.OneToFive)));
        Assert.Null(ChangeOf.Between(Mean(Answers.OneToFive), some));
        Assert.Null(ChangeOf.Between(some, Mean(new Scale(1, 10), 3, 4, 5)));
    }

    [Fact]
    public void Between_AnotherKindOrWeighting_IsRefused()
    {
        var sample = Answers.Independent(Answers.OneToFive, 3, 4, 5);
        var mean = MeanOfAnswers.Of(sample, Weighting.Unweighted);
        var error = Assert.Throws<ArgumentException>(() =>
            ChangeOf.Between(mean, ShareOfAnswers.TopTwo(sample, Weighting.Unweighted))
        );
        Assert.Contains(
            "cannot be compared with Share, Unweighted",
            error.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() =>
            ChangeOf.Between(mean, MeanOfAnswers.Of(sample, Weighting.Weighted))
        );
    }

    [Fact]
    public void Between_Exchanged_TurnsTheSignAndNothingElse() =>
        Property.Holds(
            Gen.Two(Answers.Any(Answers.ZeroToTen)),
            pair =>
            {
                var (a, b) = (
                    Answers.Of(Answers.ZeroToTen, pair.Item1),
                    Answers.Of(Answers.ZeroToTen, pair.Item2)
                );
                foreach (var (x, y) in Figures(a).Zip(Figures(b)))
                {
                    var (there, back) = (ChangeOf.Between(x, y), ChangeOf.Between(y, x));
                    Assert.Equal(there is null, back is null);
                    if (there is null || back is null)
                        continue;
                    Assert.Equal(there.Difference, -back.Difference);
                    Assert.Equal(there.Interval.Low, -back.Interval.High, 9);
                    Assert.Equal(there.Interval.High, -back.Interval.Low, 9);
                    Assert.Equal(there.PValue, back.PValue, 9);
                    Assert.InRange(there.PValue, 0, 1);
                    Assert.Equal(there.Method, back.Method);
                }
            }
        );

    static Estimate[] Figures(ClusteredSample sample) =>
        [
            NpsScore.Of(sample, Weighting.Weighted),
            ShareOfAnswers.TopTwo(sample, Weighting.Weighted),
            MeanOfAnswers.Of(sample, Weighting.Weighted),
            CountOfEvents.Of(sample),
        ];

    static Estimate Mean(Scale scale, params double[] values) =>
        MeanOfAnswers.Of(Answers.Independent(scale, values), Weighting.Unweighted);
}
