using CsatWarehouse.Metrics.Statistics;
using MathNet.Numerics.Random;

namespace CsatWarehouse.Metrics.Tests.Statistics;

public class PercentileBootstrapTests
{
    [Theory]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(199)]
    [InlineData(256)]
    [InlineData(257)]
    public void ClusterDraws_OneSeed_AreThoseOfMathNet(int clusters)
    {
        foreach (var seed in (int[])[0, 1, -1, int.MinValue, 20260301])
        {
            var draws = new ClusterDraws(seed, clusters);
            var random = new Xoshiro256StarStar(seed, threadSafe: false);
            for (var replication = 0; replication < 3; replication++)
            {
                var expected = new int[clusters];
                for (var i = 0; i < clusters; i++)
                    expected[random.Next(clusters)]++;
                Assert.Equal(expected, draws.Next().ToArray());
            }
        }
    }

    [Fact]
    public void ByCluster_EachReplication_IsThePercentileOfTheCasesDrawn()
    {
        var times = Clustered();
        var replicates = PercentileBootstrap.ByCluster(times, 0.25, 0.5, 0.9);
        var draws = new ClusterDraws(ContentSeed.Of(times.Seconds), times.Sizes.Length);
        for (var r = 0; r < PercentileBootstrap.Replications; r++)
        {
            var drawn = draws.Next();
            var cases = new List<long>();
            for (var i = 0; i < times.Count; i++)
            for (var copy = 0; copy < drawn[times.Clusters[i]]; copy++)
                cases.Add(times.Seconds[i]);
            Assert.Equal(Type7(cases, 0.25), replicates[0][r]);
            Assert.Equal(Type7(cases, 0.5), replicates[1][r]);
            Assert.Equal(Type7(cases, 0.9), replicates[2][r]);
        }
    }

    [Fact]
    public void Replicates_TwoPercentilesTogether_AreThoseOfEachAlone()
    {
        var together = Clustered();
        var (median, p90) = (together.Replicates(0.5), together.Replicates(0.9));
        Assert.Equal(Clustered().Replicates(0.9).Value, p90.Value);
        Assert.Equal(Clustered().Replicates(0.5).Value, median.Value);
        Assert.Same(median.Value, together.Replicates(0.5).Value);
    }

    /// <summary>Nine clusters of one to nine cases, with ties within and between them.</summary>
    static EndedTimes Clustered()
    {
        var sample = new TimeSample();
        for (var cluster = 1; cluster <= 9; cluster++)
        for (var i = 0; i < cluster; i++)
            sample.Add(cluster, cluster, (cluster * 37 + i * i * 101) % 400 / 10);
        return EndedTimes.Of(sample);
    }

    static double Type7(List<long> sorted, double p)
    {
        var rank = (sorted.Count - 1) * p;
        var below = (int)Math.Floor(rank);
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + (rank - below) * (sorted[above] - sorted[below]);
    }
}
