using CsatWarehouse.Pdf.Images;

namespace CsatWarehouse.Pdf.Drawing;

/// <summary>One entry of a picture's display list.</summary>
public abstract record Mark;

/// <summary>A path that is filled, stroked or both.</summary>
public sealed record Shape(VectorPath Path, Color? Fill = null, Stroke? Stroke = null) : Mark
{
    /// <summary>From 0, nothing to be seen, to 1, which hides what lies under it. A tint (<see cref="Color.Tint"/>) does where nothing lies under it.</summary>
    public double Opacity { get; init; } = 1;
}

/// <summary>Which part of a label stands at its point.</summary>
public enum LabelAnchor
{
    Start,
    Middle,
    End,
}

/// <summary>One line of text; the point lies on its baseline, the rotation is in degrees counter-clockwise about that point.</summary>
public sealed record Label(
    Point Baseline,
    string Text,
    TextStyle Style,
    LabelAnchor Anchor = LabelAnchor.Start,
    double Rotation = 0
) : Mark;

/// <summary>Pixels, stretched to an area.</summary>
public sealed record Pixels(RasterImage Image, Rect Area) : Mark;

/// <summary>
/// Another picture inside this one, its top left corner at a point; the outer picture's alternative text speaks for it. Clipped,
/// nothing of it is seen outside its width and height: a line goes beyond its axes, and the chart ends there.
/// </summary>
public sealed record Inset(Picture Picture, Point At, double Scale = 1, bool IsClipped = false)
    : Mark;

/// <summary>
/// A display list of shapes and labels in points, later marks over earlier ones: the same data draws to PDF and to SVG.
/// </summary>
public sealed class Picture
{
    readonly List<Mark> _marks = [];

    /// <param name="width">Points, above 0.</param>
    /// <param name="height">Points, above 0.</param>
    /// <param name="alternativeText">What the picture says, for readers who cannot see it; empty marks it as decoration.</param>
    public Picture(double width, double height, string alternativeText)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        (Width, Height, AlternativeText) = (width, height, alternativeText);
    }

    public double Width { get; }

    public double Height { get; }

    public string AlternativeText { get; }

    public IReadOnlyList<Mark> Marks => _marks;

    public Picture Add(Mark mark)
    {
        _marks.Add(mark);
        return this;
    }

    public Picture Fill(VectorPath path, Color fill, double opacity = 1) =>
        Add(new Shape(path, fill) { Opacity = opacity });

    public Picture Outline(VectorPath path, Stroke stroke) => Add(new Shape(path, null, stroke));

    public Picture Rectangle(Rect rect, Color? fill, Stroke? stroke = null, double radius = 0) =>
        Add(new Shape(VectorPath.Rectangle(rect, radius), fill, stroke));

    public Picture Circle(Point center, double radius, Color? fill, Stroke? stroke = null) =>
        Add(new Shape(VectorPath.Circle(center, radius), fill, stroke));

    public Picture Line(Point from, Point to, Stroke stroke) =>
        Outline(VectorPath.Polyline(from, to), stroke);

    public Picture Polyline(IEnumerable<Point> points, Stroke stroke) =>
        Outline(VectorPath.Polyline(points), stroke);

    public Picture Polygon(IEnumerable<Point> points, Color? fill, Stroke? stroke = null) =>
        Add(new Shape(VectorPath.Polygon(points), fill, stroke));

    public Picture Image(RasterImage image, Rect area) => Add(new Pixels(image, area));

    /// <summary>Draws another picture at a place, such as one of several small charts.</summary>
    public Picture Draw(Picture picture, Point at, double scale = 1) =>
        Add(new Inset(picture, at, scale));

    /// <summary>Draws another picture at a place, without what lies outside its width and height.</summary>
    public Picture DrawClipped(Picture picture, Point at, double scale = 1) =>
        Add(new Inset(picture, at, scale, IsClipped: true));

    public Picture Text(
        Point baseline,
        string text,
        TextStyle style,
        LabelAnchor anchor = LabelAnchor.Start,
        double rotation = 0
    ) => Add(new Label(baseline, text, style, anchor, rotation));
}
