using CsatWarehouse.Metrics.Intervals;
using MathNet.Numerics.LinearAlgebra;

namespace CsatWarehouse.Metrics.Drivers;

/// <summary>
/// The slopes of the linear regression of the outcome on all drivers: points of the outcome for one point of the driver, the others held fast. Standard errors are linearised over clusters, G/(G-1) times
/// the sum of squared cluster scores (Liang and Zeger 1986, Longitudinal Data Analysis Using Generalized Linear Models), with Student's t on G - 1 degrees of freedom, as for means.
/// </summary>
static class DriverSlopes
{
    /// <returns>Null where a driver is a combination of the others, so that no slope is its own; no interval below two clusters.</returns>
    public static (double Slope, Interval? Interval)[]? Of(ClusterMoments moments, double[] sums)
    {
        var width = moments.Width;
        var drivers = width - 1;
        var flat = new double[width * width];
        moments.Covariances(sums, flat);
        var covariances = Matrix<double>.Build.DenseOfRowMajor(width, width, flat);
        var among = covariances.SubMatrix(0, drivers, 0, drivers);
        // Variances of 1, so that what counts as a combination does not depend on units.
        var scales = among.Diagonal().PointwiseSqrt();
        if (scales.Any(scale => scale == 0))
            return null;
        var scaled = among.PointwiseDivide(scales.OuterProduct(scales));
        if (scaled.Determinant() < 1e-10)
            return null;
        var inverse = scaled.Inverse().PointwiseDivide(scales.OuterProduct(scales));
        var slopes = (inverse * covariances.Column(drivers, 0, drivers)).ToArray();
        var errors = StandardErrors(moments, sums, slopes, inverse);
        return
        [
            .. slopes.Select(
                (slope, a) =>
                    (
                        slope,
                        errors is null
                            ? null
                            : (Interval?)ClusterRobustT.Of(slope, errors[a], moments.Clusters)
                    )
            ),
        ];
    }

    static double[]? StandardErrors(
        ClusterMoments moments,
        double[] sums,
        double[] slopes,
        Matrix<double> inverse
    )
    {
        var count = moments.Clusters;
        if (count < 2)
            return null;
        var drivers = slopes.Length;
        var means = Enumerable
            .Range(0, drivers)
            .Select(a => ClusterMoments.At(sums, 0, a + 1) / sums[0])
            .ToArray();
        var intercept =
            ClusterMoments.At(sums, 0, drivers + 1) / sums[0]
            - slopes.Zip(means, (slope, mean) => slope * mean).Sum();
        var scores = new double[drivers, drivers];
        var score = new double[drivers];
        foreach (var cluster in moments.OfClusters)
        {
            var all = Residuals(cluster, 0);
            for (var a = 0; a < drivers; a++)
                score[a] = Residuals(cluster, a + 1) - means[a] * all;
            for (var a = 0; a < drivers; a++)
            for (var b = 0; b < drivers; b++)
                scores[a, b] += score[a] * score[b];
        }
        var bread = inverse / sums[0];
        var variance =
            bread * Matrix<double>.Build.DenseOfArray(scores) * bread * (count / (count - 1d));
        return [.. variance.Diagonal().Select(v => Math.Sqrt(Math.Max(0, v)))];

        // The cluster's sum of residuals times a column; column 0 is the constant 1.
        double Residuals(double[] cluster, int column)
        {
            var sum =
                ClusterMoments.At(cluster, column, drivers + 1)
                - intercept * ClusterMoments.At(cluster, 0, column);
            for (var a = 0; a < drivers; a++)
                sum -= slopes[a] * ClusterMoments.At(cluster, a + 1, column);
            return sum;
        }
    }
}
