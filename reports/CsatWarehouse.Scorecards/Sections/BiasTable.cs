using CsatWarehouse.Dimensions;
using CsatWarehouse.Kpis;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;
using CsatWarehouse.Workspaces;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>How those who answered differ from those who did not.</summary>
static class BiasTable
{
    /// <summary>More of them say the same again.</summary>
    const int MostBiases = 6;

    public static Table Of(Edition edition, LoyaltyFigures loyalty)
    {
        var texts = edition.Texts;
        return new(
            [
                new(ColumnWidth.Share(1)),
                new(ColumnWidth.Fixed(44), HorizontalAlignment.Right),
                new(ColumnWidth.Fixed(44), HorizontalAlignment.Right),
                new(ColumnWidth.Fixed(108), HorizontalAlignment.Right),
                new(ColumnWidth.Fixed(58), HorizontalAlignment.Right),
            ],
            [new([.. texts.BiasColumns.Select(c => (TableCell)c)])],
            [
                .. loyalty
                    .Biases.Take(MostBiases)
                    .Select(b => new TableRow(
                        new TableCell(new Paragraph(texts.KpiInColumn(b.Kpi), Typography.Small))
                        {
                            IsHeader = true,
                        },
                        new Paragraph(texts.Numerals.Value(b.Early, b.Unit), Typography.Small),
                        new Paragraph(texts.Numerals.Value(b.Late, b.Unit), Typography.Small),
                        new Paragraph(
                            [
                                new(
                                    $"{texts.Numerals.WithSign(b.Difference.Value, b.Unit)} {texts.Differs(b.IsClear)}",
                                    b.IsClear ? Typography.Small.Semibold : Typography.Small
                                ),
                                new(
                                    b.Difference is { Low: { } low, High: { } high }
                                        ? $"\n{texts.Range(low, high, b.Unit)}"
                                        : "",
                                    Typography.Note
                                ),
                            ],
                            Typography.Small
                        ),
                        new Paragraph(
                            b.Weighted is { } weighted
                                ? texts.Numerals.Value(weighted, b.Unit)
                                : "–",
                            Typography.Small
                        )
                    )),
            ]
        )
        {
            Style = Typography.Tables(1, 8),
        };
    }
}
