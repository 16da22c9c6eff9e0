using CsatWarehouse.Dimensions;

namespace CsatWarehouse.Kpis.Drivers;

/// <summary>The questions of one source that are weighed against each other: its drivers, or the stages that are moments of truth.</summary>
/// <param name="Drivers">Each in the youngest version that was answered: answers to an older one are not complete. By code.</param>
/// <param name="Outcomes">By KPI, every question that asks about it.</param>
/// <param name="Stated">The question that asks how much a driver matters, in the order of the drivers; null where none does.</param>
sealed record DriverQuestions(
    IReadOnlyList<DimQuestion> Drivers,
    IReadOnlyDictionary<KpiDefinition, long[]> Outcomes,
    IReadOnlyList<DimQuestion?> Stated
)
{
    /// <summary>One driver alone would have all of the importance.</summary>
    const int Fewest = 2;

    /// <param name="answered">The questions that have answers in the period.</param>
    public static IEnumerable<DriverQuestions> Of(
        RelatedQuestions questions,
        IReadOnlySet<long> answered
    )
    {
        var asked = questions.All.Where(q => answered.Contains(q.QuestionKey)).ToList();
        foreach (var source in asked.GroupBy(q => q.SourceSystemKey).OrderBy(g => g.Key))
        foreach (
            Func<DimQuestion, bool> isWanted in (Func<DimQuestion, bool>[])
                [RelatedQuestions.IsDriver, questions.IsMoment]
        )
        {
            var drivers = Youngest(source.Where(isWanted)).ToList();
            if (drivers.Count < Fewest)
                continue;
            var stated = Youngest(source.Where(RelatedQuestions.IsImportance)).ToList();
            yield return new(
                drivers,
                source
                    .Where(q => RelatedQuestions.OutcomeOf(q) is not null)
                    .GroupBy(q => RelatedQuestions.OutcomeOf(q)!)
                    .OrderBy(g => g.Key.Key)
                    .ToDictionary(g => g.Key, g => g.Select(q => q.QuestionKey).ToArray()),
                [.. drivers.Select(d => stated.Find(s => s.About == d.Code))]
            );
        }
    }

    static IEnumerable<DimQuestion> Youngest(IEnumerable<DimQuestion> questions) =>
        questions
            .GroupBy(q => q.Code, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.MaxBy(q => q.Version)!);
}
