using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>Draws a picture's display list on a canvas.</summary>
static class PictureDrawing
{
    public static void Draw(ICanvas canvas, FontFamily fonts, Picture picture, Placement placement)
    {
        foreach (var mark in picture.Marks)
            switch (mark)
            {
                case Shape shape:
                    canvas.Path(shape.Path, shape.Fill, shape.Stroke, placement, shape.Opacity);
                    break;
                case Pixels pixels:
                    canvas.Image(pixels.Image, placement.Apply(pixels.Area));
                    break;
                case Inset inset:
                    Draw(canvas, fonts, inset, placement.Inside(inset.At, inset.Scale));
                    break;
                case Label label:
                    Draw(canvas, fonts, label, placement);
                    break;
            }
    }

    static void Draw(ICanvas canvas, FontFamily fonts, Inset inset, Placement placement)
    {
        var (picture, isClipped) = (inset.Picture, inset.IsClipped);
        if (isClipped)
            canvas.BeginClip(placement.Apply(new Rect(0, 0, picture.Width, picture.Height)));
        Draw(canvas, fonts, picture, placement);
        if (isClipped)
            canvas.EndClip();
    }

    static void Draw(ICanvas canvas, FontFamily fonts, Label label, Placement placement)
    {
        var style = label.Style with { Size = label.Style.Size * placement.Scale };
        var back =
            label.Anchor == LabelAnchor.Start
                ? 0
                : fonts.WidthOf(label.Text, style) / (label.Anchor == LabelAnchor.Middle ? 2 : 1);
        var (sin, cos) = Math.SinCos(label.Rotation * Math.PI / 180);
        var start = placement.Apply(label.Baseline) + new Point(-back * cos, back * sin);
        canvas.Text(label.Text, style, start, label.Rotation);
    }
}
