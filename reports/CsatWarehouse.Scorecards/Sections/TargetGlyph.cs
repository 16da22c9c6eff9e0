using CsatWarehouse.Metrics.Comparisons;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Scorecards.Theme;
using PictureBlock = CsatWarehouse.Pdf.Layout.Figure;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>The shape of a target's verdict, before its word: a tick, a cross, a ring that nobody can close.</summary>
static class TargetGlyph
{
    const double Size = 6;

    public static Box Of(TargetVerdict? verdict) =>
        new(new PictureBlock(Draw(verdict)) { Alignment = HorizontalAlignment.Left })
        {
            Padding = new Insets(0, (Typography.Small.LineHeight - Size) / 2 + 0.2, 0, 0),
        };

    static Picture Draw(TargetVerdict? verdict)
    {
        var picture = new Picture(Size, Size, "");
        var line = new Stroke(Palette.Of(verdict), 1.1) { IsRound = true };
        return verdict switch
        {
            TargetVerdict.Met => picture.Polyline(
                [new(0.6, Size * 0.55), new(Size * 0.38, Size * 0.9), new(Size - 0.5, 0.8)],
                line
            ),
            TargetVerdict.NotMet => picture
                .Line(new(0.8, 0.8), new(Size - 0.8, Size - 0.8), line)
                .Line(new(0.8, Size - 0.8), new(Size - 0.8, 0.8), line),
            _ => picture.Circle(new(Size / 2, Size / 2), Size * 0.36, null, line),
        };
    }
}
