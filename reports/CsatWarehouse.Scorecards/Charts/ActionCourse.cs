using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Charts;

/// <summary>What a step aims at (dark) beside what nobody touched (light), month by month; a thin rule where it began, and a thick one where it was done.</summary>
static class ActionCourse
{
    const double Margin = 3;

    /// <param name="line">With an effect of two months or more.</param>
    public static Picture Of(ActionLine line, Size size, Palette palette, string alternativeText)
    {
        var picture = new Picture(size.Width, size.Height, alternativeText);
        var months = line.Effect!.Months;
        var values = months.SelectMany(m => new[] { m.Touched, m.Untouched }).ToList();
        var (low, high) = (values.Min(), values.Max());
        if (high - low < 1e-9)
            (low, high) = (low - 1, high + 1);
        var first = months[0].Month;
        var span = Math.Max(1, MonthsFrom(months[^1].Month));
        if (line.Started is { } started)
            Rule(started, 0.5);
        if (line.Done is { } done)
            Rule(done, 1.4);
        Draw(m => m.Untouched, Palette.Previous, 1);
        Draw(m => m.Touched, palette.Actual, 1.4);
        return picture;

        void Draw(Func<ActionMonth, double> value, Color color, double width) =>
            picture.Polyline(
                months.Select(m => new Point(X(MonthsFrom(m.Month)), Y(value(m)))),
                new Stroke(color, width) { IsRound = true }
            );

        void Rule(DateOnly day, double width)
        {
            var at = MonthsFrom(day) + (day.Day - 1) / 31.0 - 0.5;
            if (at >= 0 && at <= span)
                picture.Line(
                    new(X(at), 0),
                    new(X(at), size.Height),
                    new(Palette.Muted.Tint(0.6), width)
                );
        }

        double MonthsFrom(DateOnly day) => (day.Year - first.Year) * 12 + day.Month - first.Month;
        double X(double month) => Margin + month * (size.Width - 2 * Margin) / span;
        double Y(double value) =>
            size.Height - Margin - (value - low) / (high - low) * (size.Height - 2 * Margin);
    }
}
