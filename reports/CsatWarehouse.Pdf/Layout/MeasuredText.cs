using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>A paragraph's text, measured once for all the widths at which it is tried.</summary>
sealed class MeasuredText
{
    /// <summary>Lines, with the width that they were broken for, or that they take where they were not.</summary>
    sealed record Broken(double Width, IReadOnlyList<TextLine> Lines);

    const double Unknown = -1;

    readonly FontFamily _fonts;
    readonly TextStyle _style;
    readonly Color _linkColor;
    readonly MeasuredSpan[] _spans;
    readonly List<TextPiece> _pieces;
    double _longestWord = Unknown;
    Broken? _unbroken;
    Broken? _last;

    public MeasuredText(
        FontFamily fonts,
        IReadOnlyList<Span> spans,
        TextStyle style,
        Color linkColor
    )
    {
        (_fonts, _style, _linkColor) = (fonts, style, linkColor);
        var merged = Merged(spans);
        _spans = new MeasuredSpan[merged.Count];
        for (var i = 0; i < _spans.Length; i++)
            _spans[i] = new(fonts, merged[i], merged[i].Style!);
        _pieces = TextPieces.Of(_spans);
    }

    /// <summary>The longest word, and the longest line where none is wrapped.</summary>
    public WidthRange Widths
    {
        get
        {
            if (_longestWord == Unknown)
                _longestWord = LongestWord();
            return new(_longestWord, Unbroken.Width);
        }
    }

    // Most cells of tables are set as they are, so the lines that were measured are those that are drawn.
    Broken Unbroken
    {
        get
        {
            if (_unbroken is null)
            {
                var lines = BreakAt(double.PositiveInfinity);
                var widest = 0.0;
                for (var i = 0; i < lines.Count; i++)
                    widest = Math.Max(widest, lines[i].Width);
                _unbroken = new(widest, lines);
            }
            return _unbroken;
        }
    }

    public bool IsFor(FontFamily fonts, TextStyle style, Color linkColor) =>
        _fonts == fonts && _style == style && _linkColor == linkColor;

    public IReadOnlyList<TextLine> Break(double width)
    {
        if (_unbroken is { } whole && whole.Width <= width + Block.Tolerance)
            return whole.Lines;
        // Layout asks for the same width again and again; blocks may be shared by threads, so the pair is one reference.
        if (_last is { } last && last.Width == width)
            return last.Lines;
        var lines = BreakAt(width);
        _last = new(width, lines);
        return lines;
    }

    IReadOnlyList<TextLine> BreakAt(double width) =>
        new LineBreaker(_fonts, _style, _spans, width).Break(_pieces);

    // Neighbours of one look are one text, so that they are kerned together and drawn at once.
    List<Span> Merged(IReadOnlyList<Span> spans)
    {
        var merged = new List<Span>(spans.Count);
        for (var i = 0; i < spans.Count; i++)
        {
            var span = spans[i];
            var text = PrintableText.Of(span.Text);
            if (text.Length == 0)
                continue;
            var style =
                span.Style ?? (span.Link is null ? _style : _style with { Color = _linkColor });
            if (merged is [.., var last] && LooksAs(last, span, style))
                merged[^1] = last with { Text = last.Text + text };
            else
                merged.Add(span with { Text = text, Style = style });
        }
        return merged;

        static bool LooksAs(Span last, Span span, TextStyle style) =>
            last.Style == style && last.Link == span.Link && last.Note == span.Note;
    }

    double LongestWord()
    {
        var (longest, word) = (0.0, 0.0);
        foreach (var piece in _pieces)
        {
            word += _spans[piece.Span].WidthOf(piece.Start, piece.End);
            longest = Math.Max(longest, word);
            if (piece.After != PieceEnd.Glued)
                word = 0;
        }
        return longest;
    }
}
