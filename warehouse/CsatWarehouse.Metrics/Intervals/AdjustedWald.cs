namespace CsatWarehouse.Metrics.Intervals;

/// <summary>
/// The Net Promoter Score of a sample with three made-up answers added, .75 detractors, 1.5 passives and .75 promoters, in points.
/// It keeps its coverage in small and one-sided samples, where the plain Wald interval shrinks to nothing (Rocks 2016, Interval Estimation for the Net Promoter Score, The American Statistician 70).
/// </summary>
/// <param name="Centre">The adjusted score: nearer to 0 than the observed one. For intervals and tests only, never printed.</param>
/// <param name="StandardError">Of the adjusted score; above 0 even where all answers agree.</param>
public readonly record struct AdjustedWald(double Centre, double StandardError)
{
    const double Each = 0.75;
    const double Added = 3;

    /// <param name="detractors">Their share of the answers, 0..1.</param>
    /// <param name="promoters">Their share of the answers, 0..1.</param>
    /// <param name="n">Answers, or effective answers; above 0.</param>
    public static AdjustedWald Of(double detractors, double promoters, double n)
    {
        var d = (detractors * n + Each) / (n + Added);
        var p = (promoters * n + Each) / (n + Added);
        var variance = p + d - (p - d) * (p - d);
        return new(100 * (p - d), 100 * Math.Sqrt(variance / (n + Added)));
    }

    /// <summary>The 95 % limits, cut off at -100 and 100.</summary>
    public Interval Interval
    {
        get
        {
            var reach = Confidence.Z * StandardError;
            return new Interval(Centre - reach, Centre + reach).Within(-100, 100);
        }
    }
}
