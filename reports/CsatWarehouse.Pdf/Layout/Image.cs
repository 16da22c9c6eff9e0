using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Images;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>
/// Pixels in the flow, such as a logo, in their own proportions. Like a <see cref="Figure"/> they are never divided, and drawn smaller
/// where their column is narrower or a page lower.
/// </summary>
public sealed class Image : Block
{
    // A pixel is 1/96 inch where nothing else is said, as on the web.
    const double PointsPerPixel = 0.75;

    readonly RasterImage _image;
    readonly string _alternativeText;
    Figure? _figure;

    /// <param name="image">What is shown.</param>
    /// <param name="alternativeText">What the image says, for readers who cannot see it: the company's name for a logo.</param>
    /// <exception cref="ArgumentException">The text is blank; an image that says nothing is made by <see cref="Decoration"/>.</exception>
    public Image(RasterImage image, string alternativeText)
        : this(alternativeText, image) =>
        ArgumentException.ThrowIfNullOrWhiteSpace(alternativeText);

    Image(string alternativeText, RasterImage image) =>
        (_image, _alternativeText) = (image, alternativeText);

    /// <summary>An image that readers pass over, as the words beside it say the same.</summary>
    public static Image Decoration(RasterImage image) => new("", image);

    /// <summary>Greatest width in points; with <see cref="Height"/> the image fits into both.</summary>
    public double? Width { get; init; }

    /// <summary>Greatest height in points.</summary>
    public double? Height { get; init; }

    /// <summary>The alignment of the surrounding column if null.</summary>
    public HorizontalAlignment? Alignment { get; init; }

    public override WidthRange Widths(LayoutContext context) => Figure().Widths(context);

    public override Fragment Fit(LayoutContext context, double width, double room) =>
        Figure().Fit(context, width, room);

    Figure Figure()
    {
        if (_figure is not null)
            return _figure;
        var scale = (Width, Height) is (null, null)
            ? PointsPerPixel
            : Math.Min(
                (Width ?? double.PositiveInfinity) / _image.Width,
                (Height ?? double.PositiveInfinity) / _image.Height
            );
        var size = new Size(_image.Width * scale, _image.Height * scale);
        var picture = new Picture(size.Width, size.Height, _alternativeText).Image(
            _image,
            new(0, 0, size.Width, size.Height)
        );
        return _figure = new Figure(picture) { Alignment = Alignment };
    }
}
