using MathNet.Numerics.Distributions;

namespace CsatWarehouse.Metrics.Statistics;

/// <summary>
/// The cluster bootstrap of a percentile (Davison and Hinkley 1997, Bootstrap Methods and their Application, section 3.8): clusters are drawn with replacement, each with all its cases.
/// Where they count as 200 or more equal ones, only the rank is drawn, from the normal limit of the share below the percentile: a draw a replication instead of a draw a cluster, so that a large cell costs no more than a small one.
/// </summary>
static class PercentileBootstrap
{
    /// <summary>Odd, so that 2.5 % of one more is a whole rank.</summary>
    public const int Replications = 1999;

    /// <summary>Five clusters have 126 different resamples: too few for a tail of 2.5 %.</summary>
    public const int FewestClusters = 6;

    const double ManyClusters = 200;

    /// <returns>The percentile of each replication, in the order drawn; null below <see cref="FewestClusters"/>.</returns>
    public static double[]? Replicates(EndedTimes times, double p)
    {
        if (times.Sizes.Length < FewestClusters)
            return null;
        var squares = times.Sizes.Sum(size => (double)size * size);
        return (double)times.Count * times.Count / squares >= ManyClusters
            ? ByRank(times, p)
            : ByCluster(times, p);
    }

    internal static double[] ByCluster(EndedTimes times, double p)
    {
        var random = ContentSeed.Generator(times.Seconds);
        var drawn = new int[times.Sizes.Length];
        var replicates = new double[Replications];
        for (var r = 0; r < Replications; r++)
        {
            Array.Clear(drawn);
            var total = 0L;
            for (var i = 0; i < drawn.Length; i++)
            {
                var cluster = random.Next(drawn.Length);
                drawn[cluster]++;
                total += times.Sizes[cluster];
            }
            replicates[r] = Percentile(times, drawn, (total - 1) * p);
        }
        return replicates;
    }

    internal static double[] ByRank(EndedTimes times, double p)
    {
        var random = ContentSeed.Generator(times.Seconds);
        var last = times.Count - 1;
        var effective = times.ShareUpTo(times.AtRank(last * p)).NEffective;
        var error = Math.Sqrt(p * (1 - p) / effective);
        var replicates = new double[Replications];
        for (var r = 0; r < Replications; r++)
            replicates[r] = times.AtRank(
                Math.Clamp(last * (p + error * Normal.Sample(random, 0, 1)), 0, last)
            );
        return replicates;
    }

    static double Percentile(EndedTimes times, int[] drawn, double rank)
    {
        var seconds = times.Seconds;
        var clusters = times.Clusters;
        var below = (long)Math.Floor(rank);
        var counted = 0L;
        var i = -1;
        while (counted <= below)
            counted += drawn[clusters[++i]];
        var low = seconds[i];
        if (counted > below + 1 || rank == below)
            return low;
        while (drawn[clusters[++i]] == 0) { }
        return low + (rank - below) * (seconds[i] - low);
    }
}
