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
            Break(context, width),
            new Tag("P"),
            width,
            Alignment ?? context.Alignment
        ).Fit(context, width, room);

    public override WidthRange Widths(LayoutContext context)
    {
        var style = _style ?? context.Text;
        var minimum = Words
            .Of(_spans, style, context.Theme.Link)
            .Select(word =>
                word.Pieces.Sum(piece => context.Fonts.WidthOf(piece.Text, piece.Style))
            )
            .DefaultIfEmpty(0)
            .Max();
        var lines = Break(context, double.PositiveInfinity);
        return new(minimum, lines.Select(line => line.Width).DefaultIfEmpty(0).Max());
    }

    IReadOnlyList<TextLine> Break(LayoutContext context, double width) =>
        new LineBreaker(context.Fonts, _style ?? context.Text, width).Break(
            _spans,
            context.Theme.Link
        );
}
