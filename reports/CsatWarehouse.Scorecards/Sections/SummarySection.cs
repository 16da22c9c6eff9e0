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
            new Row(
                (ColumnWidth.Share(1), Left(edition)),
                (ColumnWidth.Share(2.07), Groups(edition, breakdowns))
            )
            {
                Spacing = Gutter,
            }
        );
        blocks.Add(new Gap(6));
        blocks.AddRange(NotesSection.Of(edition));
        return new Stack(blocks);
    }

    static Stack Left(Edition edition)
    {
        var messages = KeyMessages.Of(edition).ToList();
        return new(
            [
                .. CompositionBlocks.Of(edition),
                new Gap(6),
                .. ExtremesBlocks.Of(edition),
                new Gap(6),
                new Heading(2, edition.Texts.MessagesHeading),
                messages.Count == 0
                    ? new Paragraph(edition.Texts.NoMessages)
                    : new BulletList([.. messages.Select(m => new Paragraph(m, Typography.Small))]) { Spacing = 1.5 },
            ]
        );
    }

    static Block Groups(Edition edition, int breakdowns)
    {
        if (edition.Model.Breakdowns.IsEmpty)
            return new Paragraph(edition.Texts.NoBreakdowns);
        var axis = BreakdownTable.AxisOf(edition.Model);
        var tables = edition.Model.Breakdowns.Take(breakdowns).Select(b => BreakdownTable.Of(edition, b, axis));
        return new Columns(new Stack([.. tables]) { Spacing = 8 }, 2, Gutter);
    }
}
