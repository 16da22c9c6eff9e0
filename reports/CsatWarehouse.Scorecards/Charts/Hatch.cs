using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Charts;

/// <summary>A cell that may not be shown: hatched, with the reason on it.</summary>
public static class Hatch
{
    const double Distance = 3.5;

    public static Picture Of(double width, double height, string text)
    {
        var lines = new Picture(width, height, "");
        var stroke = new Stroke(Palette.Hairline, 0.5);
        for (var x = -height; x < width; x += Distance)
            lines.Line(new(x, height), new(x + height, 0), stroke);
        var style = Typography.Note;
        var textWidth = Typography.Family.WidthOf(text, style);
        var baseline = (height + Typography.Family.CapHeightOf(style)) / 2;
        return new Picture(width, height, text)
            .DrawClipped(lines, new(0, 0))
            .Rectangle(
                new(
                    (width - textWidth) / 2 - 2,
                    baseline - style.Size,
                    textWidth + 4,
                    style.Size + 2
                ),
                Color.White
            )
            .Text(new(width / 2, baseline), text, style, LabelAnchor.Middle);
    }
}
