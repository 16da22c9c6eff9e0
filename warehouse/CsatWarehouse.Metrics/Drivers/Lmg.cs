namespace CsatWarehouse.Metrics.Drivers;

/// <summary>
/// The share of R² that each driver adds, averaged over all orders in which drivers can enter the regression (Lindeman, Merenda and Gold 1980; the Shapley value of R², Grömping 2007). Never negative; the shares add up to R².
/// </summary>
static class Lmg
{
    /// <summary>A driver with less variance of its own than this is a combination of those before it, and adds nothing after them.</summary>
    const double Collinear = 1e-10;

    /// <param name="correlations">Drivers, then the outcome.</param>
    public static double[] Of(double[,] correlations)
    {
        var drivers = correlations.GetLength(0) - 1;
        var explained = Explained(correlations, drivers);
        // |S|! (k - |S| - 1)! / k!: how many of the orders have exactly S before the driver.
        var weights = new double[drivers];
        weights[0] = 1d / drivers;
        for (var before = 1; before < drivers; before++)
            weights[before] = weights[before - 1] * before / (drivers - before);
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
    static double[] Explained(double[,] correlations, int drivers)
    {
        var explained = new double[1 << drivers];
        // A matrix for each depth, so that nothing is allocated on the way.
        var steps = new double[drivers + 1][,];
        steps[0] = correlations;
        for (var depth = 1; depth <= drivers; depth++)
            steps[depth] = new double[drivers + 1, drivers + 1];
        Extend(subset: 0, depth: 0, next: 0);
        return explained;

        void Extend(int subset, int depth, int next)
        {
            var from = steps[depth];
            explained[subset] = Math.Clamp(1 - from[drivers, drivers], 0, 1);
            for (var driver = next; driver < drivers; driver++)
            {
                var to = steps[depth + 1];
                var pivot = from[driver, driver];
                for (var a = driver + 1; a <= drivers; a++)
                {
                    var factor = pivot > Collinear ? from[a, driver] / pivot : 0;
                    for (var b = driver + 1; b <= drivers; b++)
                        to[a, b] = from[a, b] - factor * from[driver, b];
                }
                Extend(subset | 1 << driver, depth + 1, driver + 1);
            }
        }
    }
}
