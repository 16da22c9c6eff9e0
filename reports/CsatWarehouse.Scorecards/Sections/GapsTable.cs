using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;
using CsatWarehouse.Workspaces;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>What customers find, against what they expect.</summary>
static class GapsTable
{
    const double GapWidth = 120;

    public static IEnumerable<Block> Of(Edition edition, ServiceGaps gaps)
    {
        var texts = edition.Texts;
        var all = gaps.Overall is { } overall ? gaps.Dimensions.Add(overall) : gaps.Dimensions;
        var axis = Axis.Within(
            all.SelectMany(g => new[] { g.Expectation, g.Perception }),
            gaps.ScaleMin,
            gaps.ScaleMax,
            3
        );
        var hasPoints = gaps.Dimensions.Any(g => g.Points is not null);
        yield return new Heading(2, texts.GapsHeading);
        List<TableColumn> columns =
        [
            new(ColumnWidth.Share(1)),
            new(ColumnWidth.Fixed(GapWidth + 6)),
            new(ColumnWidth.Fixed(66), HorizontalAlignment.Right),
            new(ColumnWidth.Fixed(34), HorizontalAlignment.Right),
        ];
        if (hasPoints)
            columns.Add(new(ColumnWidth.Fixed(36), HorizontalAlignment.Right));
        yield return new Table(
            columns,
            [
                new([
                    "",
                    new PictureBlock(
                        IntervalDots.Scale(
                            axis,
                            GapWidth,
                            Typography.Note,
                            t => texts.Numerals.Tick(t, FigureUnit.Mean)
                        )
                    ),
                    texts.GapColumn,
                    "n",
                    .. hasPoints ? new TableCell[] { texts.PointsColumn } : [],
                ]),
            ],
            [
                .. all.Select(g => new TableRow([
                    new TableCell(
                        new Paragraph(
                            g == gaps.Overall ? texts.Total : edition.GapName(g),
                            g == gaps.Overall ? Typography.Small.Semibold : Typography.Small
                        )
                    )
                    {
                        IsHeader = true,
                    },
                    new PictureBlock(
                        GapBar.Of(
                            g,
                            axis,
                            GapWidth,
                            9,
                            edition.Colors,
                            $"{texts.Numerals.Value(g.Expectation, FigureUnit.Mean)}, {texts.Numerals.Value(g.Perception, FigureUnit.Mean)}"
                        )
                    ),
                    new Paragraph(
                        [
                            new(
                                texts.Numerals.WithSign(g.Gap.Value, FigureUnit.Mean),
                                Typography.Small.Semibold
                            ),
                            new(
                                g.Gap is { Low: { } low, High: { } high }
                                    ? $"\n{texts.Range(low, high, FigureUnit.Mean)}"
                                    : "",
                                Typography.Note
                            ),
                        ],
                        Typography.Small
                    ),
                    new Paragraph(texts.Numerals.Count(g.Persons), Typography.Small),
                    .. hasPoints
                        ? new TableCell[]
                        {
                            new Paragraph(
                                g.Points is { } points ? texts.Numerals.Number(points, 0) : "",
                                Typography.Small
                            ),
                        }
                        : [],
                ])),
            ]
        )
        {
            Style = Typography.Tables(1, 12),
        };
    }
}
