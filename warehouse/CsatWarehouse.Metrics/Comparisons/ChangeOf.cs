using CsatWarehouse.Metrics.Estimates;

namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>Compares two figures of one KPI by the test that belongs to their kind. The two are taken as independent: persons who answered both times make the true error smaller than stated.</summary>
public static class ChangeOf
{
    /// <returns>
    /// Null where the two cannot be compared: one has no value, their scales differ (a trend break), neither mean's spread is known, a time has no replications (fewer than six clusters, or open cases among them), or they are sums, which are no samples.
    /// Exchanging the two turns the sign of the difference and of the limits, and nothing else.
    /// </returns>
    /// <exception cref="ArgumentException">The figures differ in kind, weighting or percentile: those are not two values of one KPI.</exception>
    public static Change? Between(Estimate current, Estimate prior)
    {
        if (current.Kind != prior.Kind || current.Weighting != prior.Weighting)
            throw new ArgumentException(
                $"A figure of kind {current.Kind}, {current.Weighting} cannot be compared with {prior.Kind}, {prior.Weighting}: take both figures from one KPI and one weighting.",
                nameof(prior)
            );
        if (current.Percentile != prior.Percentile)
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"The percentile {current.Percentile} cannot be compared with the percentile {prior.Percentile}: take both figures from one KPI."
                ),
                nameof(prior)
            );
        if (current.Value is null || prior.Value is null || current.Scale != prior.Scale)
            return null;
        return current.Kind switch
        {
            EstimateKind.Nps => NpsChange.Between(current, prior),
            EstimateKind.Share => NewcombeHybrid.Between(current, prior),
            EstimateKind.Mean => WelchChange.Between(current, prior),
            EstimateKind.Count => PoissonChange.Between(current, prior),
            EstimateKind.Time => TimeChange.Between(current, prior),
            EstimateKind.Sum => null,
            _ => throw new ArgumentException(
                $"No test is known for figures of kind {current.Kind}.",
                nameof(current)
            ),
        };
    }
}
