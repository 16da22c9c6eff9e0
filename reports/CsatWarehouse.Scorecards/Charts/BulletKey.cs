using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Charts;

/// <summary>Marks of <see cref="Bullet"/> alone, for a legend.</summary>
public static class BulletKey
{
    const double Size = 7;

    public static Picture Previous() =>
        new Picture(Size, Size, "").Circle(
            new(Size / 2, Size / 2),
            2.1,
            Color.White,
            new Stroke(Palette.Previous, 0.9)
        );

    public static Picture Target() =>
        new Picture(Size, Size, "").Rectangle(
            new(Size / 2 - 1.3, 0.4, 2.6, Size - 0.8),
            Color.White,
            new Stroke(Palette.Ink, 0.7)
        );
}
