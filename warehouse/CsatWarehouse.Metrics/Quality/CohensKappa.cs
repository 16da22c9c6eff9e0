using CsatWarehouse.Metrics.Intervals;

namespace CsatWarehouse.Metrics.Quality;

/// <summary>How far two observers of the same visits agree beyond chance (Cohen 1960): (observed - expected) / (1 - expected).</summary>
/// <param name="Value">-1..1: 1 full agreement, 0 what chance gives. Null where both always used one and the same category: then agreement cannot be told from habit.</param>
/// <param name="Observed">The share of items on which they agree, 0..1.</param>
/// <param name="Expected">The share on which two such observers would agree by chance, 0..1.</param>
/// <param name="N">Items that both judged.</param>
/// <param name="Interval">95 %, by the large-sample variance (Fleiss, Cohen and Everitt 1969), cut off at -1 and 1; null without a value, or where the variance is 0 because they never differ.</param>
public sealed record CohensKappa(
    double? Value,
    double Observed,
    double Expected,
    long N,
    Interval? Interval
)
{
    /// <param name="table">Items by the first observer's category (rows) and the second's (columns), in the same order.</param>
    /// <returns>Null without items.</returns>
    /// <exception cref="ArgumentException">The table is not square, or a count is negative.</exception>
    public static CohensKappa? Of(long[,] table)
    {
        var size = table.GetLength(0);
        if (size != table.GetLength(1) || table.Cast<long>().Any(count => count < 0))
            throw new ArgumentException(
                "Two observers need a square table of counts: one row and one column for each category.",
                nameof(table)
            );
        var n = table.Cast<long>().Sum();
        if (n == 0)
            return null;
        var shares = new double[size, size];
        var (rows, columns) = (new double[size], new double[size]);
        for (var i = 0; i < size; i++)
        for (var j = 0; j < size; j++)
        {
            shares[i, j] = (double)table[i, j] / n;
            rows[i] += shares[i, j];
            columns[j] += shares[i, j];
        }
        double observed = 0,
            expected = 0;
        for (var i = 0; i < size; i++)
        {
            observed += shares[i, i];
            expected += rows[i] * columns[i];
        }
        if (Enumerable.Range(0, size).Any(i => table[i, i] == n))
            return new(null, 1, 1, n, null);
        var kappa = (observed - expected) / (1 - expected);
        var error = Math.Sqrt(Variance(shares, rows, columns, kappa, expected) / n);
        var reach = Confidence.Z * error;
        return new(
            kappa,
            observed,
            expected,
            n,
            error > 0 ? new Interval(kappa - reach, kappa + reach).Within(-1, 1) : null
        );
    }

    static double Variance(
        double[,] shares,
        double[] rows,
        double[] columns,
        double kappa,
        double expected
    )
    {
        double sum = 0;
        for (var i = 0; i < rows.Length; i++)
        for (var j = 0; j < rows.Length; j++)
        {
            var term = (i == j ? 1 : 0) - (columns[i] + rows[j]) * (1 - kappa);
            sum += shares[i, j] * term * term;
        }
        var centre = kappa - expected * (1 - kappa);
        return Math.Max(0, sum - centre * centre) / ((1 - expected) * (1 - expected));
    }
}
