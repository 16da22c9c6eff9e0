using CsatWarehouse.Metrics.Intervals;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Metrics.Estimates;

/// <summary>The share of answers that meet a condition, 0..1. Standard error √(p (1 - p) / n) on effective n; interval: <see cref="Wilson"/> on the same n.</summary>
public static class ShareOfAnswers
{
    /// <param name="isIn">Asked once for every level of the scale; must not change its mind.</param>
    public static Estimate Of(ClusteredSample sample, Func<double, bool> isIn, Weighting weighting)
    {
        if (sample.Linearise(value => isIn(value) ? 1 : 0, weighting) is not { } share)
            return Estimate.Empty(EstimateKind.Share, sample, weighting);
        var bars = sample.Distribution;
        return Finish(
            share,
            [
                Part.Of(bars, isIn, Part.In, weighting),
                Part.Of(bars, value => !isIn(value), Part.Out, weighting),
            ]
        ) with
        {
            Weighting = weighting,
            Scale = sample.Scale,
            N = sample.Persons,
            Answers = sample.Answers,
            Weight = sample.WeightOf(weighting),
        };
    }

    /// <summary>The share at or above <paramref name="from"/>.</summary>
    public static Estimate Of(ClusteredSample sample, double from, Weighting weighting)
    {
        var index =
            sample.Scale.IndexOf(from)
            ?? throw new ArgumentOutOfRangeException(
                nameof(from),
                from,
                $"Not a value of {sample.Scale}: count from one of its levels."
            );
        // The level itself, so that 0.3 given for 0.1 + 0.2 includes it.
        var level = sample.Scale.Levels[index];
        return Of(sample, value => value >= level, weighting);
    }

    /// <summary>The share of the two highest values of the scale: 4 and 5 on 1-5, 9 and 10 on 1-10.</summary>
    public static Estimate TopTwo(ClusteredSample sample, Weighting weighting) =>
        Of(sample, sample.Scale.TopTwoFrom, weighting);

    /// <summary>From two counts, every case a person of its own.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, or there are more successes than n.</exception>
    public static Estimate OfCounts(long successes, long n)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(successes);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(successes, n);
        if (n == 0)
            return new() { Kind = EstimateKind.Share };
        var p = (double)successes / n;
        return Finish(
            new(p, p * (1 - p), n, n, n, checked((int)n)),
            [new(Part.In, successes, p), new(Part.Out, n - successes, 1 - p)]
        ) with
        {
            N = n,
            Answers = n,
            Weight = n,
        };
    }

    static Estimate Finish(LinearisedMean share, Part[] parts) =>
        new()
        {
            Kind = EstimateKind.Share,
            Value = share.Mean,
            Clusters = share.Clusters,
            NEffective = share.NEffective,
            StandardError = share.StandardError,
            Interval = Wilson.Of(share.Mean, share.NEffective),
            Numerator = share.Mean * share.Weight,
            Denominator = share.Weight,
            Parts = parts,
        };
}
