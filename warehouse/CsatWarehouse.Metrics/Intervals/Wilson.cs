namespace CsatWarehouse.Metrics.Intervals;

/// <summary>The score interval of a share (Wilson 1927; Newcombe 1998, method 3, without continuity correction).</summary>
public static class Wilson
{
    /// <param name="share">0..1.</param>
    /// <param name="n">Answers, or n over the design effect; above 0, not necessarily whole.</param>
    /// <returns>Limits in 0..1.</returns>
    public static Interval Of(double share, double n) => Of(share, n, Confidence.Z);

    internal static Interval Of(double share, double n, double z)
    {
        var z2 = z * z;
        var centre = 2 * n * share + z2;
        var reach = z * Math.Sqrt(z2 + 4 * n * share * (1 - share));
        var width = 2 * (n + z2);
        return new Interval((centre - reach) / width, (centre + reach) / width).Within(0, 1);
    }
}
