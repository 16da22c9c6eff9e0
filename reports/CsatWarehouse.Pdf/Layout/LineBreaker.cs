using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>
/// Fills lines one after the other with as many words as fit. A word wider than the line is broken between characters.
/// </summary>
sealed class LineBreaker(FontFamily fonts, TextStyle style, MeasuredSpan[] spans, double width)
{
    readonly List<TextLine> _lines = [];
    readonly List<TextRun> _runs = [];

    // The run that is being set: where it stands on the line, its characters, and the spaces that follow them.
    int _span = None;
    double _x;
    int _start;
    int _end;
    int _spaceEnd;

    const int None = -1;

    bool IsEmpty => _span == None;

    public IReadOnlyList<TextLine> Break(List<TextPiece> pieces)
    {
        for (var first = 0; first < pieces.Count; )
        {
            var last = first;
            while (last + 1 < pieces.Count && pieces[last].After == PieceEnd.Glued)
                last++;
            PlaceWord(pieces, first, last);
            if (pieces[last].After == PieceEnd.Line)
                EndLine();
            first = last + 1;
        }
        if (!IsEmpty)
            EndLine();
        return _lines;
    }

    void PlaceWord(List<TextPiece> pieces, int first, int last)
    {
        var (word, isBlank) = (0.0, true);
        for (var i = first; i <= last; i++)
        {
            word += WidthOf(pieces[i]);
            isBlank &= pieces[i].Start == pieces[i].End;
        }
        if (!IsEmpty && RightAfter(pieces[first]) + word - WidthOf(pieces[first]) > Limit)
            EndLine();
        // Spaces neither begin nor end a line.
        if (isBlank && (IsEmpty || pieces[last].After == PieceEnd.Line))
            return;
        var isTooWide = word > Limit;
        for (var i = first; i <= last; i++)
            if (isTooWide)
                PlaceInParts(pieces[i]);
            else
                Place(pieces[i]);
    }

    void PlaceInParts(TextPiece piece)
    {
        // An empty piece stands for the spaces that its span begins with.
        if (piece.Start == piece.End)
            Place(piece);
        var text = spans[piece.Span].Text;
        for (var at = piece.Start; at < piece.End; )
        {
            var next = at + (char.IsHighSurrogate(text[at]) ? 2 : 1);
            var part = piece with { Start = at, End = next, SpaceEnd = next };
            if (!IsEmpty && RightAfter(part) > Limit)
                EndLine();
            Place(part);
            at = next;
        }
        _spaceEnd = piece.SpaceEnd;
    }

    void Place(TextPiece piece)
    {
        if (_span != piece.Span)
        {
            // The space belongs to the run before, so that words stay apart when text is copied.
            EndRun(_spaceEnd);
            (_span, _start) = (piece.Span, piece.Start);
        }
        (_end, _spaceEnd) = (piece.End, piece.SpaceEnd);
    }

    /// <summary>Where the line would end if the piece were placed next.</summary>
    double RightAfter(TextPiece piece) =>
        piece.Span == _span
            ? _x + spans[_span].WidthOf(_start, piece.End)
            : _x + spans[_span].WidthOf(_start, _spaceEnd) + WidthOf(piece);

    double WidthOf(TextPiece piece) => spans[piece.Span].WidthOf(piece.Start, piece.End);

    double Limit => width + Block.Tolerance;

    void EndRun(int end)
    {
        if (IsEmpty)
            return;
        var span = spans[_span];
        var runWidth = span.WidthOf(_start, end);
        if (end > _start)
            _runs.Add(new(span, TextOf(span, end), _x, runWidth));
        (_x, _span) = (_x + runWidth, None);
    }

    string TextOf(MeasuredSpan span, int end) =>
        _start == 0 && end == span.Text.Length ? span.Text : span.Text[_start..end];

    void EndLine()
    {
        EndRun(_end);
        var tallest = _runs.Count == 0 ? style : SizeOf(_runs[0]);
        foreach (var run in _runs)
            if (SizeOf(run).LineHeight > tallest.LineHeight)
                tallest = SizeOf(run);
        var (ascent, descent) = (fonts.AscentOf(tallest), fonts.DescentOf(tallest));
        var baseline = ((tallest.LineHeight - ascent - descent) / 2) + ascent;
        _lines.Add(new([.. _runs], _x, tallest.LineHeight, baseline));
        _runs.Clear();
        _x = 0;
    }

    // What stands above its line needs the height of the text that it belongs to, even where it is alone.
    TextStyle SizeOf(TextRun run) => run.Style.Rise == 0 ? run.Style : style;
}
