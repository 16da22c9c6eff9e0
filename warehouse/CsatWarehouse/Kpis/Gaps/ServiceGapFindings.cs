using CsatWarehouse.Facts;

namespace CsatWarehouse.Kpis.Gaps;

/// <summary>The gaps between what is expected and what is found (SERVQUAL), overall and by each single dimension.</summary>
static class ServiceGapFindings
{
    public static IEnumerable<Finding> Of(
        RelatedQuestions questions,
        IReadOnlyCollection<SurveyReply> replies,
        SliceLattice lattice
    )
    {
        var answered = replies.SelectMany(r => r.Answers).Select(a => a.Question).ToHashSet();
        return GapQuestions
            .Of(questions, answered)
            .SelectMany(asked => Of(asked, replies, lattice));
    }

    static IEnumerable<Finding> Of(
        GapQuestions asked,
        IEnumerable<SurveyReply> replies,
        SliceLattice lattice
    )
    {
        var items = asked.Items.SelectMany(i => (long[])[i.Expectation, i.Perception]).ToHashSet();
        var cells = SurveyReply
            .BySlice(replies.Where(r => r.Answers.Any(a => items.Contains(a.Question))))
            .SelectMany(cell =>
                new GapCell(asked, cell.Replies).Facts().Select(fact => (cell.Slice, Fact: fact))
            )
            .ToList();
        foreach (var row in cells.GroupBy(c => (c.Fact.Level, c.Fact.Dimension, c.Fact.Item)))
        {
            var hidden = new HashSet<SliceCode>();
            HiddenCells.AddTo(hidden, row.ToDictionary(c => c.Slice, c => c.Fact.Persons), lattice);
            foreach (var (slice, fact) in row)
            {
                fact.IsSuppressed = hidden.Contains(slice);
                yield return new(slice, fact);
            }
        }
    }
}
