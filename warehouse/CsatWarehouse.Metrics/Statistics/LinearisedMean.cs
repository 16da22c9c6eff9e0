namespace CsatWarehouse.Metrics.Statistics;

/// <summary>
/// The mean of a score over the answers, with the number of independent answers that would know it as well. NPS is the mean of -1, 0, 1; a share that of 0 and 1.
/// The variance is linearised over clusters drawn with replacement: G/(G-1) times the sum of squared cluster residuals (Wolter 2007, Introduction to Variance Estimation, chapter 6).
/// </summary>
/// <param name="Mean">In the score's unit.</param>
/// <param name="Spread">The variance between answers, divided by n: P + D - (P - D)² for NPS, p (1 - p) for a share.</param>
/// <param name="Weight">The effective number of answers after weights alone, (sum w)² / sum w² (Kish 1965): what the rescaled weights sum to.</param>
/// <param name="NEffective">After weights and clusters: n over the design effect, never above <paramref name="Weight"/>.</param>
/// <param name="Answers">n, unweighted.</param>
/// <param name="Clusters">G.</param>
public readonly record struct LinearisedMean(
    double Mean,
    double Spread,
    double Weight,
    double NEffective,
    long Answers,
    int Clusters
)
{
    /// <summary>The root of <see cref="Spread"/> over <see cref="NEffective"/>, as the textbook formula of a proportion has it.</summary>
    public double StandardError => Math.Sqrt(Spread / NEffective);
}
