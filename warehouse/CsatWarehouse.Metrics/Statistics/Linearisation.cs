namespace CsatWarehouse.Metrics.Statistics;

static class Linearisation
{
    /// <summary>Below this share of the largest possible value a variance is rounding, not disagreement.</summary>
    const double Negligible = 1e-14;

    /// <summary>One pass for the mean, a second over its residuals: the one-pass form loses its digits where answers agree.</summary>
    public static LinearisedMean? Of(
        ReadOnlySpan<AnswerCell> sorted,
        ReadOnlySpan<long> counts,
        double[] scores,
        Weighting weighting
    )
    {
        double total = 0,
            squares = 0,
            sum = 0;
        long answers = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            var cell = sorted[i];
            var (count, weight) = (counts[i], WeightOf(cell, weighting));
            if (weight == 0)
                continue;
            answers += count;
            total += count * weight;
            squares += count * weight * weight;
            sum += count * weight * scores[cell.Level];
        }
        if (answers == 0)
            return null;
        var mean = sum / total;
        var kish = total * total / squares;

        double spread = 0,
            residuals = 0,
            clusterSquares = 0,
            clusterResidual = 0,
            clusterWeight = 0;
        var clusters = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            var cell = sorted[i];
            var weight = counts[i] * WeightOf(cell, weighting);
            var residual = scores[cell.Level] - mean;
            spread += weight * residual * residual;
            clusterWeight += weight;
            clusterResidual += weight * residual;
            if (i + 1 < sorted.Length && sorted[i + 1].Cluster == cell.Cluster)
                continue;
            clusters += clusterWeight > 0 ? 1 : 0;
            residuals += clusterResidual * clusterResidual;
            clusterSquares += clusterWeight * clusterWeight;
            (clusterWeight, clusterResidual) = (0, 0);
        }
        spread /= total;
        var range = scores.Max() - scores.Min();
        if (spread <= Negligible * range * range)
            spread = 0;

        // Answers that all agree, or that share one cluster, tell nothing of how alike a cluster's answers are:
        // then each cluster counts as one answer, the worst case.
        var effective =
            spread == 0 || clusters < 2
                ? total * total / clusterSquares
                : Unclustered(spread, answers)
                    / (residuals / total / total * clusters / (clusters - 1));
        return new(mean, spread, kish, Math.Min(effective, kish), answers, clusters);
    }

    /// <summary>The unbiased variance between answers, so that independent answers have a design effect of exactly 1.</summary>
    static double Unclustered(double spread, long answers) => spread * answers / (answers - 1);

    static double WeightOf(AnswerCell cell, Weighting weighting) =>
        weighting == Weighting.Weighted ? cell.Weight : 1;
}
