using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>A text of one look with the place of every character, so that the width of any part of it is one subtraction.</summary>
sealed class MeasuredSpan
{
    // In font units, from the start of the text: where the pen stands before and after the character.
    readonly int[] _starts;
    readonly int[] _ends;
    readonly double _unit;

    /// <param name="span">With a text as <see cref="PrintableText"/> gives it, where line feeds have no width.</param>
    /// <param name="style">The span's own, or what it takes from its place.</param>
    public MeasuredSpan(FontFamily fonts, Span span, TextStyle style)
    {
        var text = span.Text;
        (Text, Style, Link, Note) = (text, style, span.Link, span.Note);
        var font = fonts[style.Face];
        _unit = style.Size / font.UnitsPerEm;
        (_starts, _ends) = (new int[text.Length], new int[text.Length]);
        var (pen, at) = (0, 0);
        ushort before = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var glyph = rune.Value == '\n' ? (ushort)0 : font.GlyphOf(rune, text);
            pen += font.KerningOf(before, glyph);
            var end = pen + (glyph == 0 ? 0 : font.AdvanceOf(glyph));
            for (var last = at + rune.Utf16SequenceLength; at < last; at++)
                (_starts[at], _ends[at]) = (pen, end);
            (pen, before) = (end, glyph);
        }
    }

    public string Text { get; }

    public TextStyle Style { get; }

    public LinkTarget? Link { get; }

    public Footnote? Note { get; }

    /// <summary>Points from the start of one character to the end of the one before another, kerned.</summary>
    public double WidthOf(int start, int end) =>
        start >= end ? 0 : (_ends[end - 1] - _starts[start]) * _unit;
}
