using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Charts;

/// <summary>One bar from 0 to 100 % of the answers, divided into detractors, passives and promoters; counts stand in the legend below it.</summary>
public static class CompositionBar
{
    public static Picture Of(
        NpsComposition parts,
        double width,
        double height,
        string alternativeText
    )
    {
        var picture = new Picture(width, height, alternativeText);
        var x = 0.0;
        foreach (var (count, color) in Segments(parts))
        {
            var length = parts.Answers == 0 ? 0 : width * count / parts.Answers;
            if (length > 0)
                picture.Rectangle(new(x, 0, length, height), color, new Stroke(Color.White, 0.6));
            x += length;
        }
        return picture;
    }

    /// <summary>The key of a colour in the legend.</summary>
    public static Picture Key(Color color, double size) =>
        new Picture(size, size, "").Rectangle(new(0, 0, size, size), color);

    static IEnumerable<(long Count, Color Color)> Segments(NpsComposition parts) =>
        [
            (parts.Detractors, Palette.Detractors),
            (parts.Passives, Palette.Passives),
            (parts.Promoters, Palette.Promoters),
        ];
}
