using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Scorecards.Model;
using CsatWarehouse.Scorecards.Theme;

namespace CsatWarehouse.Scorecards.Charts;

/// <summary>
/// One figure against what it is held to: a bar from limit to limit, a dot at the figure (hollow on a low base), a ring at the earlier month, the target as an outlined tick,
/// and others' figures as grey marks below the line. Qualitative bands would say more than anybody knows.
/// </summary>
public static class Bullet
{
    const double LabelGap = 3;
    const double Radius = 2.6;

    /// <param name="label">The text of a tick: only the ends have one.</param>
    public static Picture Of(
        Figure figure,
        IReadOnlyCollection<PeerMark> peers,
        Axis axis,
        Size size,
        Palette palette,
        Func<double, string> label,
        string alternativeText
    )
    {
        var picture = new Picture(size.Width, size.Height, alternativeText);
        var (first, last) = (label(axis.Low), label(axis.High));
        var left = Width(first) + LabelGap + Radius;
        var right = size.Width - Width(last) - LabelGap - Radius;
        var middle = size.Height * (peers.Count == 0 ? 0.5 : 0.42);
        var baseline = middle + Typography.Family.CapHeightOf(Typography.Note) / 2;
        picture.Text(
            new(left - LabelGap - Radius, baseline),
            first,
            Typography.Note,
            LabelAnchor.End
        );
        picture.Text(new(right + LabelGap + Radius, baseline), last, Typography.Note);
        picture.Line(new(left, middle), new(right, middle), new(Palette.Hairline, 0.8));
        foreach (var tick in axis.Ticks)
            picture.Line(
                new(At(tick), middle - 2),
                new(At(tick), middle + 2),
                new(Palette.Hairline, 0.6)
            );
        if (figure is { Low: { } low, High: { } high })
            picture.Rectangle(
                new(At(low), middle - 2.4, Math.Max(0.5, At(high) - At(low)), 4.8),
                palette.Actual.Tint(0.35)
            );
        if (figure.Change?.ComparedValue is { } prior)
            picture.Circle(
                new(At(prior), middle),
                2.1,
                Color.White,
                new Stroke(Palette.Previous, 0.9)
            );
        if (figure.Target is { } target)
            picture.Rectangle(
                new(At(target.Value) - 1.3, middle - 6, 2.6, 12),
                Color.White,
                new Stroke(Palette.Ink, 0.7)
            );
        if (figure.Value is { } value)
            picture.Circle(
                new(At(value), middle),
                Radius,
                figure.IsLowBase ? Color.White : palette.Actual,
                new Stroke(palette.Actual, 1)
            );
        foreach (var peer in peers)
            PeerShape.Draw(
                picture,
                peer.Class,
                new(At(peer.Value), Math.Min(size.Height - 2.6, middle + 7)),
                2.4
            );
        return picture;

        double At(double value) => axis.Position(value, left, right);
        static double Width(string text) => Typography.Family.WidthOf(text, Typography.Note);
    }
}
