using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Charts;

/// <summary>A line of months without axes: where the figure comes from. The newest month has its interval; the target is an outlined tick at the end.</summary>
public static class Sparkline
{
    const double Margin = 4;
    const double Radius = 2.1;

    static readonly Stroke Line = new(Palette.Previous, 1) { IsRound = true };

    /// <param name="trend">At least one month with a figure.</param>
    /// <param name="alternativeText">What the line says; empty where words beside it do.</param>
    public static Picture Of(
        FigureTrend trend,
        double width,
        double height,
        Palette palette,
        string alternativeText
    )
    {
        var picture = new Picture(width, height, alternativeText);
        var newest = trend.Newest;
        var values = trend
            .Months.Select(m => m.Value)
            .Concat([newest.Low, newest.High, newest.Target])
            .OfType<double>()
            .ToList();
        var (low, high) = values.Count == 0 ? (0, 1) : (values.Min(), values.Max());
        if (high - low < 1e-9)
            (low, high) = (low - 1, high + 1);
        foreach (var run in Runs.Of(trend.Months, m => m.Value is not null))
        {
            var points = run.Select(i => At(i, trend.Months[i].Value!.Value)).ToList();
            if (points.Count == 1)
                picture.Circle(points[0], 0.8, Palette.Previous);
            else
                picture.Polyline(points, Line);
        }
        var last = trend.Months.Length - 1;
        if (newest.Target is { } target)
            OutlinedTick(picture, At(last, target));
        if (newest is { Low: { } from, High: { } to })
            picture.Line(At(last, from), At(last, to), new(palette.Actual, 1.2));
        if (newest.Value is { } value)
            picture.Circle(
                At(last, value),
                Radius,
                newest.IsLowBase ? Color.White : palette.Actual,
                new(palette.Actual, 0.9)
            );
        return picture;

        Point At(int month, double value) =>
            new(
                Margin + month * (width - 2 * Margin) / Math.Max(1, trend.Months.Length - 1),
                height - Margin - (value - low) / (high - low) * (height - 2 * Margin)
            );
    }

    /// <summary>The plan is outlined, and what is real is solid (IBCS).</summary>
    static void OutlinedTick(Picture picture, Point at) =>
        picture.Rectangle(
            new(at.X - 7, at.Y - 1.1, 7 + Margin, 2.2),
            Color.White,
            new Stroke(Palette.Ink, 0.6)
        );
}
