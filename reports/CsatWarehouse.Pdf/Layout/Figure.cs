using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>
/// A picture in the flow, tagged as a figure with its alternative text, or as decoration where that is empty. It is never divided; one that is wider than its column or taller than a page
/// is drawn smaller.
/// </summary>
public sealed class Figure : Block
{
    // A column that holds a picture drawn to measure keeps at least this width beside long words.
    const double LeastWidth = 24;

    sealed record Drawn(double Width, Picture Picture);

    readonly Func<double, Picture> _draw;
    readonly bool _isResponsive;
    Drawn? _last;

    public Figure(Picture picture) => _draw = _ => picture;

    /// <param name="draw">Draws the picture for the width in points that the column turned out to have.</param>
    public Figure(Func<double, Picture> draw) => (_draw, _isResponsive) = (draw, true);

    /// <summary>The alignment of the surrounding column if null.</summary>
    public HorizontalAlignment? Alignment { get; init; }

    public override WidthRange Widths(LayoutContext context) =>
        _isResponsive ? new(LeastWidth, LeastWidth) : new(At(0).Width, At(0).Width);

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        if (width <= 0)
            return Fragment.Empty;
        var picture = At(width);
        var scale = Math.Min(1, width / picture.Width);
        if (picture.Height * scale > room + Tolerance)
        {
            if (!context.MustPlace)
                return Fragment.Nothing(this);
            scale = Math.Max(room, 1) / picture.Height;
        }
        var size = new Size(picture.Width * scale, picture.Height * scale);
        var x = (width - size.Width) * (Alignment ?? context.Alignment).Share();
        var tag = new Tag("Figure") { AlternativeText = picture.AlternativeText };
        return new(
            size.Height,
            (canvas, at) => Draw(canvas, context, picture, tag, new(at + new Point(x, 0), scale))
        );
    }

    // Layout asks for the same width again and again.
    Picture At(double width)
    {
        if (_last is not { } last || last.Width != width)
            _last = last = new(width, _draw(width));
        return last.Picture;
    }

    static void Draw(
        ICanvas canvas,
        LayoutContext context,
        Picture picture,
        Tag tag,
        Placement placement
    )
    {
        if (picture.AlternativeText.Length == 0)
            canvas.BeginArtifact();
        else
            canvas.Begin(
                tag,
                new(
                    placement.Origin.X,
                    placement.Origin.Y,
                    picture.Width * placement.Scale,
                    picture.Height * placement.Scale
                )
            );
        PictureDrawing.Draw(canvas, context.Fonts, picture, placement);
        canvas.End();
    }
}
