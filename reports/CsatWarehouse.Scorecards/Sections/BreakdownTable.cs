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

/// <summary>The leading KPI by one dimension as interval dots in a table, on one axis for all dimensions; members, unknown and hidden add up to all.</summary>
static class BreakdownTable
{
    const double DotsWidth = 90;
    const double RowHeight = 8.5;

    /// <summary>The axis that all breakdowns of a scorecard share.</summary>
    public static Axis AxisOf(ScorecardModel model)
    {
        var figures = model
            .Breakdowns.SelectMany(b => b.Members.Select(m => m.Figure))
            .Append(Whole(model))
            .OfType<Figure>();
        var values = figures.SelectMany(f =>
            new[]
            {
                f.Value,
                f.Low,
                f.High,
                f.Change is { Obstacle: null } c ? c.PriorValue : null,
            }.OfType<double>()
        );
        return Whole(model)?.Unit switch
        {
            FigureUnit.Share => Axis.Around(values, 0, 1, 0.1),
            FigureUnit.Mean => Axis.Around(
                values,
                1,
                model.BreakdownKpi == KpiCatalogue.Csat10 ? 10 : 5,
                0.5
            ),
            _ => Axis.Around(values, -100, 100, 10),
        };
    }

    static Figure? Whole(ScorecardModel model) => model.Find(model.BreakdownKpi ?? "")?.Figure;

    public static Block Of(Edition edition, Breakdown breakdown, Axis axis)
    {
        var texts = edition.Texts;
        var all = Whole(edition.Model)!;
        var blocks = new List<Block>
        {
            new Table(
                [
                    new(ColumnWidth.Share(1)),
                    new(ColumnWidth.Fixed(28), HorizontalAlignment.Right),
                    new(ColumnWidth.Fixed(DotsWidth + 6)),
                    new(ColumnWidth.Fixed(34), HorizontalAlignment.Right),
                ],
                [Header(edition, breakdown, axis)],
                [
                    .. breakdown.Members.Select(m =>
                        Row(edition, edition.Name(m.Name), m.Figure, axis, all.Value)
                    ),
                    .. Hidden(edition, breakdown),
                ]
            )
            {
                Style = Typography.Tables(edition.Air),
            },
        };
        blocks.AddRange(Sum(texts, breakdown).Select(line => new Paragraph(line, Typography.Note)));
        return new KeepTogether(new Stack(blocks));
    }

    static TableRow Header(Edition edition, Breakdown breakdown, Axis axis)
    {
        var (texts, unit) = (edition.Texts, Whole(edition.Model)!.Unit);
        var kpi = ScorecardTexts.KpiInColumn(edition.Model.BreakdownKpi!);
        return new(
            new TableCell(
                new Paragraph(
                    texts.BreakdownHeading(kpi, edition.Name(breakdown.Name)),
                    Typography.Body.Semibold with
                    {
                        Color = Palette.Actual,
                    }
                )
            )
            {
                ColumnSpan = 2,
            },
            new PictureBlock(
                IntervalDots.Scale(
                    axis,
                    DotsWidth,
                    Typography.Note,
                    tick => texts.Numerals.Tick(tick, unit)
                )
            ),
            texts.Column(TableColumnName.Persons)
        );
    }

    static TableRow Row(Edition edition, string name, Figure figure, Axis axis, double? all)
    {
        var spans = new List<Span> { new(name) };
        if (figure.IsLowBase)
            spans.Add(new($" {edition.Texts.LowBase}", Typography.Note.Italic));
        return new(
            new TableCell(new Paragraph(spans, Typography.Small)) { IsHeader = true },
            new Paragraph(edition.Value(figure), Typography.Small.Semibold),
            new PictureBlock(
                IntervalDots.Row(axis, DotsWidth, RowHeight, figure, all, edition.Describe(figure))
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
