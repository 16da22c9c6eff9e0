using System.Runtime.InteropServices;

namespace CsatWarehouse.Pdf.Drawing;

public enum PathVerb
{
    Move,
    Line,
    Curve,
    Close,
}

/// <summary>One step of a path; <see cref="Control1"/> and <see cref="Control2"/> belong to curves, <see cref="End"/> to all but closing.</summary>
public readonly record struct PathStep(
    PathVerb Verb,
    Point End = default,
    Point Control1 = default,
    Point Control2 = default
);

/// <summary>Straight lines and cubic Bézier curves, in points. Filled by the nonzero winding rule.</summary>
public sealed class VectorPath
{
    // A quarter of a circle by one cubic: control points at 4/3 (sqrt 2 - 1) of the radius, 0.03 % off at most.
    const double QuarterCircle = 0.5522847498;

    // Of a rounded rectangle, and of a circle.
    const int RoundedSteps = 10;

    readonly List<PathStep> _steps;

    public VectorPath() => _steps = [];

    VectorPath(int capacity) => _steps = new(capacity);

    public IReadOnlyList<PathStep> Steps => _steps;

    internal ReadOnlySpan<PathStep> StepsInPlace => CollectionsMarshal.AsSpan(_steps);

    public VectorPath MoveTo(Point point) => Add(new(PathVerb.Move, point));

    public VectorPath LineTo(Point point) => Add(new(PathVerb.Line, point));

    public VectorPath CurveTo(Point control1, Point control2, Point end) =>
        Add(new(PathVerb.Curve, end, control1, control2));

    public VectorPath Close() => Add(new(PathVerb.Close));

    /// <summary>An open line through the points; no points give an empty path.</summary>
    public static VectorPath Polyline(IEnumerable<Point> points) => Polyline([.. points]);

    public static VectorPath Polyline(params ReadOnlySpan<Point> points) => Through(points, 0);

    /// <summary>A closed outline through the points.</summary>
    public static VectorPath Polygon(IEnumerable<Point> points) => Polygon([.. points]);

    public static VectorPath Polygon(params ReadOnlySpan<Point> points) =>
        Through(points, 1).Close();

    static VectorPath Through(ReadOnlySpan<Point> points, int more)
    {
        var path = new VectorPath(points.Length + more);
        foreach (var point in points)
            path.Add(new(path._steps.Count == 0 ? PathVerb.Move : PathVerb.Line, point));
        return path;
    }

    /// <summary>A rectangle, with corners rounded by a radius of at most half the shorter side.</summary>
    public static VectorPath Rectangle(Rect rect, double radius = 0)
    {
        var (x, y, right, bottom) = (rect.X, rect.Y, rect.Right, rect.Bottom);
        if (radius <= 0)
            return Polygon(new(x, y), new(right, y), new(right, bottom), new(x, bottom));
        var r = Math.Min(radius, Math.Min(rect.Width, rect.Height) / 2);
        var k = r * (1 - QuarterCircle);
        return new VectorPath(RoundedSteps)
            .MoveTo(new(x + r, y))
            .LineTo(new(right - r, y))
            .CurveTo(new(right - k, y), new(right, y + k), new(right, y + r))
            .LineTo(new(right, bottom - r))
            .CurveTo(new(right, bottom - k), new(right - k, bottom), new(right - r, bottom))
            .LineTo(new(x + r, bottom))
            .CurveTo(new(x + k, bottom), new(x, bottom - k), new(x, bottom - r))
            .LineTo(new(x, y + r))
            .CurveTo(new(x, y + k), new(x + k, y), new(x + r, y))
            .Close();
    }

    public static VectorPath Circle(Point center, double radius) =>
        Rectangle(new(center.X - radius, center.Y - radius, radius * 2, radius * 2), radius);

    VectorPath Add(PathStep step)
    {
        _steps.Add(step);
        return this;
    }
}
