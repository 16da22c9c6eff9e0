using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;
using PdfTheme = CsatWarehouse.Pdf.Layout.Theme;

namespace CsatWarehouse.Scorecards.Theme;

/// <summary>The type scale in the colours of a company: nothing that has to be read is set below 6.5 points.</summary>
public sealed class Typography(Palette palette)
{
    public static FontFamily Family => FontFamily.OpenSans;

    public static TextStyle Lead { get; } =
        new(11, Palette.Ink, FontFace.Semibold) { LineSpacing = 1.3 };
    public static TextStyle Body { get; } = new(8, Palette.Ink) { LineSpacing = 1.32 };
    public static TextStyle Small { get; } = new(7, Palette.Ink) { LineSpacing = 1.28 };
    public static TextStyle Note { get; } = new(6.5, Palette.Muted) { LineSpacing = 1.28 };
    public static TextStyle TileLabel { get; } =
        new(8, Palette.Ink, FontFace.Semibold) { LineSpacing = 1.22 };
    public static TextStyle Furniture { get; } = new(7.5, Palette.Muted);

    public TextStyle TileValue { get; } =
        new(22, palette.Actual, FontFace.Semibold) { LineSpacing = 1.12 };

    /// <summary>A name that opens a group of rows, or heads a chart.</summary>
    public TextStyle Group { get; } =
        new(8, palette.Actual, FontFace.Semibold) { LineSpacing = 1.28 };

    /// <summary>Tables without fills: a hairline under each row, small headers.</summary>
    /// <param name="air">Points above and below a row's text.</param>
    /// <param name="mostAir">What may be added where the page has room.</param>
    public static TableStyle Tables(double air, double mostAir = 0) =>
        new()
        {
            HeaderText = new TextStyle(6.5, Palette.Muted, FontFace.Semibold)
            {
                LineSpacing = 1.25,
            },
            Rule = new Stroke(Palette.Hairline, 0.4),
            Padding = new Insets(3, air, 3, air),
            MostAir = mostAir,
        };

    public PdfTheme Pages { get; } =
        new()
        {
            Body = Body,
            Headings =
            [
                new(15, palette.Actual, FontFace.Semibold) { LineSpacing = 1.2 },
                new(9.5, palette.Actual, FontFace.Semibold) { LineSpacing = 1.3 },
                new(8, Palette.Ink, FontFace.Semibold) { LineSpacing = 1.3 },
            ],
            HeadingRule = new Stroke(palette.Actual, 0.8),
            Bullet = palette.Actual,
            Link = palette.Actual,
            Table = Tables(1.6),
        };
}
