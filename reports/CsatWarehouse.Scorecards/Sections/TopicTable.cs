using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;
using Figure = CsatWarehouse.Scorecards.Model.Figure;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>What contacts were about, the most frequent first (Pareto), with how often customers had to come back and how satisfied they were.</summary>
static class TopicTable
{
    const int MostTopics = 10;
    const double DotsWidth = 96;
    const double RowHeight = 9;

    public static Table Of(Edition edition, ServiceFigures service)
    {
        var texts = edition.Texts;
        var topics = service.Topics.Take(MostTopics).ToList();
        var longest = topics.Max(t => t.Contacts.Value ?? 0);
        var isRated = topics.Exists(t => t.Satisfaction is { IsHidden: false, Value: not null });
        var axis =
            isRated && service.SatisfactionKpi is { } kpi
                ? Axis.Of(
                    kpi,
                    topics
                        .Select(t => t.Satisfaction)
                        .OfType<Figure>()
                        .Select(f => f.Unit)
                        .FirstOrDefault(),
                    topics
                        .Select(t => t.Satisfaction)
                        .OfType<Figure>()
                        .SelectMany(f => new[] { f.Value, f.Low, f.High }.OfType<double>())
                )
                : null;
        var columns = new List<TableColumn>
        {
            new(ColumnWidth.Fixed(166)),
            new(ColumnWidth.Share(1)),
            new(ColumnWidth.Fixed(46), HorizontalAlignment.Right),
        };
        var isCompared = topics.Exists(t => t.Contacts.Change is not null);
        if (isCompared)
            columns.Add(new(ColumnWidth.Fixed(88)));
        columns.Add(new(ColumnWidth.Fixed(86), HorizontalAlignment.Right));
        if (axis is not null)
        {
            columns.Add(new(ColumnWidth.Fixed(34), HorizontalAlignment.Right));
            columns.Add(new(ColumnWidth.Fixed(DotsWidth + 6)));
        }
        return new(
            columns,
            [Header(edition, service, isCompared, axis)],
            [
                .. topics.Select(t => Row(edition, t, longest, isCompared, axis)),
                .. Others(edition, service, columns.Count),
            ]
        )
        {
            Style = Typography.Tables(0.8, 4),
        };
    }

    static TableRow Header(Edition edition, ServiceFigures service, bool isCompared, Axis? axis)
    {
        var texts = edition.Texts;
        List<TableCell> cells =
        [
            texts.TopicColumn,
            texts.ContactsColumn,
            texts.CumulativeColumn,
            .. isCompared ? new TableCell[] { texts.Column(Texts.TableColumnName.Change) } : [],
            texts.RepeatsColumn,
        ];
        if (axis is not null)
        {
            cells.Add(texts.KpiInColumn(service.SatisfactionKpi!));
            cells.Add(
                new PictureBlock(
                    IntervalDots.Scale(
                        axis,
                        DotsWidth,
                        Typography.Note,
                        tick => texts.Numerals.Tick(tick, FigureUnit.Mean)
                    )
                )
            );
        }
        return new(cells);
    }

    static TableRow Row(
        Edition edition,
        TopicRow topic,
        double longest,
        bool isCompared,
        Axis? axis
    )
    {
        var texts = edition.Texts;
        var name = new List<Span> { new(edition.Name(topic.Name)) };
        if (edition.Name(topic.Owner) is { Length: > 0 } owner)
            name.Add(new($"  {owner}", Typography.Note));
        List<TableCell> cells =
        [
            new(new Paragraph(name, Typography.Small)) { IsHeader = true },
            new PictureBlock(width => Bar(edition, topic, longest, width)),
            new Paragraph(texts.Numerals.WholePercent(topic.Cumulative), Typography.Small),
            .. isCompared ? new TableCell[] { VerdictBlocks.Cell(edition, topic.Contacts) } : [],
            Share(edition, topic.Repeats),
        ];
        if (axis is not null)
        {
            var figure = topic.Satisfaction;
            cells.Add(
                new Paragraph(
                    figure is null ? "–"
                        : figure.IsHidden ? texts.TooFew
                        : edition.Value(figure),
                    figure is { IsHidden: false }
                        ? Typography.Small.Semibold
                        : Typography.Small with
                        {
                            Color = Palette.Muted,
                        }
                )
            );
            cells.Add(
                figure is { IsHidden: false, Value: not null }
                    ? new PictureBlock(
                        IntervalDots.Row(
                            axis,
                            DotsWidth,
                            RowHeight,
                            figure with
                            {
                                Change = null,
                            },
                            null,
                            edition.Colors,
                            edition.Describe(figure)
                        )
                    )
                    : new Paragraph("")
            );
        }
        return new(cells);
    }

    /// <summary>A bar from its zero, with the number and the share at its end.</summary>
    static Picture Bar(Edition edition, TopicRow topic, double longest, double width)
    {
        var numerals = edition.Texts.Numerals;
        var text =
            $"{numerals.Count((long)topic.Contacts.Value!.Value)} · {numerals.Percent(topic.Share)}";
        var room = width - Typography.Family.WidthOf(text, Typography.Small) - 5;
        var length = Math.Max(1, room * topic.Contacts.Value.Value / Math.Max(1, longest));
        var picture = new Picture(width, RowHeight, text);
        picture.Rectangle(new(0, 1, length, RowHeight - 2), edition.Colors.Actual.Tint(0.75));
        return picture.Text(
            new(length + 4, (RowHeight + Typography.Family.CapHeightOf(Typography.Small)) / 2),
            text,
            Typography.Small
        );
    }

    static Paragraph Share(Edition edition, Figure? figure)
    {
        var texts = edition.Texts;
        if (figure is null or { IsHidden: false, Value: null })
            return new("–", Typography.Small with { Color = Palette.Muted });
        if (figure.IsHidden)
            return new(texts.TooFew, Typography.Small with { Color = Palette.Muted });
        var limits = figure is { Low: { } low, High: { } high }
            ? $"  {texts.Range(low, high, figure.Unit)}"
            : "";
        return new(
            [
                new(
                    edition.Value(figure),
                    figure.IsLowBase ? Typography.Small.Italic : Typography.Small
                ),
                new(limits, Typography.Note),
            ],
            Typography.Small
        );
    }

    /// <summary>The topics that the page has no room for, and what may not be shown: all contacts are there.</summary>
    static IEnumerable<TableRow> Others(Edition edition, ServiceFigures service, int columns)
    {
        if (service.Whole.Contacts?.Value is not { } all)
            yield break;
        var shown = service.Topics.Take(MostTopics).Sum(t => t.Contacts.Value ?? 0);
        if (all - shown < 1)
            yield break;
        yield return new(
            new TableCell(
                new Paragraph(
                    edition.Texts.OtherTopics(
                        Math.Max(0, service.Topics.Length - MostTopics),
                        (long)(all - shown),
                        (long)all
                    ),
                    Typography.Small with
                    {
                        Color = Palette.Muted,
                    }
                )
            )
            {
                ColumnSpan = columns,
            }
        );
    }
}
