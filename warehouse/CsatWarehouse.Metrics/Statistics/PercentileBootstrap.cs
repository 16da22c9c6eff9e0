using MathNet.Numerics.Distributions;

namespace CsatWarehouse.Metrics.Statistics;

/// <summary>
/// The cluster bootstrap of percentiles (Davison and Hinkley 1997, Bootstrap Methods and their Application, section 3.8): clusters are drawn with replacement, each with all its cases.
/// Where they count as 200 or more equal ones, only the rank is drawn, from the normal limit of the share below the percentile: a draw a replication instead of a draw a cluster, so that a large cell costs no more than a small one.
/// Percentiles of one sample share its draws.
/// </summary>
static class PercentileBootstrap
{
    /// <summary>Odd, so that 2.5 % of one more is a whole rank.</summary>
    public const int Replications = 1999;

    /// <summary>Five clusters have 126 different resamples: too few for a tail of 2.5 %.</summary>
    public const int FewestClusters = 6;

    const double ManyClusters = 200;

    /// <returns>For each percentile that of each replication, in the order drawn; null below <see cref="FewestClusters"/>.</returns>
    public static double[][]? Replicates(EndedTimes times, params ReadOnlySpan<double> percentiles)
    {
        if (times.Sizes.Length < FewestClusters)
            return null;
        var squares = times.Sizes.Sum(size => (double)size * size);
        return (double)times.Count * times.Count / squares >= ManyClusters
            ? ByRank(times, percentiles)
            : ByCluster(times, percentiles);
    }

    internal static double[][] ByCluster(EndedTimes times, params ReadOnlySpan<double> percentiles)
    {
        var draws = new ClusterDraws(ContentSeed.Of(times.Seconds), times.Sizes.Length);
        var replicates = Empty(percentiles.Length);
        for (var r = 0; r < Replications; r++)
        {
            var drawn = draws.Next();
            var total = 0L;
            for (var cluster = 0; cluster < drawn.Length; cluster++)
                total += (long)drawn[cluster] * times.Sizes[cluster];
            for (var i = 0; i < percentiles.Length; i++)
                replicates[i][r] = Percentile(times, drawn, total, percentiles[i]);
        }
        return replicates;
    }

    internal static double[][] ByRank(EndedTimes times, params ReadOnlySpan<double> percentiles)
    {
        var random = ContentSeed.Generator(times.Seconds);
        var last = times.Count - 1;
        var normal = new double[Replications];
        for (var r = 0; r < Replications; r++)
            normal[r] = Normal.Sample(random, 0, 1);
        var replicates = Empty(percentiles.Length);
        for (var i = 0; i < percentiles.Length; i++)
        {
            var p = percentiles[i];
            var effective = times.ShareUpTo(times.AtRank(last * p)).NEffective;
            var error = Math.Sqrt(p * (1 - p) / effective);
            for (var r = 0; r < Replications; r++)
                replicates[i][r] = times.AtRank(
                    Math.Clamp(last * (p + error * normal[r]), 0, last)
                );
        }
        return replicates;
    }

    static double[][] Empty(int percentiles)
    {
        var replicates = new double[percentiles][];
        for (var i = 0; i < percentiles; i++)
            replicates[i] = new double[Replications];
        return replicates;
    }

    /// <summary>Between the two drawn cases around the rank, counted from the nearer end.</summary>
    static double Percentile(EndedTimes times, ReadOnlySpan<int> drawn, long total, double p)
    {
        var rank = (total - 1) * p;
        var below = (long)Math.Floor(rank);
        var above = Math.Min(below + 1, total - 1);
        var (low, high) =
            p <= 0.5
                ? FromShortest(times, drawn, below, above)
                : FromLongest(times, drawn, total - 1 - below, total - 1 - above);
        return low + (rank - below) * (high - low);
    }

    static (long Low, long High) FromShortest(
        EndedTimes times,
        ReadOnlySpan<int> drawn,
        long below,
        long above
    )
    {
        var seconds = times.Seconds;
        var clusters = times.Clusters;
        var counted = 0L;
        var i = -1;
        while (counted <= below)
            counted += drawn[clusters[++i]];
        var low = seconds[i];
        while (counted <= above)
            counted += drawn[clusters[++i]];
        return (low, seconds[i]);
    }

    static (long Low, long High) FromLongest(
        EndedTimes times,
        ReadOnlySpan<int> drawn,
        long below,
        long above
    )
    {
        var seconds = times.Seconds;
        var clusters = times.Clusters;
        var counted = 0L;
        var i = seconds.Length;
        while (counted <= above)
            counted += drawn[clusters[--i]];
        var high = seconds[i];
        while (counted <= below)
            counted += drawn[clusters[--i]];
        return (seconds[i], high);
    }
}
