using CsatWarehouse.Kpis;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Scorecards.Theme;
using Figure = CsatWarehouse.Scorecards.Model.Figure;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>A KPI by one dimension as interval dots in a table, on one axis for all dimensions; members, unknown and hidden add up to all.</summary>
static class BreakdownTable
{
    const double RowHeight = 8.5;
    const double Air = 1.2;
    const double MostAir = 4;

    /// <summary>The axis that all breakdowns by one KPI share.</summary>
    public static Axis AxisOf(string kpi, IReadOnlyList<Breakdown> breakdowns)
    {
        var figures = breakdowns
            .SelectMany(b => b.Members.Select(m => m.Figure))
            .Append(breakdowns[0].Whole);
        return Axis.Of(
            kpi,
            breakdowns[0].Whole.Unit,
            figures.SelectMany(f =>
                new[] { f.Value, f.Low, f.High, f.Change?.ComparedValue }.OfType<double>()
            )
        );
    }

    /// <param name="dots">Points that the axis is wide.</param>
    public static Block Of(Edition edition, Breakdown breakdown, Axis axis, double dots)
    {
        var texts = edition.Texts;
        var blocks = new List<Block>
        {
            new Table(
                [
                    new(ColumnWidth.Share(1)),
                    new(ColumnWidth.Fixed(28), HorizontalAlignment.Right),
                    new(ColumnWidth.Fixed(dots + 6)),
                    new(ColumnWidth.Fixed(34), HorizontalAlignment.Right),
                ],
                [Header(edition, breakdown, axis, dots)],
                [
                    .. breakdown.Members.Select(m =>
                        Row(
                            edition,
                            edition.Name(m.Name),
                            m.Figure,
                            axis,
                            dots,
                            breakdown.Whole.Value
                        )
                    ),
                    .. Hidden(edition, breakdown),
                    Whole(edition, breakdown, axis, dots),
                ]
            )
            {
                Style = Typography.Tables(Air, MostAir),
            },
        };
        blocks.AddRange(Sum(texts, breakdown).Select(line => new Paragraph(line, Typography.Note)));
        return new KeepTogether(new Stack(blocks));
    }

    static TableRow Header(Edition edition, Breakdown breakdown, Axis axis, double dots)
    {
        var (texts, unit) = (edition.Texts, breakdown.Whole.Unit);
        var kpi = texts.KpiInColumn(breakdown.Kpi);
        return new(
            new TableCell(
                new Paragraph(
                    texts.BreakdownHeading(kpi, edition.Name(breakdown.Name)),
                    edition.Type.Group
                )
            )
            {
                ColumnSpan = 2,
            },
            new PictureBlock(
                IntervalDots.Scale(
                    axis,
                    dots,
                    Typography.Note,
                    tick => texts.Numerals.Tick(tick, unit)
                )
            ),
            texts.Column(TableColumnName.Persons)
        );
    }

    /// <summary>What the members add up to.</summary>
    static TableRow Whole(Edition edition, Breakdown breakdown, Axis axis, double dots) =>
        Row(
            edition,
            edition.Texts.Total,
            breakdown.Whole with
            {
                Persons = breakdown.Persons,
            },
            axis,
            dots,
            breakdown.Whole.Value
        ) with
        {
            RuleAbove = new Stroke(edition.Colors.Actual, 0.6),
        };

    static TableRow Row(
        Edition edition,
        string name,
        Figure figure,
        Axis axis,
        double dots,
        double? all
    )
    {
        var spans = new List<Span> { new(name) };
        if (figure.IsLowBase)
            spans.Add(new($" {edition.Texts.LowBase}", Typography.Note.Italic));
        return new(
            new TableCell(new Paragraph(spans, Typography.Small)) { IsHeader = true },
            new Paragraph(edition.Value(figure), Typography.Small.Semibold),
            new PictureBlock(
                IntervalDots.Row(
                    axis,
                    dots,
                    RowHeight,
                    figure,
                    all,
                    edition.Colors,
                    edition.Describe(figure)
                )
            ),
            new Paragraph(
                figure.Persons is { } n ? edition.Texts.Numerals.Count(n) : "",
                Typography.Small
            )
        );
    }

    static IEnumerable<TableRow> Hidden(Edition edition, Breakdown breakdown)
    {
        if (breakdown.Hidden.IsEmpty)
            yield break;
        var names = string.Join(", ", breakdown.Hidden.Select(edition.Name));
        yield return new(
            new TableCell(
                new Paragraph(
                    edition.Texts.HiddenMembers(names, breakdown.HiddenPersons),
                    Typography.Small with
                    {
                        Color = Palette.Muted,
                    }
                )
            )
            {
                ColumnSpan = 4,
            }
        );
    }

    static IEnumerable<string> Sum(ScorecardTexts texts, Breakdown breakdown)
    {
        if (!breakdown.AddsUp)
            yield return texts.CountedTwice;
        else if (breakdown.HiddenPersons is { } hidden)
            yield return texts.AddsUp(breakdown.Persons, breakdown.Persons - hidden, hidden);
    }
}
