using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>The first page, which does alone: a sentence, tiles, NPS and its parts, stages, messages, groups of customers, and what it stands on.</summary>
static class SummarySection
{
    const double Gutter = 16;

    /// <param name="breakdowns">How many of the breakdowns stand on this page; the others follow the journey.</param>
    public static Block Of(Edition edition, int breakdowns)
    {
        var (model, texts) = (edition.Model, edition.Texts);
        var blocks = new List<Block>
        {
            new Heading(1, texts.SummaryHeading(model.Month)),
            new Paragraph(LeadSentence.Of(model, texts), Typography.Lead),
        };
        if (!model.Headlines.IsEmpty)
        {
            blocks.Add(new Gap(7));
            blocks.Add(
                new Row([.. model.Headlines.Select(h => (RowColumn)Tile.Of(edition, h))])
                {
                    Spacing = 10,
                    EqualHeights = true,
                }
            );
        }
        blocks.Add(new Gap(9));
        blocks.Add(
            model.Breakdowns.IsEmpty ? WithoutGroups(edition) : WithGroups(edition, breakdowns)
        );
        blocks.Add(new Gap(6));
        blocks.AddRange(NotesSection.Of(edition));
        return new Stack(blocks);
    }

    static Row WithGroups(Edition edition, int breakdowns)
    {
        var axis = BreakdownTable.AxisOf(edition.Model);
        var tables = edition
            .Model.Breakdowns.Take(breakdowns)
            .Select(b => BreakdownTable.Of(edition, b, axis));
        return new(
            (
                ColumnWidth.Share(1),
                new Stack([
                    .. CompositionBlocks.Of(edition),
                    new Gap(6),
                    .. ExtremesBlocks.Of(edition),
                    new Gap(6),
                    .. Messages(edition),
                ])
            ),
            (
                ColumnWidth.Share(2.07),
                new Columns(new Stack([.. tables]) { Spacing = 8 }, 2, Gutter)
            )
        )
        {
            Spacing = Gutter,
        };
    }

    static Stack WithoutGroups(Edition edition) =>
        new(
            new Row(
                new Stack([.. CompositionBlocks.Of(edition)]),
                new Stack([.. ExtremesBlocks.Of(edition)]),
                new Stack([.. Messages(edition)])
            )
            {
                Spacing = Gutter,
            },
            new Gap(6),
            new Paragraph(edition.Texts.NoBreakdowns, Typography.Small)
        );

    static IEnumerable<Block> Messages(Edition edition)
    {
        var messages = KeyMessages.Of(edition).ToList();
        yield return new Heading(2, edition.Texts.MessagesHeading);
        yield return messages.Count == 0
            ? new Paragraph(edition.Texts.NoMessages)
            : new BulletList([.. messages.Select(m => new Paragraph(m, Typography.Small))])
            {
                Spacing = 1.5,
            };
    }
}
