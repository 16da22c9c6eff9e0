using CsatWarehouse.Metrics.Estimates;
using CsatWarehouse.Metrics.Statistics;

namespace CsatWarehouse.Kpis;

/// <summary>The statistic of one measure in one slice of one period.</summary>
sealed class SurveyCell(Measure measure)
{
    readonly ClusteredSample _sample = new(Measures.ScaleOf(measure));
    readonly SortedSet<(long Source, string Code, int Version)> _questions = [];
    bool _everyWeightKnown = true;
    bool _weightedHeadline = true;

    public void Add(in SurveyUnit unit, double value, long cluster, long person)
    {
        _sample.Add(cluster, person, value, unit.Weight ?? 1);
        _everyWeightKnown &= unit.Weight is not null;
        _weightedHeadline &= unit.IsWeightedHeadline;
    }

    public void Add(IEnumerable<(long Source, string Code, int Version)> questions) =>
        _questions.UnionWith(questions);

    /// <summary>A weighted figure is made only where every answer has a weight; where one has none, nothing is guessed.</summary>
    public KpiFigure Figure(KpiDefinition kpi) =>
        new(
            kpi,
            Estimate(kpi, Weighting.Unweighted),
            _everyWeightKnown && kpi.Estimator != Estimator.Count
                ? Estimate(kpi, Weighting.Weighted)
                : null,
            _weightedHeadline,
            _questions
        );

    Estimate Estimate(KpiDefinition kpi, Weighting weighting) =>
        kpi.Estimator switch
        {
            Estimator.NetPromoterScore => NpsScore.Of(_sample, weighting),
            Estimator.TopTwoBox => ShareOfAnswers.TopTwo(_sample, weighting),
            Estimator.TopThreeBox => ShareOfAnswers.Of(
                _sample,
                from: _sample.Scale.Levels[^3],
                weighting
            ),
            Estimator.Count => CountOfEvents.Of(_sample),
            _ => MeanOfAnswers.Of(_sample, weighting),
        };
}
