using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>A block with padding, fill and border. A divided box is closed at the page's end and opened again on the next.</summary>
public sealed class Box(Block content) : Block
{
    public Insets Padding { get; init; }

    public Color? Fill { get; init; }

    public Stroke? Border { get; init; }

    /// <summary>A line along the top edge, inside the box; none if null.</summary>
    public Stroke? TopEdge { get; init; }

    /// <summary>Points.</summary>
    public double CornerRadius { get; init; }

    /// <summary>Least height in points, padding included.</summary>
    public double MinimumHeight { get; init; }

    public override WidthRange Widths(LayoutContext context) =>
        content.Widths(context).Plus(Padding.Horizontal);

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        if (!context.MustPlace && MinimumHeight > room + Tolerance)
            return Fragment.Nothing(this);
        var inner = content.Fit(
            context,
            Math.Max(0, width - Padding.Horizontal),
            room - Padding.Vertical
        );
        if (
            inner.IsNothing
            || (inner.Height + Padding.Vertical > room + Tolerance && !context.MustPlace)
        )
            return Fragment.Nothing(this);
        var height = Math.Max(inner.Height + Padding.Vertical, MinimumHeight);
        var rest = inner.Rest is null ? null : With(inner.Rest, 0);
        return context.OnlyMeasures
            ? Fragment.Blank(height, rest)
            : Framed(inner, width, height, rest);
    }

    Fragment Framed(Fragment inner, double width, double height, Box? rest) =>
        new(
            height,
            (canvas, at) =>
            {
                DrawFrame(canvas, new(at.X, at.Y, width, height));
                inner.Draw(canvas, at + new Point(Padding.Left, Padding.Top));
            },
            rest
        );

    internal override Block Stretch(double height) =>
        With(content.Stretch(height - Padding.Vertical), Math.Max(height, MinimumHeight));

    Box With(Block inner, double minimumHeight) =>
        new(inner)
        {
            Padding = Padding,
            Fill = Fill,
            Border = Border,
            TopEdge = TopEdge,
            CornerRadius = CornerRadius,
            MinimumHeight = minimumHeight,
        };

    void DrawFrame(ICanvas canvas, Rect area)
    {
        if (canvas.SeesOnlyPlaces || (Fill is null && Border is null && TopEdge is null))
            return;
        canvas.BeginArtifact();
        var placement = new Placement(new(area.X, area.Y));
        var outline = VectorPath.Rectangle(new(0, 0, area.Width, area.Height), CornerRadius);
        if (Fill is not null || Border is not null)
            canvas.Path(outline, Fill, Border, placement);
        if (TopEdge is { } edge)
        {
            var line = VectorPath.Polyline(new(0, edge.Width / 2), new(area.Width, edge.Width / 2));
            canvas.Path(line, null, edge, placement);
        }
        canvas.End();
    }
}
