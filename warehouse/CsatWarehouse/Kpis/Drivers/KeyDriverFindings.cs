using CsatWarehouse.Dimensions;
using CsatWarehouse.Facts;

namespace CsatWarehouse.Kpis.Drivers;

/// <summary>Which drivers go with satisfaction and recommendation, in periods that are long enough for it: quarters, years and twelve months; in the two latter also by each single dimension.</summary>
static class KeyDriverFindings
{
    public static bool IsMadeFor(PeriodKind kind) =>
        kind is PeriodKind.Quarter or PeriodKind.Year or PeriodKind.Rolling12;

    /// <summary>By outcome, driver and slice.</summary>
    public static IEnumerable<Finding> Of(
        RelatedQuestions questions,
        IReadOnlyCollection<SurveyReply> replies,
        PeriodKind kind,
        SliceLattice lattice
    )
    {
        if (kind == PeriodKind.Quarter)
            replies = [.. replies.Select(r => r with { Slices = [SliceCode.All] })];
        var answered = replies.SelectMany(r => r.Answers).Select(a => a.Question).ToHashSet();
        return DriverQuestions
            .Of(questions, answered)
            .SelectMany(asked => Of(asked, replies, lattice));
    }

    static IEnumerable<Finding> Of(
        DriverQuestions asked,
        IEnumerable<SurveyReply> replies,
        SliceLattice lattice
    )
    {
        var drivers = asked.Drivers.Select(d => d.QuestionKey).ToHashSet();
        var cells = SurveyReply
            .BySlice(replies.Where(r => r.Answers.Any(a => drivers.Contains(a.Question))))
            .AsParallel()
            .AsOrdered()
            .SelectMany(cell =>
                new DriverCell(asked, cell.Replies).Facts().Select(fact => (cell.Slice, Fact: fact))
            )
            .ToList();
        foreach (var driver in cells.GroupBy(c => (c.Fact.KpiKey, c.Fact.QuestionKey)))
        {
            var hidden = new HashSet<SliceCode>();
            HiddenCells.AddTo(
                hidden,
                driver.ToDictionary(c => c.Slice, c => c.Fact.PerformancePersons),
                lattice
            );
            foreach (var (slice, fact) in driver)
            {
                fact.IsSuppressed = hidden.Contains(slice);
                yield return new(slice, fact);
            }
        }
    }
}
