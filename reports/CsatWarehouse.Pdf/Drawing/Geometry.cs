namespace CsatWarehouse.Pdf.Drawing;

/// <summary>A position in points (1/72 inch), counted right and down from the top left corner.</summary>
public readonly record struct Point(double X, double Y)
{
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    public static Point Add(Point left, Point right) => left + right;
}

/// <summary>A width and a height in points.</summary>
public readonly record struct Size(double Width, double Height);

/// <summary>A rectangle in points; <see cref="X"/> and <see cref="Y"/> are its top left corner.</summary>
public readonly record struct Rect(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;
}

/// <summary>Distances from the four edges of an area, in points.</summary>
public readonly record struct Insets(double Left, double Top, double Right, double Bottom)
{
    public static Insets All(double points) => new(points, points, points, points);

    public static Insets Symmetric(double horizontal, double vertical) =>
        new(horizontal, vertical, horizontal, vertical);

    public double Horizontal => Left + Right;

    public double Vertical => Top + Bottom;
}

/// <summary>Where a drawing lands on a page: scaled about its top left corner, then moved to <paramref name="Origin"/>.</summary>
public readonly record struct Placement(Point Origin, double Scale = 1)
{
    /// <summary>A point of the drawing in page coordinates.</summary>
    public Point Apply(Point point) =>
        new(Origin.X + (point.X * Scale), Origin.Y + (point.Y * Scale));

    /// <summary>An area of the drawing in page coordinates.</summary>
    public Rect Apply(Rect area)
    {
        var corner = Apply(new Point(area.X, area.Y));
        return new(corner.X, corner.Y, area.Width * Scale, area.Height * Scale);
    }

    /// <summary>The placement of a drawing inside this one.</summary>
    public Placement Inside(Point at, double scale) => new(Apply(at), Scale * scale);
}
