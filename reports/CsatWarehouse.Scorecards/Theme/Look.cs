using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Images;

namespace CsatWarehouse.Scorecards.Theme;

/// <summary>How the scorecards of a company look: its accent colour, the type in it, and its logo.</summary>
/// <param name="Logo">Null for none.</param>
public sealed record Look(Palette Colors, Typography Type, RasterImage? Logo)
{
    public static Look Of(string accent, RasterImage? logo)
    {
        var palette = new Palette(Color.Parse(accent));
        return new(palette, new(palette), logo);
    }
}
