using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Charts;

/// <summary>
/// The interval dot plot, a row at a time so that rows stand in tables: a line from limit to limit, a dot at the figure (hollow
/// on a low base), the earlier month as a small hollow diamond, the whole as a dashed rule.
/// </summary>
public static class IntervalDots
{
    /// <summary>Room at both ends, so that marks on the ends of the axis are not cut.</summary>
    const double Margin = 4;
    const double Radius = 2.3;

    /// <summary>Least air between the numbers of two ticks.</summary>
    const double LabelGap = 4;

    static readonly Stroke Grid = new(Palette.Hairline, 0.4);
    static readonly Stroke PreviousOutline = new(Palette.Previous, 0.8);
    static readonly Stroke Whole = Stroke.Dashed(Palette.Muted, 0.6);

    /// <param name="figure">Draws its grid alone where there is no value.</param>
    /// <param name="reference">The figure of all, drawn as a rule; null for none.</param>
    /// <param name="alternativeText">What the row says, for readers who cannot see it.</param>
    public static Picture Row(
        Axis axis,
        double width,
        double height,
        Figure figure,
        double? reference,
        Palette palette,
        string alternativeText
    )
    {
        var picture = new Picture(width, height, alternativeText);
        var middle = height / 2;
        foreach (var tick in axis.Ticks)
            Vertical(picture, At(tick), height, Grid);
        if (reference is { } whole)
            Vertical(picture, At(whole), height, Whole);
        if (figure.HasInterval)
            picture.Line(
                new(At(figure.Low!.Value), middle),
                new(At(figure.High!.Value), middle),
                new(palette.Actual, 1.3)
            );
        if (figure.Change?.ComparedValue is { } prior)
            picture.Add(
                new Shape(
                    PeerShape.Diamond(new(At(prior), middle), Radius),
                    Color.White,
                    PreviousOutline
                )
            );
        if (figure.Value is { } value)
            picture.Circle(
                new(At(value), middle),
                Radius,
                figure.IsLowBase ? Color.White : palette.Actual,
                new Stroke(palette.Actual, 0.9)
            );
        return picture;

        double At(double x) => axis.Position(x, Margin, width - Margin);
    }

    /// <summary>The numbers of the axis, for the header above the rows, as many as fit.</summary>
    public static Picture Scale(
        Axis axis,
        double width,
        TextStyle style,
        Func<double, string> label
    )
    {
        var picture = new Picture(width, style.LineHeight, "");
        var ticks = axis.Ticks.ToList();
        // The first and the last number reach half their width further in than the others.
        var room = ticks.Max(t => Typography.Family.WidthOf(label(t), style)) * 1.5 + LabelGap;
        var distance = (width - 2 * Margin) / Math.Max(1, ticks.Count - 1);
        var every = Math.Max(1, (int)Math.Ceiling(room / distance));
        for (var i = 0; i < ticks.Count; i += every)
            picture.Text(
                new(axis.Position(ticks[i], Margin, width - Margin), style.LineHeight * 0.8),
                label(ticks[i]),
                style,
                i == 0 ? LabelAnchor.Start
                    : i == ticks.Count - 1 ? LabelAnchor.End
                    : LabelAnchor.Middle
            );
        return picture;
    }

    static void Vertical(Picture picture, double x, double height, Stroke stroke) =>
        picture.Line(new(x, 0), new(x, height), stroke);
}
