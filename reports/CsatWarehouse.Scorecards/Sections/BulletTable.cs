using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Scorecards.Theme;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>The headline figures against targets, the earlier month and others, a row each, with a key of the marks.</summary>
static class BulletTable
{
    const double LeastHeight = 17;
    const double MostHeight = 24;

    public static IEnumerable<Block> Of(Edition edition)
    {
        var texts = edition.Texts;
        var shown = edition.Model.Headlines.Where(h => h.Figure.Value is not null).ToList();
        if (shown.Count == 0)
            yield break;
        yield return new Heading(2, texts.AgainstHeading);
        yield return new Table(
            [
                new(ColumnWidth.Share(1)),
                new(ColumnWidth.Fixed(42), HorizontalAlignment.Right),
                new(ColumnWidth.Fixed(146)),
                new(ColumnWidth.Fixed(74)),
            ],
            [],
            [.. shown.Select(h => Row(edition, h))]
        )
        {
            Style = Typography.Tables(0.5, 3),
        };
        yield return new Gap(3);
        yield return Key(edition, shown);
    }

    static TableRow Row(Edition edition, Headline headline)
    {
        var (texts, figure) = (edition.Texts, headline.Figure);
        var name = new List<Span> { new(edition.Name(headline.Name)) };
        if (figure.Direction == Direction.LowerIsBetter)
            name.Add(new($" ({texts.LowerIsBetter})", Typography.Note));
        return new(
            new TableCell(new Paragraph(name, Typography.Small)) { IsHeader = true },
            new Paragraph(edition.Value(figure), Typography.Small.Semibold),
            Chart(edition, headline),
            Target(edition, figure)
        );
    }

    static PictureBlock Chart(Edition edition, Headline headline)
    {
        var figure = headline.Figure;
        var axis = Axis.Of(
            headline.Kpi,
            figure.Unit,
            new[]
            {
                figure.Value,
                figure.Low,
                figure.High,
                figure.Target?.Value,
                figure.Change?.ComparedValue,
            }
                .OfType<double>()
                .Concat(headline.Peers.Select(p => p.Value)),
            2
        );
        return new(
            size =>
                Bullet.Of(
                    figure,
                    headline.Peers,
                    axis,
                    size,
                    edition.Colors,
                    tick => edition.Texts.Numerals.Tick(tick, figure.Unit),
                    Describe(edition, headline)
                ),
            LeastHeight,
            MostHeight
        );
    }

    static string Describe(Edition edition, Headline headline)
    {
        var (texts, figure) = (edition.Texts, headline.Figure);
        var parts = new List<string> { edition.Describe(figure) };
        if (figure.Target is { } target)
            parts.Add($"{texts.TargetMark} {texts.Numerals.Value(target.Value, figure.Unit)}");
        parts.AddRange(
            headline.Peers.Select(p =>
                $"{texts.Name(p.Class)} {texts.Numerals.Value(p.Value, figure.Unit)}"
            )
        );
        return string.Join(", ", parts);
    }

    static Block Target(Edition edition, Model.Figure figure) =>
        figure.Target is not { } target
            ? new Paragraph("")
            : new Row(
                (ColumnWidth.Fixed(VerdictBlocks.MarkColumn), TargetGlyph.Of(target.Verdict)),
                (
                    ColumnWidth.Share(1),
                    new Paragraph(
                        [
                            new(edition.Texts.Numerals.Value(target.Value, figure.Unit) + " "),
                            new(
                                edition.Texts.Verdict(target.Verdict),
                                Typography.Small with
                                {
                                    Color = Palette.Of(target.Verdict),
                                }
                            ),
                        ],
                        Typography.Small
                    )
                )
            );

    /// <summary>Only marks that the rows have.</summary>
    static Row Key(Edition edition, IReadOnlyCollection<Headline> shown)
    {
        var texts = edition.Texts;
        var columns = new List<RowColumn>();
        if (
            edition.Model.ComparedWith is { } compared
            && shown.Any(h => h.Figure.Change?.ComparedValue is not null)
        )
            Add(BulletKey.Previous(), texts.PreviousMark(compared.Month));
        if (shown.Any(h => h.Figure.Target is not null))
            Add(BulletKey.Target(), texts.TargetMark);
        foreach (var peer in shown.SelectMany(h => h.Peers).Select(p => p.Class).Distinct().Order())
            Add(PeerShape.Key(peer, 7), texts.Name(peer));
        return new([.. columns, (ColumnWidth.Share(1), new Gap(0))]) { Spacing = 3 };

        void Add(Picture mark, string name)
        {
            columns.Add(
                (
                    ColumnWidth.Fixed(7),
                    new Box(new PictureBlock(mark)) { Padding = new Insets(0, 0.9, 0, 0) }
                )
            );
            columns.Add((ColumnWidth.Auto, new Paragraph(name + "  ", Typography.Note)));
        }
    }
}
