using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Tests.Samples;

/// <summary>Small charts that use every kind of mark.</summary>
public static class SamplePictures
{
    static readonly Color Dark = Color.Parse("#17405f");
    static readonly Color Grey = Color.Parse("#c3cad3");
    static readonly Color Soft = Color.Parse("#5b6776");
    static readonly TextStyle Small = new(7, Soft);

    public static Picture Bullet(double width, string name, double share) =>
        new Picture(width, 12, FormattableString.Invariant($"{name}: {share:0.00} of the scale"))
            .Rectangle(new(0, 0, width, 12), Grey.Tint(0.5))
            .Rectangle(new(0, 0, width * 0.6, 12), Grey)
            .Rectangle(new(0, 4, width * share, 4), Dark)
            .Rectangle(new((width * 0.8) - 1, 1.5, 2, 9), Color.Parse("#b8322f"));

    public static Picture Trend(double width, string name, string target)
    {
        const double height = 120;
        double[] values = [62, 65, 64, 70, 69, 74, 73, 78, 80, 79, 83, 84];
        var points = values
            .Select((value, i) => new Point(30 + ((width - 50) * i / 11), 110 - (value - 55) * 3))
            .ToArray();
        var picture = new Picture(width, height, $"{name}: 62 to 84 in twelve months, {target} 80")
            .Line(new(30, 35), new(width - 20, 35), Stroke.Dashed(Soft))
            .Text(new(30, 31), target, Small)
            .Polyline(points, new Stroke(Dark, 1.4) { IsRound = true })
            .Text(new(10, 70), name, Small.Italic, LabelAnchor.Middle, rotation: 90);
        foreach (var point in points)
            picture.Circle(point, 2, Color.White, new Stroke(Dark, 1));
        return picture.Text(
            points[^1] + new Point(0, -6),
            "84",
            new TextStyle(9, Dark, FontFace.Semibold),
            LabelAnchor.Middle
        );
    }

    /// <summary>Decoration: the word beside it says the same.</summary>
    public static Picture Mark { get; } =
        new Picture(8, 8, "").Circle(new(4, 4), 3.4, Color.Parse("#1b7f5c"));
}
