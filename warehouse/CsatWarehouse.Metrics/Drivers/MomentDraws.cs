using CsatWarehouse.Metrics.Statistics;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;

namespace CsatWarehouse.Metrics.Drivers;

/// <summary>
/// Sums of resamples of clusters. Where there are few, clusters are drawn with replacement; where they count as 200 or more equal ones the sums are drawn from the normal limit of that,
/// with the same mean and covariance, so that a large cell costs no more than a small one.
/// </summary>
sealed class MomentDraws
{
    const double ManyClusters = 200;

    /// <summary>Below this share of its own variance a sum is a combination of those before it.</summary>
    const double Combined = 1e-12;

    readonly Func<double[]> next;

    MomentDraws(Func<double[]> next) => this.next = next;

    public double[] Next() => next();

    /// <param name="seed">Of the answers.</param>
    public static MomentDraws Of(ClusterMoments moments, int seed) =>
        moments.EffectiveClusters >= ManyClusters
            ? NormalLimit(moments, seed)
            : Resamples(moments, seed);

    internal static MomentDraws Resamples(ClusterMoments moments, int seed)
    {
        var draws = new ClusterDraws(seed, moments.Clusters);
        return new(() => moments.Sums(draws.Next()));
    }

    internal static MomentDraws NormalLimit(ClusterMoments moments, int seed)
    {
        var sums = moments.Sums();
        var root = RootOf(moments, sums);
        var random = new Xoshiro256StarStar(seed, threadSafe: false);
        var normal = new double[sums.Length];
        return new(() =>
        {
            Normal.Samples(random, normal, 0, 1);
            var drawn = new double[sums.Length];
            for (var row = 0; row < drawn.Length; row++)
            {
                var sum = sums[row];
                var line = root[row];
                for (var column = 0; column < line.Length; column++)
                    sum += line[column] * normal[column];
                drawn[row] = sum;
            }
            return drawn;
        });
    }

    /// <summary>The lower triangle whose square is the covariance of the sums of a resample: over clusters, the products of their sums less the mean of these.</summary>
    static double[][] RootOf(ClusterMoments moments, double[] sums)
    {
        var width = sums.Length;
        var root = new double[width][];
        for (var row = 0; row < width; row++)
            root[row] = new double[row + 1];
        var apart = new double[width];
        foreach (var cluster in moments.OfClusters)
        {
            for (var i = 0; i < width; i++)
                apart[i] = cluster[i] - sums[i] / moments.Clusters;
            for (var row = 0; row < width; row++)
            for (var column = 0; column <= row; column++)
                root[row][column] += apart[row] * apart[column];
        }
        for (var column = 0; column < width; column++)
        {
            var variance = root[column][column];
            var left = variance;
            for (var k = 0; k < column; k++)
                left -= root[column][k] * root[column][k];
            var pivot = left > Combined * variance ? Math.Sqrt(left) : 0;
            root[column][column] = pivot;
            for (var row = column + 1; row < width; row++)
            {
                var rest = root[row][column];
                for (var k = 0; k < column; k++)
                    rest -= root[row][k] * root[column][k];
                root[row][column] = pivot == 0 ? 0 : rest / pivot;
            }
        }
        return root;
    }
}
