using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Charts;

/// <summary>Who is still there so many months after the answer, a step line a group with the band of its 95 % interval and its name at the end.</summary>
static class RetentionChart
{
    const double Top = 6;
    const double Bottom = 20;
    const double LabelGap = 4;

    /// <summary>The least distance of two names at the ends of lines.</summary>
    const double LineDistance = 8;

    static readonly double[][] Dashes =
    [
        [],
        [4, 2],
        [1.2, 1.6],
    ];

    public static Picture Of(
        IReadOnlyList<RetentionCurve> curves,
        Size size,
        Palette palette,
        Func<LoyaltyGroup, string> name,
        Func<double, string> percent,
        Func<double, string> count,
        string months,
        string alternativeText
    )
    {
        var picture = new Picture(size.Width, size.Height, alternativeText);
        var lows = curves.SelectMany(c => c.Points.Select(p => p.Low ?? p.Retained)).Append(1);
        var axis = Axis.Within(lows, 0, 1, 4);
        var last = Math.Max(2, curves.Max(c => c.Points.Max(p => p.MonthsSince)));
        var left = Typography.Family.WidthOf(percent(1), Typography.Note) + LabelGap;
        var right =
            size.Width
            - LabelGap
            - curves.Max(c => Typography.Family.WidthOf(name(c.Group), Typography.Small));
        foreach (var tick in axis.Ticks)
        {
            picture.Line(new(left, Y(tick)), new(right, Y(tick)), new(Palette.Hairline, 0.4));
            picture.Text(
                new(left - LabelGap, Y(tick) + 2.4),
                percent(tick),
                Typography.Note,
                LabelAnchor.End
            );
        }
        for (var month = 0; month <= last; month += last > 6 ? 3 : 1)
            picture.Text(
                new(X(month), size.Height - Bottom + 9),
                count(month),
                Typography.Note,
                LabelAnchor.Middle
            );
        picture.Text(new(right, size.Height - 2), months, Typography.Note, LabelAnchor.End);
        for (var i = 0; i < curves.Count; i++)
            DrawCurve(curves[i], i);
        DrawNames();
        return picture;

        double X(double month) => left + month * (right - left) / last;
        double Y(double share) => axis.Position(share, size.Height - Bottom, Top);

        void DrawCurve(RetentionCurve curve, int i)
        {
            var steps = new List<Point> { new(X(0), Y(1)) };
            var (low, high) = (new List<Point> { steps[0] }, new List<Point> { steps[0] });
            foreach (var point in curve.Points)
            {
                Step(steps, point.MonthsSince, point.Retained);
                Step(low, point.MonthsSince, point.Low ?? point.Retained);
                Step(high, point.MonthsSince, point.High ?? point.Retained);
            }
            var color = ColorOf(i);
            low.Reverse();
            picture.Fill(VectorPath.Polygon([.. high, .. low]), color, 0.09);
            picture.Polyline(
                steps,
                new Stroke(color, 1.3) { Dashes = Dashes[Math.Min(i, Dashes.Length - 1)] }
            );
        }

        // Who left in a month was there until its end.
        void Step(List<Point> line, int month, double share)
        {
            line.Add(new(X(month), line[^1].Y));
            line.Add(new(X(month), Y(share)));
        }

        void DrawNames()
        {
            var bottom = double.NegativeInfinity;
            foreach (
                var (curve, i) in curves
                    .Select((c, i) => (c, i))
                    .OrderByDescending(c => c.c.Points[^1].Retained)
            )
            {
                var y = Math.Max(Y(curve.Points[^1].Retained) + 2.4, bottom + LineDistance);
                bottom = y;
                picture.Text(
                    new(right + LabelGap, y),
                    name(curve.Group),
                    Typography.Small with
                    {
                        Color = ColorOf(i),
                    }
                );
            }
        }

        Color ColorOf(int i) =>
            i switch
            {
                0 => palette.Actual,
                1 => Palette.Muted,
                _ => Palette.Worse,
            };
    }
}
