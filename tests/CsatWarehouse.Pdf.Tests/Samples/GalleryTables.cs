using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;
using static CsatWarehouse.Pdf.Tests.Samples.Gallery;
using static CsatWarehouse.Pdf.Tests.Samples.GalleryCharts;

namespace CsatWarehouse.Pdf.Tests.Samples;

/// <summary>A heat map, and a table too wide for a page that stands upright.</summary>
static class GalleryTables
{
    public static Table HeatMap() =>
        new(
            [
                new(ColumnWidth.Share(2)),
                .. Channels.Select(_ => new TableColumn(
                    ColumnWidth.Share(1),
                    HorizontalAlignment.Center
                )),
            ],
            [
                new TableRow([
                    "",
                    .. Channels.Select(name => new TableCell(new VerticalText(name))
                    {
                        VerticalAlignment = VerticalAlignment.Bottom,
                    }),
                ]),
            ],
            [
                .. Enumerable
                    .Range(0, 5)
                    .Select(row => new TableRow([
                        new TableCell(
                            new Paragraph(FormattableString.Invariant($"Stage {row + 1}"), Body)
                        )
                        {
                            IsHeader = true,
                        },
                        .. Channels.Select(
                            (_, column) => Heat(40 + (((row * 7) + (column * 11)) % 55))
                        ),
                    ])),
            ]
        )
        {
            Style = new()
            {
                HeaderText = Small.Semibold,
                Rule = new Stroke(Color.White, 1),
                ColumnRule = new Stroke(Color.White, 1),
                Padding = Insets.Symmetric(3, 1.5),
                MostAir = 3,
            },
        };

    static TableCell Heat(int value)
    {
        var fill = Dark.Tint((value - 35) / 60.0);
        var ink = fill.Readable(Body.Color, Color.White);
        return new(
            new Paragraph(FormattableString.Invariant($"{value}"), Body with { Color = ink })
        )
        {
            Fill = fill,
        };
    }

    public static IEnumerable<Block> WideTable()
    {
        string[] months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct"];
        yield return new Heading(1, "All measures by month");
        yield return new Table(
            [
                new(ColumnWidth.Share(2.4)),
                .. months.Select(_ => new TableColumn(
                    ColumnWidth.Share(1),
                    HorizontalAlignment.Right
                )),
                new(ColumnWidth.Share(1.6)),
            ],
            [
                new TableRow(
                    "",
                    new TableCell("Two quarters")
                    {
                        ColumnSpan = 6,
                        Alignment = HorizontalAlignment.Center,
                    },
                    new TableCell("Since")
                    {
                        ColumnSpan = 4,
                        Alignment = HorizontalAlignment.Center,
                    },
                    ""
                ),
                new TableRow(["Measure", .. months.Select(month => (TableCell)month), "Trend"]),
            ],
            [
                .. Enumerable.Range(0, 13).Select(Row),
                Row(13) with
                {
                    RuleAbove = new Stroke(Dark, 1),
                },
            ]
        )
        {
            Style = Gallery.Theme.Table with { MostAir = 8, Stripe = Soft.Tint(0.07) },
        };

        TableRow Row(int row) =>
            new([
                new TableCell(
                    new Paragraph(
                        row == 13
                            ? "All measures"
                            : FormattableString.Invariant($"Measure {row + 1}"),
                        Body.Semibold
                    )
                )
                {
                    IsHeader = true,
                },
                .. months.Select(
                    (_, i) =>
                        (TableCell)
                            new Paragraph(
                                FormattableString.Invariant($"{Series(row, 10)[i]:0.0}"),
                                row == 13 ? Body.Semibold : Body
                            )
                ),
                new TableCell(new Figure(width => Sparkline(new(width, 12), Series(row, 10)))),
            ]);
    }
}
