using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Benchmarks.Pages;

/// <summary>The charts of the benchmark's pages: what scorecards draw, from random values.</summary>
static class BenchmarkCharts
{
    public static readonly Color Dark = Color.Parse("#17405f");
    public static readonly Color Soft = Color.Parse("#7d93a6");
    public static readonly Color Warm = Color.Parse("#b8400a");
    public static readonly TextStyle Label = new(6.5, Color.Parse("#55616d"));

    public static Picture Bullet(BenchmarkWords words, double width) =>
        new Picture(width, 10, words.Name(6))
            .Rectangle(new(0, 0, width, 10), Soft.Tint(0.3))
            .Rectangle(new(0, 0, width * 0.8, 10), Soft.Tint(0.5))
            .Rectangle(new(0, 0, width * 0.6, 10), Soft.Tint(0.8))
            .Rectangle(new(0, 3, width * (50 + words.Next(40)) / 100, 4), Dark)
            .Rectangle(new(width * 0.75, 1, 1.5, 8), Warm);

    public static Picture Sparkline(BenchmarkWords words, double width, double height)
    {
        var points = Series(words, 24, width - 4, height - 4);
        return new Picture(width, height, words.Name(8))
            .Line(new(0, height / 2), new(width, height / 2), Stroke.Dashed(Soft))
            .Polyline(points, new Stroke(Dark, 1.1) { IsRound = true })
            .Circle(points[^1], 1.8, Dark);
    }

    /// <summary>A line with its band of limits, an axis with labels, and a number at its end.</summary>
    public static Picture Trend(BenchmarkWords words, double width, double height)
    {
        var points = Series(words, 24, width - 30, height - 24)
            .Select(p => p + new Point(22, 6))
            .ToArray();
        var picture = new Picture(width, height, words.Name(12));
        for (var i = 0; i <= 4; i++)
        {
            var y = 6 + ((height - 24) * i / 4);
            picture
                .Line(new(20, y), new(width, y), new Stroke(Soft, 0.3))
                .Text(new(17, y + 2), words.Number(100), Label, LabelAnchor.End);
        }
        var band = points.Select(p => p + new Point(0, 6));
        return picture
            .Polygon(
                band.Concat(points.Reverse().Select(p => p + new Point(0, -6))),
                Dark.Tint(0.2)
            )
            .Polyline(points, new Stroke(Dark, 1.2) { IsRound = true })
            .Circle(points[^1], 2, Dark)
            .Text(points[^1] + new Point(0, -4), words.Number(100), Label.Semibold, LabelAnchor.End)
            .Text(new(22, height - 4), words.Name(2), Label);
    }

    /// <summary>Bars with their names, sorted, and the line of their running sum.</summary>
    public static Picture Pareto(BenchmarkWords words, double width, double height)
    {
        const int count = 14;
        var picture = new Picture(width, height, words.Name(15));
        var row = height / count;
        for (var i = 0; i < count; i++)
        {
            var length = (width - 220) / (1 + (i * 0.35));
            picture
                .Text(new(175, (row * (i + 0.6))), words.Name(4), Label, LabelAnchor.End)
                .Rectangle(new(180, (row * i) + 2, length, row - 4), Soft, new Stroke(Dark))
                .Text(new(184 + length, row * (i + 0.6)), words.Number(100), Label);
        }
        return picture;
    }

    /// <summary>Named dots between two axes.</summary>
    public static Picture Scatter(BenchmarkWords words, double width, double height)
    {
        var picture = new Picture(width, height, words.Name(15))
            .Rectangle(new(0, 0, width, height), Soft.Tint(0.1), new Stroke(Soft))
            .Line(new(width / 2, 0), new(width / 2, height), Stroke.Dashed(Soft))
            .Line(new(0, height / 2), new(width, height / 2), Stroke.Dashed(Soft));
        for (var i = 0; i < 16; i++)
        {
            var at = new Point(
                10 + words.Next((int)width - 100),
                10 + words.Next((int)height - 20)
            );
            picture.Circle(at, 2.5, Dark).Text(at + new Point(5, 2), words.Name(2), Label);
        }
        return picture;
    }

    static Point[] Series(BenchmarkWords words, int count, double width, double height) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(i => new Point(width * i / (count - 1), height * words.Next(100) / 100)),
        ];
}
