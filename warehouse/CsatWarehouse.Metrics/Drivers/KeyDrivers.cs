using CsatWarehouse.Metrics.Intervals;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Metrics.Drivers;

/// <summary>Which drivers go with the outcome, and how surely: shares of the R² of a linear regression on all of them.</summary>
/// <param name="RSquared">0..1, not adjusted.</param>
/// <param name="Answers">Complete answers that carry weight.</param>
/// <param name="Clusters">Their clusters.</param>
/// <param name="Drivers">In the order of the sample.</param>
public sealed record KeyDrivers(
    double RSquared,
    int Answers,
    int Clusters,
    IReadOnlyList<KeyDriver> Drivers
)
{
    /// <summary>Odd, so that 2.5 % of one more is a whole rank. The draws are seeded from the answers.</summary>
    public const int Replications = 399;

    /// <summary>An R² below this is rounding: there is nothing to share out.</summary>
    const double Nothing = 1e-12;

    /// <returns>Null where there are fewer answers than drivers and two more, where the outcome does not vary, and where the drivers explain nothing of it.</returns>
    public static KeyDrivers? Of(DriverSample sample)
    {
        var rows = sample.Sorted();
        if (rows.Length < sample.Drivers.Count + 2)
            return null;
        var moments = ClusterMoments.Of(rows);
        var sums = moments.Sums();
        var width = sample.Drivers.Count + 1;
        var correlations = new double[width * width];
        if (!moments.TryCorrelations(sums, correlations))
            return null;
        var lmg = new Lmg(sample.Drivers.Count).Of(correlations);
        var total = lmg.Sum();
        if (total < Nothing)
            return null;
        var johnson = JohnsonWeights.Of(correlations, width);
        var slopes = DriverSlopes.Of(moments, sums);
        var intervals = Bootstrap(moments, rows);
        return new(
            total,
            rows.Length,
            moments.Clusters,
            [
                .. sample.Drivers.Select(
                    (name, i) =>
                        new KeyDriver(
                            name,
                            lmg[i],
                            lmg[i] / total,
                            intervals?[i].Including(lmg[i] / total),
                            johnson.Raw[i],
                            johnson.Raw[i] / johnson.Raw.Sum(),
                            johnson.Inflation[i],
                            slopes?[i].Slope,
                            slopes?[i].Interval,
                            correlations[i * width + lmg.Length]
                        )
                ),
            ]
        );
    }

    /// <summary>Resamples in which the outcome does not vary, or nothing is explained, have no shares and stay out; where they are more than half there is no interval.</summary>
    static Interval[]? Bootstrap(ClusterMoments moments, DriverRow[] rows)
    {
        if (moments.Clusters < PercentileBootstrap.FewestClusters)
            return null;
        double[] content = [.. rows.SelectMany(row => row.Values)];
        var draws = MomentDraws.Of(moments, ContentSeed.Of<double>(content));
        var shares = new List<double[]>(Replications);
        var width = rows[0].Values.Length;
        var correlations = new double[width * width];
        var fit = new Lmg(width - 1);
        for (var r = 0; r < Replications; r++)
        {
            if (!moments.TryCorrelations(draws.Next(), correlations))
                continue;
            var lmg = fit.Of(correlations);
            var total = lmg.Sum();
            if (total >= Nothing)
                shares.Add(Array.ConvertAll(lmg, one => one / total));
        }
        if (shares.Count < Replications / 2)
            return null;
        var tail = (int)Math.Round(Confidence.Tail * (shares.Count + 1));
        return
        [
            .. Enumerable
                .Range(0, shares[0].Length)
                .Select(driver =>
                {
                    double[] ordered = [.. shares.Select(share => share[driver]).Order()];
                    return new Interval(ordered[tail - 1], ordered[^tail]);
                }),
        ];
    }
}
