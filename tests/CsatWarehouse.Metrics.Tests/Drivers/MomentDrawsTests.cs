using CsatWarehouse.Metrics.Drivers;

namespace CsatWarehouse.Metrics.Tests.Drivers;

/// <summary>The normal limit of a resample of many clusters is that resample, but for what chance does.</summary>
public class MomentDrawsTests
{
    const int Draws = 4000;

    [Fact]
    public void NormalLimit_OfManyClusters_HasMeanAndSpreadOfResamples()
    {
        var moments = ClusterMoments.Of(Answers(300).Sorted());
        var (resampled, limit) = (
            SpreadOf(MomentDraws.Resamples(moments, 1)),
            SpreadOf(MomentDraws.NormalLimit(moments, 1))
        );

        foreach (var (one, other) in resampled.Zip(limit))
        {
            Assert.Equal(one.Mean, other.Mean, 0.1 * one.Deviation + 1e-9);
            Assert.Equal(one.Deviation, other.Deviation, 0.1 * one.Deviation + 1e-9);
        }
    }

    [Fact]
    public void Shares_OfTwoHundredClustersAndOneFewer_HaveAlikeIntervals()
    {
        var many = KeyDrivers.Of(Answers(200))!;
        var few = KeyDrivers.Of(Answers(199))!;

        Assert.All(
            many.Drivers.Zip(few.Drivers),
            pair =>
                Assert.Equal(
                    pair.First.ShareInterval!.Value.Width,
                    pair.Second.ShareInterval!.Value.Width,
                    0.15 * pair.First.ShareInterval!.Value.Width
                )
        );
    }

    [Fact]
    public void Draws_OfTheSameSeed_AreTheSame()
    {
        var moments = ClusterMoments.Of(Answers(250).Sorted());

        Assert.Equal(MomentDraws.Of(moments, 7).Next(), MomentDraws.Of(moments, 7).Next());
        Assert.NotEqual(MomentDraws.Of(moments, 7).Next(), MomentDraws.Of(moments, 8).Next());
    }

    static DriverSample Answers(int clusters)
    {
        var sample = new DriverSample(["a", "b", "c"]);
        for (var i = 0; i < 3 * clusters; i++)
            sample.Add(
                i / 3,
                i % 5 + i * 7 % 3 + i * 13 % 11 * 0.2,
                [i % 5, i * 7 % 3, i * 11 % 7]
            );
        return sample;
    }

    static List<(double Mean, double Deviation)> SpreadOf(MomentDraws draws)
    {
        var all = Enumerable.Range(0, Draws).Select(_ => draws.Next()).ToList();
        return
        [
            .. Enumerable
                .Range(0, all[0].Length)
                .Select(i =>
                {
                    var mean = all.Average(one => one[i]);
                    return (mean, Math.Sqrt(all.Average(one => (one[i] - mean) * (one[i] - mean))));
                }),
        ];
    }
}
