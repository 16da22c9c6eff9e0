namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>
/// Many comparisons on a page: q is the smallest share of false alarms at which a comparison would still be called a change (Benjamini and Hochberg 1995).
/// A family is one period, comparison and slice dimension; headline figures are a family of their own.
/// </summary>
public static class BenjaminiHochberg
{
    /// <param name="pValues">The p-values of one family, in any order; comparisons without one stay out.</param>
    /// <returns>q in the same order: the least of p(j) m / j over all ranks j from its own up, at most 1. Never below p; a greater p never has a smaller q. Empty for an empty family.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A p-value is outside 0..1 or NaN.</exception>
    public static double[] QValues(IReadOnlyList<double> pValues)
    {
        foreach (var p in pValues)
            if (p is not (>= 0 and <= 1))
                throw new ArgumentOutOfRangeException(
                    nameof(pValues),
                    p,
                    "A p-value lies in 0..1: leave comparisons that could not be made out of the family."
                );
        var q = new double[pValues.Count];
        var least = 1d;
        var rank = q.Length;
        foreach (var i in Enumerable.Range(0, q.Length).OrderByDescending(i => pValues[i]))
        {
            least = Math.Min(least, pValues[i] * ((double)q.Length / rank--));
            q[i] = least;
        }
        return q;
    }
}
