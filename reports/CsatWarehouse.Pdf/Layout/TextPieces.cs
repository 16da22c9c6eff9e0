namespace CsatWarehouse.Pdf.Layout;

/// <summary>What follows a piece of text.</summary>
enum PieceEnd
{
    /// <summary>Nothing: the next piece, of another span, belongs to the same word.</summary>
    Glued,

    /// <summary>A line may end without a space, as after a hyphen.</summary>
    Break,

    /// <summary>Spaces, which vanish where the line ends.</summary>
    Space,

    /// <summary>The line ends.</summary>
    Line,
}

/// <summary>A part of a span that stays on one line: its characters from <see cref="Start"/> up to <see cref="End"/>, and the spaces up to <see cref="SpaceEnd"/>.</summary>
readonly record struct TextPiece(int Span, int Start, int End, int SpaceEnd, PieceEnd After);

/// <summary>
/// Divides text where a line may end: at spaces, after hyphens and slashes between letters, after long dashes; never at no-break
/// spaces, and never before a dash that stands between spaces, which would then begin a line.
/// </summary>
static class TextPieces
{
    public static List<TextPiece> Of(MeasuredSpan[] spans)
    {
        var length = 0;
        foreach (var span in spans)
            length += span.Text.Length;
        // One letter in six is a space.
        var pieces = new List<TextPiece>(1 + length / 6);
        for (var i = 0; i < spans.Length; i++)
            Divide(spans[i].Text, i, pieces);
        return pieces;
    }

    // A span that begins with spaces begins with an empty piece: the spaces belong to the word that the span before ended with.
    static void Divide(string text, int span, List<TextPiece> pieces)
    {
        var start = 0;
        for (var i = 0; i < text.Length; )
        {
            var end = i++;
            if (text[end] == '\n')
                pieces.Add(new(span, start, end, end, PieceEnd.Line));
            else if (text[end] == ' ' && !StandsBeforeDash(text, end))
            {
                while (i < text.Length && text[i] == ' ')
                    i++;
                pieces.Add(new(span, start, end, i, PieceEnd.Space));
            }
            else if (MayBreakAfter(text, end))
                pieces.Add(new(span, start, i, i, PieceEnd.Break));
            else
                continue;
            start = i;
        }
        if (start < text.Length)
            pieces.Add(new(span, start, text.Length, text.Length, PieceEnd.Glued));
    }

    static bool StandsBeforeDash(string text, int space) =>
        space > 0
        && space + 1 < text.Length
        && text[space + 1] is '–' or '—'
        && (space + 2 == text.Length || text[space + 2] is ' ' or '\n');

    static bool MayBreakAfter(string text, int i) =>
        i > 0
        && i + 1 < text.Length
        && text[i] is '-' or '/' or '–' or '—'
        && char.IsLetter(text[i - 1])
        && char.IsLetter(text[i + 1]);
}
