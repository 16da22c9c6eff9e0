using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Charts;

/// <summary>The shape of a verdict; its word always stands beside it, so the shape itself is decoration to readers.</summary>
public static class VerdictMark
{
    /// <summary>Triangle up improved, triangle down worsened, diamond changed, two level bars no clear change, cross not comparable, ring nothing to compare with.</summary>
    public static Picture Of(ChangeVerdict? verdict, double size, Palette palette)
    {
        var picture = new Picture(size, size, "");
        var color = palette.Of(verdict);
        var (near, far, middle) = (size * 0.1, size * 0.9, size / 2);
        var line = new Stroke(color, size * 0.16);
        return verdict switch
        {
            ChangeVerdict.Improved => picture.Polygon(
                [new(middle, near), new(far, far), new(near, far)],
                color
            ),
            ChangeVerdict.Worsened => picture.Polygon(
                [new(near, near), new(far, near), new(middle, far)],
                color
            ),
            ChangeVerdict.Changed => picture.Fill(
                PeerShape.Diamond(new(middle, middle), size * 0.45),
                color
            ),
            ChangeVerdict.NoClearChange => picture
                .Line(new(near, size * 0.36), new(far, size * 0.36), line)
                .Line(new(near, size * 0.68), new(far, size * 0.68), line),
            ChangeVerdict.NotComparable => picture
                .Line(new(near, near), new(far, far), line)
                .Line(new(near, far), new(far, near), line),
            _ => picture.Circle(new(middle, middle), size * 0.35, null, line),
        };
    }

    /// <summary>The mark of a moment of truth: a star with five points.</summary>
    public static Picture Star(double size, Palette palette)
    {
        var points = Enumerable
            .Range(0, 10)
            .Select(i =>
            {
                var radius = size * (i % 2 == 0 ? 0.5 : 0.21);
                var (sin, cos) = Math.SinCos(i * Math.PI / 5);
                return new Point(size / 2 + radius * sin, size / 2 - radius * cos);
            });
        return new Picture(size, size, "").Polygon(points, palette.Actual);
    }
}
