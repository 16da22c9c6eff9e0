using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Drawing;

/// <summary>The look of a run of text: size in points, colour and face of the document's font family.</summary>
public sealed record TextStyle(double Size, Color Color, FontFace Face = FontFace.Regular)
{
    /// <summary>Distance of baselines as a multiple of <see cref="Size"/>.</summary>
    public double LineSpacing { get; init; } = 1.35;

    /// <summary>Points by which the text of a paragraph stands above its line; below it if negative. Labels of pictures have places of their own.</summary>
    public double Rise { get; init; }

    public double LineHeight => Size * LineSpacing;

    public TextStyle Semibold => this with { Face = FontFace.Semibold };

    /// <summary>Small and raised, as a note's number.</summary>
    public TextStyle Superscript => this with { Size = Size * 0.65, Rise = Size * 0.34 };

    public TextStyle Italic => this with { Face = FontFace.Italic };
}
