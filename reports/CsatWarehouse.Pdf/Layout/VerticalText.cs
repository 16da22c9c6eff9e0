using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>
/// Text that reads from the bottom to the top, for the heads of narrow columns. What is longer than <see cref="MostHeight"/> goes on in
/// another line beside the first; where the column is too narrow for its lines, or a page too low, the text lies down as a paragraph.
/// </summary>
public sealed class VerticalText(string text, TextStyle? style = null) : Block
{
    const double Upwards = 90;

    /// <summary>Points after which a line is broken.</summary>
    public double MostHeight { get; init; } = 90;

    /// <summary>The alignment of the surrounding column if null.</summary>
    public HorizontalAlignment? Alignment { get; init; }

    public override WidthRange Widths(LayoutContext context)
    {
        var width = Lines(context).Sum(line => line.Height);
        return new(width, width);
    }

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        var lines = Lines(context);
        if (lines.Count == 0)
            return Fragment.Empty;
        var height = lines.Max(line => line.Width);
        var slack = width - lines.Sum(line => line.Height);
        if (slack < -Tolerance || (height > room + Tolerance && context.MustPlace))
            return new Paragraph(text, style) { Alignment = Alignment }.Fit(context, width, room);
        if (height > room + Tolerance)
            return Fragment.Nothing(this);
        var left = slack * (Alignment ?? context.Alignment).Share();
        return new(
            height,
            (canvas, at) =>
            {
                canvas.Begin(new Tag("P"), new(at.X, at.Y, width, height));
                Draw(canvas, lines, at + new Point(left, height));
                canvas.End();
            }
        );
    }

    static void Draw(ICanvas canvas, IReadOnlyList<TextLine> lines, Point foot)
    {
        foreach (var line in lines)
        {
            foreach (var run in line.Runs)
                canvas.Text(run.Text, run.Style, foot + new Point(line.Baseline, -run.X), Upwards);
            foot += new Point(line.Height, 0);
        }
    }

    IReadOnlyList<TextLine> Lines(LayoutContext context) =>
        new MeasuredText(context.Fonts, [text], style ?? context.Text, context.Theme.Link).Break(
            Math.Min(MostHeight, context.PageRoom)
        );
}
