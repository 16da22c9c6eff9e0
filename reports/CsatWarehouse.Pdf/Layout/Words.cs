using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>A part of a word in one style.</summary>
sealed record WordPiece(string Text, TextStyle Style, LinkTarget? Link);

/// <summary>What stays on one line, with the spaces after it; a line end has no pieces.</summary>
sealed record Word(IReadOnlyList<WordPiece> Pieces, string Space, bool IsLineEnd = false);

/// <summary>
/// Divides text where a line may end: at spaces, after hyphens and slashes between letters, after long dashes; never at no-break
/// spaces, and never before a dash that stands between spaces, which would then begin a line.
/// </summary>
static class Words
{
    public static IEnumerable<Word> Of(IReadOnlyList<Span> spans, TextStyle style, Color linkColor)
    {
        var pieces = new List<WordPiece>();
        foreach (var span in spans)
        {
            var text = PrintableText.Of(span.Text);
            var own = span.Style ?? (span.Link is null ? style : style with { Color = linkColor });
            var start = 0;
            for (var i = 0; i < text.Length; i++)
            {
                var isSpace = text[i] == ' ' && !StandsBeforeDash(text, i);
                if (!isSpace && text[i] != '\n' && !MayBreakAfter(text, i))
                    continue;
                AddPiece(text[start..(isSpace || text[i] == '\n' ? i : i + 1)], own, span.Link);
                start = i + 1;
                if (isSpace)
                    while (start < text.Length && text[start] == ' ')
                        start++;
                // A space at the start of a span belongs to the word that the span before ended with.
                yield return new([.. pieces], isSpace ? text[i..start] : "");
                pieces.Clear();
                if (text[i] == '\n')
                    yield return new([], "", IsLineEnd: true);
                i = start - 1;
            }
            AddPiece(text[start..], own, span.Link);
        }
        if (pieces.Count > 0)
            yield return new(pieces, "");

        void AddPiece(string text, TextStyle pieceStyle, LinkTarget? link)
        {
            if (text.Length > 0)
                pieces.Add(new(text, pieceStyle, link));
        }
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
