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
    readonly bool _hasNotes;
    MeasuredText? _measured;
    LineBlock? _set;

    public Paragraph(string text, TextStyle? style = null)
        : this([new Span(text)], style) { }

    public Paragraph(IReadOnlyList<Span> spans, TextStyle? style = null)
    {
        (_spans, _style) = (spans, style);
        for (var i = 0; i < spans.Count; i++)
            _hasNotes |= spans[i].Note is not null;
    }

    /// <summary>The alignment of the surrounding column if null.</summary>
    public HorizontalAlignment? Alignment { get; init; }

    /// <summary>Keeps a paragraph that leads up to something, such as a table's caption, on the page of what it leads up to.</summary>
    public bool LeadsOver { get; init; }

    public override bool KeepWithNext => LeadsOver;

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        var (lines, alignment) = (Measured(context).Break(width), Alignment ?? context.Alignment);
        // Layout asks for the same again and again.
        var set = _set;
        if (set?.Shows(lines, width, alignment) != true)
            _set = set = new(lines, "P", width, alignment);
        return set.Fit(context, width, room);
    }

    public override WidthRange Widths(LayoutContext context) => Measured(context).Widths;

    MeasuredText Measured(LayoutContext context)
    {
        var style = _style ?? context.Text;
        if (_hasNotes)
            return new(context.Fonts, Numbered(context, style), style, context.Theme.Link);
        var measured = _measured;
        if (measured?.IsFor(context.Fonts, style, context.Theme.Link) != true)
            _measured = measured = new(context.Fonts, _spans, style, context.Theme.Link);
        return measured;
    }

    // Numbers change from pass to pass, so a paragraph with notes is not kept.
    List<Span> Numbered(LayoutContext context, TextStyle style) =>
        [
            .. _spans.Select(span =>
                span.Note is { } note
                    ? span with
                    {
                        Text = FormattableString.Invariant($"{context.Earlier.NumberOf(note)}"),
                        Style = (span.Style ?? style).Superscript,
                    }
                    : span
            ),
        ];
}
