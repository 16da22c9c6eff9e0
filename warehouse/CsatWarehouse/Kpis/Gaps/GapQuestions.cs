using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis.Gaps;

/// <summary>One item of service quality: what is expected of it, and how it is found.</summary>
readonly record struct GapItem(string Item, string Dimension, long Expectation, long Perception);

/// <summary>The items of one source that are asked both ways on one scale, in the youngest version that was answered.</summary>
/// <param name="Importance">The question that asks how much a dimension matters, by dimension.</param>
sealed record GapQuestions(
    long Source,
    double ScaleMin,
    double ScaleMax,
    IReadOnlyList<GapItem> Items,
    IReadOnlyDictionary<string, long> Importance
)
{
    public IEnumerable<string> Dimensions => Items.Select(i => i.Dimension).Distinct();

    public static IEnumerable<GapQuestions> Of(
        RelatedQuestions questions,
        IReadOnlySet<long> answered
    )
    {
        var asked = questions.All.Where(q => answered.Contains(q.QuestionKey)).ToList();
        foreach (var source in asked.GroupBy(q => q.SourceSystemKey).OrderBy(g => g.Key))
        {
            var expectations = Youngest(source.Where(RelatedQuestions.IsExpectation));
            var perceptions = Youngest(source.Where(RelatedQuestions.IsPerception));
            var importance = Youngest(source.Where(RelatedQuestions.IsImportance));
            foreach (
                var scale in expectations
                    .Values.Where(e =>
                        perceptions.TryGetValue(e.About!, out var p)
                        && (p.ScaleMin, p.ScaleMax) == (e.ScaleMin, e.ScaleMax)
                    )
                    .GroupBy(e => (e.ScaleMin!.Value, e.ScaleMax!.Value))
                    // Scales are never pooled: the one with the most items is taken.
                    .OrderByDescending(g => g.Count())
                    .ThenBy(g => g.Key)
                    .Take(1)
            )
                yield return new(
                    source.Key,
                    scale.Key.Item1,
                    scale.Key.Item2,
                    [
                        .. scale
                            .OrderBy(e => e.Dimension, StringComparer.Ordinal)
                            .ThenBy(e => e.About, StringComparer.Ordinal)
                            .Select(e => new GapItem(
                                e.About!,
                                e.Dimension!,
                                e.QuestionKey,
                                perceptions[e.About!].QuestionKey
                            )),
                    ],
                    importance.ToDictionary(i => i.Key, i => i.Value.QuestionKey)
                );
        }
    }

    static Dictionary<string, DimQuestion> Youngest(IEnumerable<DimQuestion> questions) =>
        questions
            .Where(q => q.About is not null)
            .GroupBy(q => q.About!, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MaxBy(q => q.Version)!, StringComparer.Ordinal);
}
