using CsatWarehouse.Metrics.Estimates;

namespace CsatWarehouse.Kpis;

/// <summary>One KPI of one slice in one period, weighted and not, and which questions it comes from.</summary>
/// <param name="Weighted">NULL where an answer has no weight.</param>
/// <param name="Questions">Empty for figures that no question stands behind.</param>
sealed record KpiFigure(
    KpiDefinition Kpi,
    Estimate Unweighted,
    Estimate? Weighted,
    bool WeightedIsHeadline,
    IReadOnlySet<(long Source, string Code, int Version)> Questions
)
{
    /// <summary>Cases that belong to the slice and not (yet) to the figure: unanswered tickets, problems too fresh to be judged. NULL where there is no such thing.</summary>
    public long? Apart { get; init; }

    /// <summary>The contacts in which the events of a rate could occur; NULL for other figures.</summary>
    public long? Exposure { get; init; }

    /// <summary>ISO 4217 of a sum of money; NULL for other figures, and for a sum in several.</summary>
    public string? Currency { get; init; }

    /// <summary>True while cases of the period are open and the figure will change.</summary>
    public bool IsProvisional { get; init; }

    public bool IsWeighted => WeightedIsHeadline && Weighted is not null;
    public Estimate Headline => IsWeighted ? Weighted! : Unweighted;

    /// <summary>One of <see cref="Obstacle"/> where the two figures do not measure the same; null where they do.</summary>
    public string? ObstacleTo(KpiFigure prior)
    {
        if (IsWeighted != prior.IsWeighted)
            return Obstacle.DifferentWeighting;
        if (Kpi.Measure == Measure.StageSatisfaction)
            return Questions.SetEquals(prior.Questions) ? null : Obstacle.DifferentQuestions;
        var now = Questions.ToLookup(q => (q.Source, q.Code), q => q.Version);
        return prior.Questions.Any(q =>
            now.Contains((q.Source, q.Code)) && !now[(q.Source, q.Code)].Contains(q.Version)
        )
            ? Obstacle.DifferentQuestions
            : null;
    }
}
