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
        var covariances = Matrix<double>.Build.DenseOfArray(moments.Covariances(sums));
        var drivers = covariances.RowCount - 1;
        var among = covariances.SubMatrix(0, drivers, 0, drivers);
        // Variances of 1, so that what counts as a combination does not depend on units.
        var scales = among.Diagonal().PointwiseSqrt();
        if (scales.Any(scale => scale == 0))
            return null;
        var scaled = among.PointwiseDivide(scales.OuterProduct(scales));
        if (scaled.Determinant() < 1e-10)
            return null;
        var inverse = scaled.Inverse().PointwiseDivide(scales.OuterProduct(scales));
        var slopes = inverse * covariances.Column(drivers, 0, drivers);
        var intercept =
            (
                ClusterMoments.At(sums, 0, drivers + 1)
                - slopes.Select((slope, a) => slope * ClusterMoments.At(sums, 0, a + 1)).Sum()
            ) / sums[0];
        var means = Vector<double>.Build.Dense(
            drivers,
            a => ClusterMoments.At(sums, 0, a + 1) / sums[0]
        );
        var scores = Matrix<double>.Build.Dense(drivers, drivers);
        foreach (var cluster in moments.OfClusters)
        {
            var score = ScoreOf(cluster);
            scores += score.OuterProduct(score);
        }
        var count = moments.Clusters;
        var bread = inverse / sums[0];
        var variance = bread * scores * bread * (count / (count - 1d));
        return
        [
            .. slopes.Select(
                (slope, a) =>
                    (
                        slope,
                        count < 2
                            ? null
                            : (Interval?)
                                ClusterRobustT.Of(
                                    slope,
                                    Math.Sqrt(Math.Max(0, variance[a, a])),
                                    count
                                )
                    )
            ),
        ];

        // The cluster's sum of residuals times the centred drivers.
        Vector<double> ScoreOf(double[] cluster)
        {
            double Residuals(int column) =>
                ClusterMoments.At(cluster, column, drivers + 1)
                - intercept * ClusterMoments.At(cluster, 0, column)
                - slopes
                    .Select((slope, a) => slope * ClusterMoments.At(cluster, a + 1, column))
                    .Sum();
            var all = Residuals(0);
            return Vector<double>.Build.Dense(drivers, a => Residuals(a + 1) - means[a] * all);
        }
    }
}
