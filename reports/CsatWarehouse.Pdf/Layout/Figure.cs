using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>
/// A picture in the flow, tagged as a figure with its alternative text, or as decoration where that is empty. It is never divided; one that is wider than its column or taller than a page
/// is drawn smaller.
/// </summary>
public sealed class Figure : Block
{
    // A column that holds a picture drawn to measure keeps at least this width beside long words.
    const double LeastWidth = 24;

    sealed record Drawn(Size Size, Picture Picture);

    readonly Func<Size, Picture> _draw;
    readonly (double Least, double Most) _height;
    readonly bool _isResponsive;
    Drawn? _last;

    public Figure(Picture picture) => _draw = _ => picture;

    /// <param name="draw">Draws the picture for the width in points that the column turned out to have.</param>
    public Figure(Func<double, Picture> draw) =>
        (_draw, _isResponsive) = (size => draw(size.Width), true);

    /// <param name="draw">Draws the picture for the width that the column turned out to have and a height that its page has room for.</param>
    /// <param name="leastHeight">Points; the height where nothing fills the page (<see cref="Filled"/>).</param>
    /// <param name="mostHeight">Points; the height up to which more of it shows more.</param>
    public Figure(Func<Size, Picture> draw, double leastHeight, double mostHeight)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(leastHeight);
        (_draw, _isResponsive, _height) = (draw, true, (leastHeight, mostHeight));
    }

    /// <summary>The alignment of the surrounding column if null.</summary>
    public HorizontalAlignment? Alignment { get; init; }

    public override WidthRange Widths(LayoutContext context) =>
        _isResponsive ? new(LeastWidth, LeastWidth) : new(At(default).Width, At(default).Width);

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        if (width <= 0)
            return Fragment.Empty;
        var asked = new Size(width, context.Aired(_height.Least, _height.Most));
        // What fills its page is as large as it was asked to be, and is tried at many heights: it is drawn when its place is found.
        var whole = _height.Least > 0 ? asked : SizeOf(At(asked));
        var scale = Math.Min(1, width / whole.Width);
        if (whole.Height * scale > room + Tolerance)
        {
            if (!context.MustPlace)
                return Fragment.Nothing(this);
            scale = Math.Max(room, 1) / whole.Height;
        }
        if (context.OnlyMeasures)
            return Fragment.Blank(whole.Height * scale);
        var x = (width - (whole.Width * scale)) * (Alignment ?? context.Alignment).Share();
        return Placed(context.Fonts, asked, whole.Height, x, scale);
    }

    Fragment Placed(FontFamily fonts, Size asked, double height, double x, double scale) =>
        new(
            height * scale,
            (canvas, at) => Draw(canvas, fonts, asked, new(at + new Point(x, 0), scale))
        );

    static Size SizeOf(Picture picture) => new(picture.Width, picture.Height);

    // Layout asks for the same size again and again.
    Picture At(Size size)
    {
        if (_last is not { } last || last.Size != size)
            _last = last = new(size, _draw(size));
        return last.Picture;
    }

    void Draw(ICanvas canvas, FontFamily fonts, Size asked, Placement placement)
    {
        if (canvas.SeesOnlyPlaces)
            return;
        var picture = At(asked);
        if (picture.AlternativeText.Length == 0)
            canvas.BeginArtifact();
        else
            canvas.Begin(
                new Tag("Figure") { AlternativeText = picture.AlternativeText },
                new(
                    placement.Origin.X,
                    placement.Origin.Y,
                    picture.Width * placement.Scale,
                    picture.Height * placement.Scale
                )
            );
        PictureDrawing.Draw(canvas, fonts, picture, placement);
        canvas.End();
    }
}
