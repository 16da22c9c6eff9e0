using CsatWarehouse.Metrics.Estimates;
using MathNet.Numerics;

namespace CsatWarehouse.Metrics.Comparisons;

/// <summary>
/// The exact permutation test of two scores: of all ways to deal the pooled answers to the two sides, the share that differ at least as much as the observed ones.
/// Dealing promoters, passives and detractors is a hypergeometric draw, so every outcome is enumerated (at most a few hundred, one side being small) and nothing is random.
/// Weights and clusters enter by rounding the parts to effective answers.
/// </summary>
static class NpsPermutation
{
    /// <summary>Outcomes as extreme as the observed one must not be lost to rounding, in points.</summary>
    const double Tolerance = 1e-9;

    public static double PValueOf(Estimate current, Estimate prior)
    {
        var (a, b) = (Counts(current), Counts(prior));
        if (a.N > b.N)
            (a, b) = (b, a);
        var pooled = new Split(
            a.Promoters + b.Promoters,
            a.Passives + b.Passives,
            a.Detractors + b.Detractors
        );
        var observed = Math.Abs(a.Score - b.Score) - Tolerance;
        var p = 0d;
        for (var promoters = 0L; promoters <= Math.Min(a.N, pooled.Promoters); promoters++)
        {
            var most = Math.Min(a.N - promoters, pooled.Detractors);
            for (var detractors = 0L; detractors <= most; detractors++)
            {
                var deal = new Split(promoters, a.N - promoters - detractors, detractors);
                if (deal.Passives > pooled.Passives)
                    continue;
                var rest = pooled - deal;
                if (Math.Abs(deal.Score - rest.Score) >= observed)
                    p += Math.Exp(LnProbability(deal, pooled));
            }
        }
        return Math.Min(1, p);
    }

    static double LnProbability(Split deal, Split pooled) =>
        LnChoose(pooled.Promoters, deal.Promoters)
        + LnChoose(pooled.Passives, deal.Passives)
        + LnChoose(pooled.Detractors, deal.Detractors)
        - LnChoose(pooled.N, deal.N);

    static double LnChoose(double n, double k) =>
        SpecialFunctions.GammaLn(n + 1)
        - SpecialFunctions.GammaLn(k + 1)
        - SpecialFunctions.GammaLn(n - k + 1);

    static Split Counts(Estimate estimate)
    {
        var n = Math.Max(1, (long)Math.Round(estimate.NEffective));
        var promoters = (long)Math.Round(estimate.PartOf(Part.Promoters).Share * n);
        var detractors = (long)Math.Round(estimate.PartOf(Part.Detractors).Share * n);
        // Two halves rounded up can pass n by one; the passives then have none to give.
        return new(promoters, Math.Max(0, n - promoters - detractors), detractors);
    }

    readonly record struct Split(long Promoters, long Passives, long Detractors)
    {
        public long N => Promoters + Passives + Detractors;

        public double Score => 100d * (Promoters - Detractors) / N;

        public static Split operator -(Split left, Split right) =>
            new(
                left.Promoters - right.Promoters,
                left.Passives - right.Passives,
                left.Detractors - right.Detractors
            );
    }
}
