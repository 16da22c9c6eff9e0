using System.Globalization;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Tests.Samples;

/// <summary>The charts that a scorecard is made of, drawn with what the library gives.</summary>
static class GalleryCharts
{
    public static readonly Color Dark = Color.Parse("#17405f");
    public static readonly Color Soft = Color.Parse("#7d93a6");
    public static readonly Color Hairline = Color.Parse("#d3dae2");
    public static readonly Color Warm = Color.Parse("#b8400a");
    public static readonly TextStyle Small = new(6.5, Color.Parse("#55616d"));

    /// <summary>Three ranges, a bar, and a mark for the target.</summary>
    public static Picture Bullet(double width, double value, double target)
    {
        var picture = new Picture(width, 11, Say($"{value:0} of 100, target {target:0}"));
        foreach (var (share, ink) in new[] { (1.0, 0.15), (0.8, 0.35), (0.6, 0.6) })
            picture.Rectangle(new(0, 0, width * share, 11), Soft.Tint(ink));
        return picture
            .Rectangle(new(0, 3.5, width * value / 100, 4), Dark)
            .Rectangle(new((width * target / 100) - 1, 1.5, 2, 8), Warm);
    }

    public static Picture Sparkline(Size size, IReadOnlyList<double> values)
    {
        var points = Points(values, new(2, 3, size.Width - 4, size.Height - 6));
        return new Picture(size.Width, size.Height, Say($"{values[0]:0} to {values[^1]:0}"))
            .Polyline(points, new Stroke(Dark, 1.1) { IsRound = true })
            .Circle(points[^1], 1.9, Dark);
    }

    /// <summary>A line in its interval, over a grid; both are cut where the axis ends.</summary>
    public static Picture Band(
        Size size,
        string name,
        IReadOnlyList<double> values,
        double interval
    )
    {
        var plot = new Rect(16, 14, size.Width - 16, size.Height - 16);
        var picture = new Picture(size.Width, size.Height, $"{name}, with intervals").Text(
            new(16, 8),
            name,
            Small.Semibold with
            {
                Color = Dark,
            }
        );
        for (var tick = 40; tick <= 100; tick += 20)
        {
            var y = plot.Bottom - (plot.Height * (tick - 40) / 60);
            picture
                .Line(new(plot.X, y), new(plot.Right, y), new Stroke(Hairline, 0.4))
                .Text(new(plot.X - 3, y + 2.2), Say($"{tick}"), Small, LabelAnchor.End);
        }
        var inner = new Picture(plot.Width, plot.Height, "");
        var line = Points(values, new(0, 0, plot.Width - 3, plot.Height));
        var half = plot.Height * interval / 60;
        inner
            .Fill(
                VectorPath.Polygon(
                    line.Select(p => p + new Point(0, -half))
                        .Concat(line.Reverse().Select(p => p + new Point(0, half)))
                ),
                Dark,
                opacity: 0.18
            )
            .Polyline(line, new Stroke(Dark, 1.2) { IsRound = true })
            .Circle(line[^1], 2, Dark);
        return picture.DrawClipped(inner, new(plot.X, plot.Y));
    }

    /// <summary>Bars from the greatest to the least, with the running share.</summary>
    public static Picture Pareto(
        Size size,
        FontFamily fonts,
        IReadOnlyList<(string Name, int Count)> causes
    )
    {
        const double names = 130;
        var picture = new Picture(size.Width, size.Height, "Causes by their counts");
        var (row, total, sum) = (size.Height / causes.Count, causes.Sum(c => c.Count), 0);
        for (var i = 0; i < causes.Count; i++)
        {
            var (name, count) = causes[i];
            sum += count;
            var middle = (row * (i + 0.5)) + (fonts.CapHeightOf(Small) / 2);
            var bar = new Rect(names, (row * i) + (row * 0.15), 0, row * 0.7);
            bar = bar with { Width = (size.Width - names - 70) * count / causes[0].Count };
            picture
                .Text(
                    new(names - 5, middle),
                    fonts.Shorten(name, Small, names - 5),
                    Small,
                    LabelAnchor.End
                )
                .Rectangle(bar, i < 3 ? Dark : Soft)
                .Text(new(bar.Right + 4, middle), Say($"{count}"), Small.Semibold)
                .Text(
                    new(size.Width, middle),
                    Say($"{100.0 * sum / total:0} %"),
                    Small,
                    LabelAnchor.End
                );
        }
        return picture;
    }

    /// <summary>Named dots in four quarters; no name lies on the lines between them.</summary>
    public static Picture Quarters(
        Size size,
        FontFamily fonts,
        IReadOnlyList<(string Name, double X, double Y)> dots
    )
    {
        var plot = new Rect(12, 0, size.Width - 12, size.Height - 12);
        var (middleX, middleY) = (plot.X + (plot.Width / 2), plot.Y + (plot.Height / 2));
        var picture = new Picture(size.Width, size.Height, "Importance and performance")
            .Rectangle(
                plot with
                {
                    Width = plot.Width / 2,
                    Height = plot.Height / 2,
                },
                Warm.Tint(0.1)
            )
            .Rectangle(plot, null, new Stroke(Hairline))
            .Line(new(middleX, plot.Y), new(middleX, plot.Bottom), Stroke.Dashed(Soft))
            .Line(new(plot.X, middleY), new(plot.Right, middleY), Stroke.Dashed(Soft))
            .Text(new(plot.X, size.Height - 2), "performance", Small)
            .Text(new(8, plot.Bottom), "importance", Small, rotation: 90);
        var labels = new PointLabels(fonts, plot)
            .Avoid(new(middleX - 1, plot.Y, 2, plot.Height))
            .Avoid(new(plot.X, middleY - 1, plot.Width, 2));
        foreach (var (name, x, y) in dots)
        {
            var dot = new Point(plot.X + (plot.Width * x), plot.Bottom - (plot.Height * y));
            picture.Circle(dot, 2.4, x < 0.5 && y > 0.5 ? Warm : Dark);
            labels.Add(dot, 2.4, name, Small);
        }
        foreach (var label in labels.Place())
            picture.Add(label);
        return picture;
    }

    // On the scale of 40 to 100.
    static Point[] Points(IReadOnlyList<double> values, Rect area) =>
        [
            .. values.Select(
                (value, i) =>
                    new Point(
                        area.X + (area.Width * i / (values.Count - 1)),
                        area.Bottom - (area.Height * (value - 40) / 60)
                    )
            ),
        ];

    static string Say(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
