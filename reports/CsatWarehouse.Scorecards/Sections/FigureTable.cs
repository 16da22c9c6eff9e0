using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Texts;
using CsatWarehouse.Scorecards.Theme;
using Figure = CsatWarehouse.Scorecards.Model.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>Figures below each other: value, interval, n, change with verdict.</summary>
static class FigureTable
{
    public static Table Of(Edition edition, IReadOnlyCollection<Headline> figures, bool isCompared)
    {
        var texts = edition.Texts;
        List<TableColumn> columns =
        [
            new(ColumnWidth.Share(1)),
            new(ColumnWidth.Fixed(62), HorizontalAlignment.Right),
            new(ColumnWidth.Fixed(32), HorizontalAlignment.Right),
        ];
        List<TableCell> header =
        [
            texts.Column(TableColumnName.Figure),
            "",
            texts.Column(TableColumnName.Persons),
        ];
        if (isCompared)
        {
            columns.Add(new(ColumnWidth.Fixed(94)));
            header.Add(texts.Column(TableColumnName.Change));
        }
        return new(
            columns,
            [new(header)],
            [
                .. figures.Select(f => new TableRow([
                    new TableCell(new Paragraph(edition.Name(f.Name), Typography.Small))
                    {
                        IsHeader = true,
                    },
                    Value(edition, f.Figure),
                    new Paragraph(
                        f.Figure.Persons is { } n ? texts.Numerals.Count(n) : "",
                        Typography.Small
                    ),
                    .. isCompared ? new TableCell[] { VerdictBlocks.Cell(edition, f.Figure) } : [],
                ])),
            ]
        )
        {
            Style = Typography.Tables(0.6, 8),
        };
    }

    static Paragraph Value(Edition edition, Figure figure) =>
        new(
            [
                new(
                    figure.IsHidden ? edition.Texts.TooFew : edition.Value(figure),
                    figure.IsLowBase ? Typography.Small.Semibold.Italic : Typography.Small.Semibold
                ),
                new(
                    figure is { Low: { } low, High: { } high }
                        ? $"\n{edition.Texts.Range(low, high, figure.Unit)}"
                        : "",
                    Typography.Note
                ),
            ],
            Typography.Small
        );
}
