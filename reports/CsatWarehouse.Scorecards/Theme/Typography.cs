using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;
using PdfTheme = CsatWarehouse.Pdf.Layout.Theme;

namespace CsatWarehouse.Scorecards.Theme;

/// <summary>The type scale: nothing that has to be read is set below 6.5 points.</summary>
public static class Typography
{
    public static FontFamily Family => FontFamily.OpenSans;

    public static TextStyle Lead { get; } =
        new(11.5, Palette.Ink, FontFace.Semibold) { LineSpacing = 1.3 };
    public static TextStyle Body { get; } = new(8, Palette.Ink) { LineSpacing = 1.32 };
    public static TextStyle Small { get; } = new(7, Palette.Ink) { LineSpacing = 1.28 };
    public static TextStyle Note { get; } = new(6.5, Palette.Muted) { LineSpacing = 1.3 };
    public static TextStyle TileLabel { get; } =
        new(8.5, Palette.Ink, FontFace.Semibold) { LineSpacing = 1.25 };
    public static TextStyle TileValue { get; } =
        new(23, Palette.Actual, FontFace.Semibold) { LineSpacing = 1.15 };
    public static TextStyle Furniture { get; } = new(7.5, Palette.Muted);

    /// <summary>Tables without fills: a hairline under each row, small headers.</summary>
    /// <param name="air">Points above and below a row's text.</param>
    public static TableStyle Tables(double air) =>
        new()
        {
            HeaderText = new TextStyle(6.5, Palette.Muted, FontFace.Semibold)
            {
                LineSpacing = 1.25,
            },
            Rule = new Stroke(Palette.Hairline, 0.4),
            Padding = new Insets(3, air, 3, air),
        };

    public static PdfTheme Pages { get; } =
        new()
        {
            Body = Body,
            Headings =
            [
                new(15, Palette.Actual, FontFace.Semibold) { LineSpacing = 1.2 },
                new(9.5, Palette.Actual, FontFace.Semibold) { LineSpacing = 1.3 },
                new(8, Palette.Ink, FontFace.Semibold) { LineSpacing = 1.3 },
            ],
            HeadingRule = new Stroke(Palette.Actual, 0.8),
            Bullet = Palette.Actual,
            Table = Tables(1.6),
        };
}
