using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Tests.Drawing;

public sealed class VectorPathTests
{
    [Fact]
    public void Circle_EveryCurve_StaysOnTheCircle()
    {
        var center = new Point(50, 50);
        var at = new Point(50, 40);
        foreach (var step in VectorPath.Circle(center, 10).Steps)
        {
            if (step.Verb == PathVerb.Curve)
                for (var t = 0.0; t <= 1; t += 0.05)
                {
                    var (x, y) = Bezier(at, step, t);
                    Assert.Equal(10, double.Hypot(x - center.X, y - center.Y), 0.004);
                }
            at = step.End;
        }
    }

    [Fact]
    public void Polyline_NoPoints_IsEmpty() => Assert.Empty(VectorPath.Polyline().Steps);

    static (double X, double Y) Bezier(Point start, PathStep step, double t)
    {
        var (a, b, c, d) = (
            Math.Pow(1 - t, 3),
            3 * t * Math.Pow(1 - t, 2),
            3 * t * t * (1 - t),
            t * t * t
        );
        return (
            (a * start.X) + (b * step.Control1.X) + (c * step.Control2.X) + (d * step.End.X),
            (a * start.Y) + (b * step.Control1.Y) + (c * step.Control2.Y) + (d * step.End.Y)
        );
    }
}
