using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Charts;

/// <summary>The marks that stand for others: square own industry, diamond best competitor, triangle best outside. Grey, so that ours stands out.</summary>
public static class PeerShape
{
    public static void Draw(Picture picture, PeerClass peer, Point center, double radius)
    {
        var r = radius * (peer == PeerClass.OwnIndustry ? 0.85 : 1.1);
        var path = peer switch
        {
            PeerClass.OwnIndustry => VectorPath.Rectangle(
                new(center.X - r, center.Y - r, 2 * r, 2 * r)
            ),
            PeerClass.BestCompetitor => Diamond(center, r),
            _ => VectorPath.Polygon(
                new(center.X, center.Y - r),
                new(center.X + r, center.Y + r),
                new(center.X - r, center.Y + r)
            ),
        };
        picture.Add(new Shape(path, Palette.Muted, new Stroke(Color.White, 0.5)));
    }

    /// <summary>The mark alone, for a legend.</summary>
    public static Picture Key(PeerClass peer, double size)
    {
        var picture = new Picture(size, size, "");
        Draw(picture, peer, new(size / 2, size / 2), size * 0.4);
        return picture;
    }

    internal static VectorPath Diamond(Point center, double radius) =>
        VectorPath.Polygon(
            new(center.X, center.Y - radius),
            new(center.X + radius, center.Y),
            new(center.X, center.Y + radius),
            new(center.X - radius, center.Y)
        );
}
