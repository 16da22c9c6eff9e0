using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Charts;

/// <summary>What is expected (outlined) and what is found (solid) on one scale, and the way between the two.</summary>
public static class GapBar
{
    const double Margin = 4;

    public static Picture Of(
        ServiceGap gap,
        Axis axis,
        double width,
        double height,
        Palette palette,
        string alternativeText
    )
    {
        var picture = new Picture(width, height, alternativeText);
        var middle = height / 2;
        foreach (var tick in axis.Ticks)
            picture.Line(new(At(tick), 0), new(At(tick), height), new(Palette.Hairline, 0.4));
        picture.Line(
            new(At(gap.Expectation), middle),
            new(At(gap.Perception), middle),
            new(palette.Actual.Tint(0.4), 2)
        );
        picture.Circle(
            new(At(gap.Expectation), middle),
            2.6,
            Color.White,
            new Stroke(Palette.Ink, 0.9)
        );
        return picture.Circle(new(At(gap.Perception), middle), 2.6, palette.Actual);

        double At(double value) => axis.Position(value, Margin, width - Margin);
    }
}
