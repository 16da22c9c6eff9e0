using CsatWarehouse.Metrics.Disclosure;
using CsatWarehouse.Metrics.Intervals;
using CsatWarehouse.Metrics.Scales;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Metrics.Estimates;

/// <summary>One finished figure with everything that printing, comparing and checking it needs. Unrounded.</summary>
public sealed record Estimate
{
    public required EstimateKind Kind { get; init; }
    public Weighting Weighting { get; init; }

    /// <summary>Null for counts, and for shares and scores made from counts.</summary>
    public Scale? Scale { get; init; }

    /// <summary>In the unit of <see cref="Kind"/>; null without data, never 0 or NaN.</summary>
    public double? Value { get; init; }

    /// <summary>Distinct persons.</summary>
    public long N { get; init; }

    /// <summary>Answers, those of weight 0 included.</summary>
    public long Answers { get; init; }

    /// <summary>What the figure weighs in that of several cells together: its answers, or the sum of their weights as delivered; 0 for counts and times.</summary>
    public double Weight { get; init; }

    /// <summary>Clusters that carry weight.</summary>
    public int Clusters { get; init; }

    /// <summary>The number of independent answers that would be as precise, after weights and clusters; 0 without data.</summary>
    public double NEffective { get; init; }

    /// <summary>In the unit of <see cref="Value"/>; null without data and where one cluster is all there is of a mean.</summary>
    public double? StandardError { get; init; }

    /// <summary>95 %; null without data, and for a mean whose spread is unknown (fewer than two clusters, or all answers alike). Times of few cases may have one limit only; then it stands in <see cref="LowerLimit"/> or <see cref="UpperLimit"/>.</summary>
    public Interval? Interval { get; init; }

    /// <summary>Passed by the true figure in 2.5 % of samples at most; the interval's low end where there is one.</summary>
    public double? LowerLimit
    {
        get => field ?? Interval?.Low;
        init;
    }

    /// <summary>As <see cref="LowerLimit"/>, above.</summary>
    public double? UpperLimit
    {
        get => field ?? Interval?.High;
        init;
    }

    /// <summary>Which percentile a time is, 0..1: .5 for a median. Null for other kinds.</summary>
    public double? Percentile { get; init; }

    /// <summary>Promoters less detractors, answers in, the sum of scores, or events. Weighted parts are rescaled so that all weights sum to (sum w)² / sum w².</summary>
    public double? Numerator { get; init; }

    /// <summary>Answers (rescaled in the same way), or the exposure of a count. <see cref="Value"/> is numerator over denominator, times 100 for NPS and 1,000 for a rate.</summary>
    public double? Denominator { get; init; }

    /// <summary>Promoters, passives and detractors; in and out; empty for means, counts and times.</summary>
    public IReadOnlyList<Part> Parts { get; init; } = [];

    /// <summary>True where the figure stands on fewer than 30 effective answers; false without a figure.</summary>
    public bool IsLowBase => Value is not null && LowBase.IsLow(NEffective);

    /// <summary>Bootstrap replications of a time, drawn when a change is first asked for; then kept, since a month is compared with several others.</summary>
    internal Lazy<double[]?>? Replicates { get; init; }

    /// <exception cref="InvalidOperationException">The figure has no such part.</exception>
    public Part PartOf(string name) =>
        Parts.FirstOrDefault(part => string.Equals(part.Name, name, StringComparison.Ordinal))
        ?? throw new InvalidOperationException(
            $"A {Kind} figure has no part '{name}', only: {string.Join(", ", Parts.Select(part => part.Name))}."
        );

    internal static Estimate Empty(
        EstimateKind kind,
        ClusteredSample sample,
        Weighting weighting
    ) =>
        new()
        {
            Kind = kind,
            Weighting = weighting,
            Scale = sample.Scale,
            N = sample.Persons,
            Answers = sample.Answers,
            Weight = sample.WeightOf(weighting),
        };
}
