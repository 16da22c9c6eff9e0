using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Drawing;

/// <summary>The look of a run of text: size in points, colour and face of the document's font family.</summary>
public sealed record TextStyle(double Size, Color Color, FontFace Face = FontFace.Regular)
{
    /// <summary>Distance of baselines as a multiple of <see cref="Size"/>.</summary>
    public double LineSpacing { get; init; } = 1.35;

    public double LineHeight => Size * LineSpacing;

    public TextStyle Semibold => this with { Face = FontFace.Semibold };

    public TextStyle Italic => this with { Face = FontFace.Italic };
}
