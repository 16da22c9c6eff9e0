using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Charts;
using CsatWarehouse.Scorecards.Theme;
using Figure = CsatWarehouse.Scorecards.Model.Figure;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>Cells of a heat map: the number, n below it, a fill by the distance from the whole, and a triangle where the interval lies wholly beyond it.</summary>
static class HeatCells
{
    const double MarkSize = 5;

    /// <summary>Distances on 1-5 from which a step of colour begins: a tenth of a point is nothing to look at.</summary>
    static readonly double[] Steps = [0.1, 0.3, 0.6];

    /// <param name="figure">Null where nobody answered.</param>
    /// <param name="whole">What the cell is held against; null where that is hidden.</param>
    public static TableCell Of(Edition edition, Figure? figure, Figure? whole)
    {
        if (figure is null)
            return new(
                new Paragraph("–", Typography.Small with { Color = Palette.Muted })
                {
                    Alignment = HorizontalAlignment.Center,
                }
            );
        if (figure.IsHidden || figure.Value is not { } value)
            return new(new PictureBlock(width => Hatch.Of(width, 15, edition.Texts.TooFew)));
        var steps = whole?.Value is { } all ? StepsOf(value - all) : 0;
        var n = new Paragraph(
            edition.Texts.Numerals.Count(figure.Persons ?? 0),
            figure.IsLowBase ? Typography.Note.Italic : Typography.Note
        )
        {
            Alignment = HorizontalAlignment.Center,
        };
        return new(new Stack(Number(edition, figure, whole), n)) { Fill = Palette.Heat(steps) };
    }

    static Row Number(Edition edition, Figure figure, Figure? whole)
    {
        var number = new Paragraph(edition.Value(figure), Typography.Small.Semibold)
        {
            Alignment = HorizontalAlignment.Center,
        };
        // As much room on the left, so that the numbers of a column stand below each other.
        return new(
            (ColumnWidth.Fixed(MarkSize + 2), new Gap(0)),
            (ColumnWidth.Share(1), number),
            (
                ColumnWidth.Fixed(MarkSize + 2),
                new Box(new PictureBlock(Mark(figure, whole))) { Padding = new Insets(0, 2, 2, 0) }
            )
        );
    }

    /// <summary>The stricter rule: two intervals that do not touch.</summary>
    static Picture Mark(Figure figure, Figure? whole)
    {
        var picture = new Picture(MarkSize, MarkSize, "");
        return figure.High < whole?.Low
                ? picture.Polygon(
                    [new(0, 0.5), new(MarkSize, 0.5), new(MarkSize / 2, MarkSize)],
                    Palette.Worse
                )
            : figure.Low > whole?.High
                ? picture.Polygon(
                    [new(MarkSize / 2, 0), new(MarkSize, 4.5), new(0, 4.5)],
                    Palette.Better
                )
            : picture;
    }

    static int StepsOf(double distance) =>
        Math.Sign(distance) * Steps.Count(step => Math.Abs(distance) >= step - 1e-9);
}
