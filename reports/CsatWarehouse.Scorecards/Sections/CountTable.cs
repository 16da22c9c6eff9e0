using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>Counts by the members of a dimension as bars, the highest first; what may not be shown is one line, so that nothing is lost.</summary>
static class CountTable
{
    const double RowHeight = 9;
    const int MostMembers = 8;

    /// <param name="longest">The count that has a whole bar.</param>
    public static Table Of(Edition edition, Breakdown breakdown, double longest)
    {
        var members = breakdown
            .Members.Where(m => m.Figure.Value > 0)
            .OrderByDescending(m => m.Figure.Value)
            .ToList();
        var shown = members.Take(MostMembers).ToList();
        var rest = (breakdown.Whole.Value ?? 0) - shown.Sum(m => m.Figure.Value ?? 0);
        var rows = shown
            .Select(m => new TableRow(
                new TableCell(new Paragraph(edition.Name(m.Name), Typography.Small))
                {
                    IsHeader = true,
                },
                new PictureBlock(width => Bar(edition, m.Figure.Value!.Value, longest, width))
            ))
            .ToList();
        if (rest >= 1)
            rows.Add(
                new(
                    new TableCell(
                        new Paragraph(
                            edition.Texts.OthersAndHidden,
                            Typography.Small with
                            {
                                Color = Palette.Muted,
                            }
                        )
                    ),
                    new Paragraph(
                        edition.Texts.Numerals.Count((long)rest),
                        Typography.Small with
                        {
                            Color = Palette.Muted,
                        }
                    )
                )
            );
        return new(
            [new(ColumnWidth.Share(1)), new(ColumnWidth.Share(1))],
            [
                new(
                    new TableCell(new Paragraph(edition.Name(breakdown.Name), edition.Type.Group)),
                    ""
                ),
            ],
            rows
        )
        {
            Style = Typography.Tables(0.8, 3),
        };
    }

    static Picture Bar(Edition edition, double count, double longest, double width)
    {
        var text = edition.Texts.Numerals.Count((long)count);
        var room = width - Typography.Family.WidthOf(text, Typography.Small) - 5;
        var length = Math.Max(1, room * count / Math.Max(1, longest));
        return new Picture(width, RowHeight, text)
            .Rectangle(new(0, 1, length, RowHeight - 2), edition.Colors.Actual.Tint(0.75))
            .Text(
                new(length + 4, (RowHeight + Typography.Family.CapHeightOf(Typography.Small)) / 2),
                text,
                Typography.Small
            );
    }
}
