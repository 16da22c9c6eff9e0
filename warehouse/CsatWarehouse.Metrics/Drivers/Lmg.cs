namespace CsatWarehouse.Metrics.Drivers;

/// <summary>
/// The share of R² that each driver adds, averaged over all orders in which drivers can enter the regression (Lindeman, Merenda and Gold 1980; the Shapley value of R², Grömping 2007). Never negative; the shares add up to R².
/// One instance does any number of regressions on as many drivers, one after another, without allocating on the way.
/// </summary>
sealed class Lmg
{
    /// <summary>A driver with less variance of its own than this is a combination of those before it, and adds nothing after them.</summary>
    const double Collinear = 1e-10;

    readonly int drivers;
    readonly int width;

    /// <summary>A matrix for each depth, row after row.</summary>
    readonly double[][] steps;
    readonly double[] explained;

    /// <summary>|S|! (k - |S| - 1)! / k!: how many of the orders have exactly S before the driver.</summary>
    readonly double[] weights;

    public Lmg(int drivers)
    {
        (this.drivers, width) = (drivers, drivers + 1);
        explained = new double[1 << drivers];
        steps = new double[width][];
        for (var depth = 0; depth < width; depth++)
            steps[depth] = new double[width * width];
        weights = new double[drivers];
        weights[0] = 1d / drivers;
        for (var before = 1; before < drivers; before++)
            weights[before] = weights[before - 1] * before / (drivers - before);
    }

    /// <param name="correlations">Drivers, then the outcome.</param>
    public static double[] Of(double[,] correlations)
    {
        var lmg = new Lmg(correlations.GetLength(0) - 1);
        return lmg.Of([.. correlations.Cast<double>()]);
    }

    /// <param name="correlations">Drivers, then the outcome, row after row.</param>
    public double[] Of(ReadOnlySpan<double> correlations)
    {
        correlations.CopyTo(steps[0]);
        Extend(subset: 0, depth: 0, next: 0);
        var gains = new double[drivers];
        for (var subset = 0; subset < explained.Length; subset++)
        for (var driver = 0; driver < drivers; driver++)
            if ((subset >> driver & 1) == 0)
                gains[driver] +=
                    weights[int.PopCount(subset)]
                    * (explained[subset | 1 << driver] - explained[subset]);
        return gains;
    }

    /// <summary>R² of every subset, by its bits. Each is reached from the one without its last driver by one step of Gaussian elimination.</summary>
    void Extend(int subset, int depth, int next)
    {
        var from = steps[depth];
        explained[subset] = Math.Clamp(1 - from[drivers * width + drivers], 0, 1);
        for (var driver = next; driver < drivers; driver++)
        {
            var to = steps[depth + 1];
            var pivot = from[driver * width + driver];
            var pivotRow = from.AsSpan(driver * width, width);
            for (var a = driver + 1; a < width; a++)
            {
                var factor = pivot > Collinear ? from[a * width + driver] / pivot : 0;
                var source = from.AsSpan(a * width, width);
                var target = to.AsSpan(a * width, width);
                for (var b = driver + 1; b < width; b++)
                    target[b] = source[b] - factor * pivotRow[b];
            }
            Extend(subset | 1 << driver, depth + 1, driver + 1);
        }
    }
}
