using CsatWarehouse.Metrics.Intervals;

namespace CsatWarehouse.Metrics.Charts;

/// <summary>
/// The p' and u' charts: shares and rates of periods of different size, with the spread between periods measured and not assumed (Laney 2002, Improved Control Charts for Attributes, Quality Engineering 14).
/// Where all periods are equally large it is the <see cref="XmrChart"/> of the shares.
/// </summary>
public sealed record LaneyChart
{
    /// <summary>p (1 - p) for shares, u for rates: the variance of one case.</summary>
    readonly double unitVariance;
    readonly double greatest;

    LaneyChart(IReadOnlyList<(long Count, long N)> baseline, bool isShare)
    {
        Centre = (double)baseline.Sum(one => one.Count) / baseline.Sum(one => one.N);
        Points = baseline.Count;
        unitVariance = isShare ? Centre * (1 - Centre) : Centre;
        greatest = isShare ? 1 : double.PositiveInfinity;
        if (unitVariance > 0)
            Dispersion =
                XmrChart.MeanRange([
                    .. baseline.Select(one =>
                        ((double)one.Count / one.N - Centre) / Deviation(one.N)
                    ),
                ]) / XmrChart.RangeOfTwo;
    }

    /// <summary>All events of the baseline over all its cases.</summary>
    public double Centre { get; }

    /// <summary>Periods in the baseline; see <see cref="XmrChart.FewestPoints"/>.</summary>
    public int Points { get; }

    /// <summary>Spread between periods, in multiples of what chance alone gives: 1 means none beyond chance.</summary>
    public double Dispersion { get; }

    /// <param name="baseline">In order of time: cases with the property, and cases.</param>
    /// <returns>Null for fewer than two periods.</returns>
    /// <exception cref="ArgumentException">A period has no cases, or more with the property than cases.</exception>
    public static LaneyChart? OfShares(IReadOnlyList<(long Count, long N)> baseline) =>
        Of(baseline, isShare: true);

    /// <param name="baseline">In order of time: events, and the contacts or customers among whom they occurred.</param>
    /// <inheritdoc cref="OfShares" path="/returns|/exception"/>
    public static LaneyChart? OfRates(IReadOnlyList<(long Count, long N)> baseline) =>
        Of(baseline, isShare: false);

    /// <summary>Centre ± 3 × deviation for n × <see cref="Dispersion"/>, cut off at 0, and at 1 for shares.</summary>
    /// <param name="n">Cases of the period to be judged; above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">n is not above 0.</exception>
    public Interval LimitsFor(long n)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(n);
        var reach = 3 * Deviation(n) * Dispersion;
        return new Interval(Centre - reach, Centre + reach).Within(0, greatest);
    }

    double Deviation(long n) => Math.Sqrt(unitVariance / n);

    static LaneyChart? Of(IReadOnlyList<(long Count, long N)> baseline, bool isShare)
    {
        foreach (var (count, n) in baseline)
            if (count < 0 || n <= 0 || (isShare && count > n))
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"{count} of {n} is not a period of this chart: leave periods without cases out."
                    ),
                    nameof(baseline)
                );
        return baseline.Count < 2 ? null : new(baseline, isShare);
    }
}
