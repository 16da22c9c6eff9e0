using CsatWarehouse.Kpis;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Scorecards.Theme;
using CsatWarehouse.Workspaces;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>The first page, which does alone: a sentence, tiles, each figure against targets and others, messages, and what the other pages are.</summary>
static class SummarySection
{
    const double Gutter = 18;
    const double TileGap = 8;
    const double NameWidth = 74;
    const double PageWidth = 18;

    /// <summary>The page from airy to dense: with fewer messages, each of which its own page says as well, until it stands on one page.</summary>
    public static IEnumerable<Stack> Densities(Edition edition)
    {
        yield return new Stack([.. Of(edition, Typography.Small, int.MaxValue)]);
        var dense = Typography.Note with { Color = Palette.Ink };
        yield return new Stack([.. Of(edition, dense, int.MaxValue)]);
        for (var messages = edition.Model.Sections.Length - 1; messages > 0; messages--)
            yield return new Stack([.. Of(edition, dense, messages)]);
    }

    static IEnumerable<Block> Of(Edition edition, TextStyle style, int messages)
    {
        var (model, texts) = (edition.Model, edition.Texts);
        yield return edition.HeadingOf(ScorecardSection.Summary);
        yield return new Paragraph(LeadSentence.Of(model, texts), Typography.Lead);
        yield return new Gap(2);
        yield return ChangeNotes.Standing(edition);
        if (!model.Headlines.IsEmpty)
        {
            yield return new Gap(6) { Most = 12 };
            yield return new Row([.. model.Headlines.Select(h => (RowColumn)Tile.Of(edition, h))])
            {
                Spacing = TileGap,
                EqualHeights = true,
            };
        }
        if (model.CommentIn(texts.Language) is { } comment)
        {
            yield return new Gap(6) { Most = 10 };
            yield return Comment(edition, comment);
        }
        yield return new Gap(8) { Most = 16 };
        List<Block> against = [.. BulletTable.Of(edition), .. Nps(edition)];
        var words = new Stack([.. Messages(edition, style, messages)]);
        yield return against.Count == 0
            ? words
            : new Row((ColumnWidth.Share(1), new Stack(against)), (ColumnWidth.Share(1.2), words))
            {
                Spacing = Gutter,
                EqualHeights = true,
            };
        yield return new Gap(5) { Most = 10 };
        yield return new Paragraph(texts.HowToRead(model.ComparedWith?.Month), Typography.Note);
    }

    static IEnumerable<Block> Nps(Edition edition)
    {
        if (
            edition.Model.Find(KpiCatalogue.Nps) is not { } nps
            || edition.Model.Composition is not { } parts
        )
            yield break;
        var numerals = edition.Texts.Numerals;
        yield return new Gap(3);
        yield return new Paragraph(
            $"NPS: {edition.Texts.Composition(parts)}. "
                + edition.Texts.Weighting(
                    nps.Unweighted is { } plain ? numerals.Value(plain, FigureUnit.Points) : "–",
                    nps.Weighted is { } weighted
                        ? numerals.Value(weighted, FigureUnit.Points)
                        : null,
                    nps.IsWeighted
                ),
            Typography.Note
        );
    }

    /// <summary>What whoever answers for the figures says of them; the words are theirs, and in the language in which they were written.</summary>
    static Box Comment(Edition edition, ManagerComment comment) =>
        new(
            new Stack(
                new Paragraph(
                    [
                        new(
                            edition.Texts.CommentBy(Edition.Plain(comment.Author)),
                            Typography.Small.Semibold with
                            {
                                Color = edition.Colors.Actual,
                            }
                        ),
                        new($", {edition.Texts.Day(comment.WrittenOn)}", Typography.Note),
                    ],
                    Typography.Small
                ),
                new Gap(1),
                new Paragraph(Edition.Plain(comment.Text), Typography.Body)
            )
        )
        {
            Padding = new Insets(8, 5, 8, 5),
            Fill = Palette.Panel,
        };

    /// <summary>What each page says, with its number: messages and contents in one; past so many only which page it is.</summary>
    static IEnumerable<Block> Messages(Edition edition, TextStyle style, int most)
    {
        var all = KeyMessages.Of(edition).ToList();
        var messages = all.Take(most).ToList();
        yield return new Heading(2, edition.Texts.MessagesHeading);
        yield return messages.Count == 0
            ? new Paragraph(edition.Texts.NoMessages)
            : new Table(
                [
                    new(ColumnWidth.Fixed(NameWidth)),
                    new(ColumnWidth.Share(1)),
                    new(ColumnWidth.Fixed(PageWidth), HorizontalAlignment.Right),
                ],
                [],
                [.. messages.Select(m => Message(edition, m, style))]
            )
            {
                Style = Typography.Tables(1.2, 3),
            };
        if (all.Count > messages.Count)
        {
            yield return new Gap(2);
            yield return Contents(edition, all.Skip(messages.Count));
        }
    }

    /// <summary>Names of pages and their numbers in one line.</summary>
    static Row Contents(Edition edition, IEnumerable<KeyMessage> messages) =>
        new([
            .. messages
                .Where(m => m.Section is not null)
                .SelectMany(m =>
                {
                    var heading = edition.HeadingOf(m.Section!.Value);
                    return new RowColumn[]
                    {
                        (
                            ColumnWidth.Auto,
                            new Paragraph(
                                [
                                    new(
                                        m.Name,
                                        Typography.Note.Semibold with
                                        {
                                            Color = edition.Colors.Actual,
                                        },
                                        new HeadingLink(heading)
                                    ),
                                ],
                                Typography.Note
                            )
                        ),
                        (ColumnWidth.Fixed(PageWidth), new PageReference(heading, Typography.Note)),
                    };
                }),
        ])
        {
            Spacing = 3,
        };

    static TableRow Message(Edition edition, KeyMessage message, TextStyle style)
    {
        var heading = message.Section is { } section ? edition.HeadingOf(section) : null;
        return new(
            new TableCell(
                new Paragraph(
                    [
                        new(
                            message.Name,
                            style.Semibold with
                            {
                                Color = edition.Colors.Actual,
                            },
                            heading is null ? null : new HeadingLink(heading)
                        ),
                    ],
                    style
                )
            )
            {
                VerticalAlignment = VerticalAlignment.Top,
                IsHeader = true,
            },
            new Paragraph(message.Text, style),
            new TableCell(heading is null ? new Paragraph("") : new PageReference(heading, style))
            {
                VerticalAlignment = VerticalAlignment.Top,
            }
        );
    }
}
