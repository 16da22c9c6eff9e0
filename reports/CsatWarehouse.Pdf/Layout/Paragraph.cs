namespace CsatWarehouse.Pdf.Layout;

using CsatWarehouse.Pdf.Drawing;

/// <summary>
/// Wrapped text. Where it is divided by a page break, at least two lines stay before it and two after it. Empty text takes no
/// height; line feeds end lines.
/// </summary>
public sealed class Paragraph : Block
{
    readonly IReadOnlyList<Span> _spans;
    readonly TextStyle? _style;
    MeasuredText? _measured;

    public Paragraph(string text, TextStyle? style = null)
        : this([new Span(text)], style) { }

    public Paragraph(IReadOnlyList<Span> spans, TextStyle? style = null) =>
        (_spans, _style) = (spans, style);

    /// <summary>The alignment of the surrounding column if null.</summary>
    public HorizontalAlignment? Alignment { get; init; }

    /// <summary>Keeps a paragraph that leads up to something, such as a table's caption, on the page of what it leads up to.</summary>
    public bool LeadsOver { get; init; }

    public override bool KeepWithNext => LeadsOver;

    public override Fragment Fit(LayoutContext context, double width, double room) =>
        new LineBlock(
            Measured(context).Break(width),
            new Tag("P"),
            width,
            Alignment ?? context.Alignment
        ).Fit(context, width, room);

    public override WidthRange Widths(LayoutContext context) => Measured(context).Widths;

    MeasuredText Measured(LayoutContext context)
    {
        var style = _style ?? context.Text;
        var measured = _measured;
        if (measured?.IsFor(context.Fonts, style, context.Theme.Link) != true)
            _measured = measured = new(context.Fonts, _spans, style, context.Theme.Link);
        return measured;
    }
}
