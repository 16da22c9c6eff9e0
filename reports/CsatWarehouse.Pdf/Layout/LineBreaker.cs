using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>A run of one style on a line; <see cref="X"/> is its distance from the line's start in points.</summary>
sealed record TextRun(string Text, TextStyle Style, LinkTarget? Link, double X, double Width);

/// <summary>A broken line; trailing spaces are left out of its width.</summary>
sealed record TextLine(IReadOnlyList<TextRun> Runs, double Width, double Height, double Baseline);

/// <summary>
/// Fills lines one after the other with as many words as fit. A word wider than the line is broken between characters.
/// </summary>
sealed class LineBreaker(FontFamily fonts, TextStyle style, double width)
{
    readonly List<TextLine> _lines = [];
    readonly List<TextRun> _runs = [];
    double _x;
    string _space = "";

    public IReadOnlyList<TextLine> Break(IReadOnlyList<Span> spans, Color linkColor)
    {
        foreach (var word in Words.Of(spans, style, linkColor))
            Place(word);
        if (_runs.Count > 0)
            EndLine();
        return _lines;
    }

    void Place(Word word)
    {
        if (word.IsLineEnd)
        {
            EndLine();
            return;
        }
        if (word.Pieces.Count == 0)
        {
            _space += word.Space;
            return;
        }
        var wordWidth = WidthOf(word);
        if (_runs.Count > 0 && _x + SpaceWidth() + wordWidth > width + Block.Tolerance)
            EndLine();
        if (wordWidth > width + Block.Tolerance)
            PlaceInParts(word);
        else
            foreach (var piece in word.Pieces)
                Append(piece);
        _space = word.Space;
    }

    void PlaceInParts(Word word)
    {
        foreach (var piece in word.Pieces)
        foreach (var rune in piece.Text.EnumerateRunes())
        {
            var part = piece with { Text = rune.ToString() };
            var partWidth = fonts.WidthOf(part.Text, part.Style);
            if (_runs.Count > 0 && _x + partWidth > width + Block.Tolerance)
                EndLine();
            Append(part);
        }
    }

    void Append(WordPiece piece)
    {
        var text = piece.Text;
        if (_runs is [.., var last])
        {
            // The space belongs to the run before it, so that words stay apart when text is copied.
            if (_space.Length > 0)
                _runs[^1] = last = Extend(last, _space);
            if (last.Style == piece.Style && last.Link == piece.Link)
            {
                _runs[^1] = Extend(last, text);
                _space = "";
                return;
            }
        }
        _space = "";
        var run = new TextRun(text, piece.Style, piece.Link, _x, fonts.WidthOf(text, piece.Style));
        _runs.Add(run);
        _x += run.Width;
    }

    TextRun Extend(TextRun run, string text)
    {
        var added = fonts.WidthOf(text, run.Style);
        _x += added;
        return run with { Text = run.Text + text, Width = run.Width + added };
    }

    double SpaceWidth() =>
        _space.Length == 0 || _runs.Count == 0 ? 0 : fonts.WidthOf(_space, _runs[^1].Style);

    double WidthOf(Word word) => word.Pieces.Sum(piece => fonts.WidthOf(piece.Text, piece.Style));

    void EndLine()
    {
        var styles = _runs.Count == 0 ? [style] : _runs.Select(run => run.Style).ToArray();
        var tallest = styles.MaxBy(s => s.LineHeight)!;
        var (ascent, descent) = (fonts.AscentOf(tallest), fonts.DescentOf(tallest));
        var baseline = ((tallest.LineHeight - ascent - descent) / 2) + ascent;
        _lines.Add(new([.. _runs], _x, tallest.LineHeight, baseline));
        _runs.Clear();
        (_x, _space) = (0, "");
    }
}
