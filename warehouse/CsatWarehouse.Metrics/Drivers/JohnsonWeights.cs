using MathNet.Numerics.LinearAlgebra;

namespace CsatWarehouse.Metrics.Drivers;

/// <summary>
/// Relative weights (Johnson 2000, A Heuristic Method for Estimating the Relative Weight of Predictor Variables): the outcome is regressed on the uncorrelated variables nearest to the drivers, and what these explain is led back. They add up to R².
/// The same eigenvalues give the variance inflation, 1 / (1 - R² of a driver on the others).
/// </summary>
/// <param name="Raw">In parts of R².</param>
/// <param name="Inflation">1 where a driver is uncorrelated with the others; null where it is a combination of them.</param>
sealed record JohnsonWeights(double[] Raw, double?[] Inflation)
{
    const double Collinear = 1e-10;

    /// <param name="correlations">Drivers, then the outcome.</param>
    public static JohnsonWeights Of(double[,] correlations) =>
        Of([.. correlations.Cast<double>()], correlations.GetLength(0));

    /// <param name="correlations">Drivers, then the outcome, row after row.</param>
    /// <param name="width">Of a row.</param>
    public static JohnsonWeights Of(double[] correlations, int width)
    {
        var drivers = width - 1;
        var all = Matrix<double>.Build.DenseOfRowMajor(width, width, correlations);
        var among = all.SubMatrix(0, drivers, 0, drivers);
        var outcome = all.Column(drivers, 0, drivers);
        var eigen = among.Evd(Symmetricity.Symmetric);
        var (vectors, values) = (eigen.EigenVectors, eigen.EigenValues.Real());
        var root = vectors * Diagonal(Math.Sqrt) * vectors.Transpose();
        var beta =
            vectors * Diagonal(value => 1 / Math.Sqrt(value)) * vectors.Transpose() * outcome;
        return new(
            (root.PointwisePower(2) * beta.PointwisePower(2)).ToArray(),
            [.. Enumerable.Range(0, drivers).Select(Inflation)]
        );

        // Directions without variance stay out, as in a pseudo-inverse.
        Matrix<double> Diagonal(Func<double, double> of) =>
            Matrix<double>.Build.DiagonalOfDiagonalVector(
                values.Map(value => value > Collinear ? of(value) : 0)
            );

        double? Inflation(int driver)
        {
            double inflation = 0;
            for (var i = 0; i < drivers; i++)
            {
                var part = vectors[driver, i] * vectors[driver, i];
                if (values[i] > Collinear)
                    inflation += part / values[i];
                else if (part > Collinear)
                    return null;
            }
            return inflation;
        }
    }
}
