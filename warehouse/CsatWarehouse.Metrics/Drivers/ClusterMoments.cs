using System.Numerics;

namespace CsatWarehouse.Metrics.Drivers;

/// <summary>
/// Sums and cross products of drivers and outcome by cluster, from which the correlations of any resample of clusters follow.
/// Values are first centred on their means: the one-pass form keeps its digits only near 0.
/// </summary>
sealed class ClusterMoments
{
    /// <summary>Below this share of the mean square of the centred values a resample's variance is rounding: it does not vary.</summary>
    const double Negligible = 1e-12;

    /// <summary>The same for values as delivered: centring leaves the last digit of a constant.</summary>
    const double LastDigits = 1e-20;

    readonly int size;
    readonly double[][] clusters;

    readonly double[] least;

    ClusterMoments(double[] least, double[][] clusters) =>
        (size, this.least, this.clusters) = (least.Length, least, clusters);

    public int Clusters => clusters.Length;

    /// <summary>Drivers and the outcome.</summary>
    public int Width => size;

    /// <summary>As many equally heavy clusters would know as much: (sum w)² / sum w², of the clusters' weights.</summary>
    public double EffectiveClusters
    {
        get
        {
            var weights = Array.ConvertAll(clusters, sums => sums[0]);
            var total = weights.Sum();
            return total * total / weights.Sum(weight => weight * weight);
        }
    }

    /// <summary>The sums of each cluster.</summary>
    public IReadOnlyList<double[]> OfClusters => clusters;

    public static ClusterMoments Of(DriverRow[] sorted)
    {
        var width = sorted.Length == 0 ? 0 : sorted[0].Values.Length;
        var total = sorted.Sum(row => row.Weight);
        var (means, squares) = (new double[width], new double[width]);
        foreach (var row in sorted)
            for (var a = 0; a < width; a++)
            {
                means[a] += row.Weight / total * row.Values[a];
                squares[a] += row.Weight / total * row.Values[a] * row.Values[a];
            }
        return new(
            Array.ConvertAll(squares, square => LastDigits * square),
            [.. sorted.GroupBy(row => row.Cluster).Select(cluster => SumsOf(cluster, means))]
        );
    }

    /// <summary>The sums of all clusters, each once.</summary>
    public double[] Sums()
    {
        var sums = new double[Position(0, size + 1)];
        foreach (var cluster in clusters)
            Add(sums, cluster, 1);
        return sums;
    }

    /// <param name="drawn">How often each cluster counts.</param>
    public double[] Sums(ReadOnlySpan<int> drawn)
    {
        var sums = new double[Position(0, size + 1)];
        for (var c = 0; c < clusters.Length; c++)
            if (drawn[c] > 0)
                Add(sums, clusters[c], drawn[c]);
        return sums;
    }

    /// <summary>Covariances of drivers and outcome, outcome last, divided by the weight.</summary>
    /// <param name="covariances">Where they are put, row after row.</param>
    public void Covariances(double[] sums, Span<double> covariances)
    {
        for (var b = 0; b < size; b++)
        for (var a = 0; a <= b; a++)
            covariances[a * size + b] = covariances[b * size + a] =
                sums[Position(a + 1, b + 1)] / sums[0]
                - sums[Position(0, a + 1)] / sums[0] * (sums[Position(0, b + 1)] / sums[0]);
    }

    /// <summary>Correlations of drivers and outcome, outcome last; 0 with everything for a variable that does not vary.</summary>
    /// <param name="correlations">Where they are put, row after row.</param>
    /// <returns>False where the outcome does not vary.</returns>
    public bool TryCorrelations(double[] sums, Span<double> correlations)
    {
        Covariances(sums, correlations);
        Span<double> deviations = stackalloc double[size];
        for (var a = 0; a < size; a++)
        {
            var variance = correlations[a * size + a];
            deviations[a] =
                variance > Math.Max(least[a], Negligible * sums[Position(a + 1, a + 1)] / sums[0])
                    ? Math.Sqrt(variance)
                    : double.PositiveInfinity;
        }
        for (var a = 0; a < size; a++)
        for (var b = 0; b < size; b++)
            correlations[a * size + b] =
                a == b ? 1 : correlations[a * size + b] / deviations[a] / deviations[b];
        return double.IsFinite(deviations[size - 1]);
    }

    /// <summary>The sum of products of two columns, of which 0 is the constant 1.</summary>
    public static double At(double[] sums, int row, int column) =>
        sums[Position(Math.Min(row, column), Math.Max(row, column))];

    static double[] SumsOf(IEnumerable<DriverRow> rows, double[] means)
    {
        var width = means.Length + 1;
        var sums = new double[Position(0, width)];
        foreach (var row in rows)
        {
            double[] values = [1, .. row.Values.Select((value, a) => value - means[a])];
            for (var b = 0; b < width; b++)
            for (var a = 0; a <= b; a++)
                sums[Position(a, b)] += row.Weight * values[a] * values[b];
        }
        return sums;
    }

    /// <summary>Products are kept once, column by column. Column 0 belongs to the constant 1, whose products are the weight and the sums.</summary>
    static int Position(int row, int column) => column * (column + 1) / 2 + row;

    /// <summary>The bootstrap's inner loop: vectors take a third off its time, and each element is the same to the last bit.</summary>
    static void Add(Span<double> sums, ReadOnlySpan<double> terms, double times)
    {
        var i = 0;
        for (; i <= sums.Length - Vector<double>.Count; i += Vector<double>.Count)
            (new Vector<double>(sums[i..]) + times * new Vector<double>(terms[i..])).CopyTo(
                sums[i..]
            );
        for (; i < sums.Length; i++)
            sums[i] += times * terms[i];
    }
}
