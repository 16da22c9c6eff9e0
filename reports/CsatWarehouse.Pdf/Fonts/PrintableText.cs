using System.Globalization;
using System.Text;

namespace CsatWarehouse.Pdf.Fonts;

/// <summary>
/// Makes text from anywhere safe to set: what would reorder, hide or break off a line is taken out or shown.
/// </summary>
/// <remarks>
/// Invisible format characters (bidi overrides and isolates, zero-width joiners, soft hyphens, byte order marks) are left out,
/// because they can make a line read differently from what was written. Control characters, halves of surrogate pairs and code points that
/// are no characters become U+FFFD, so that damage stays visible. Tabs become spaces, CR LF and the Unicode line separators become LF. Composed forms (NFC) are used,
/// since fonts have glyphs for those.
/// </remarks>
public static class PrintableText
{
    const char Replacement = '\uFFFD';

    /// <summary>The text as it is set; the same instance where nothing had to change.</summary>
    public static string Of(string text)
    {
        if (IsPlain(text))
            return text;
        var printable = new StringBuilder(text.Length);
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        foreach (var rune in lines.EnumerateRunes())
            Append(printable, rune);
        return printable.ToString().Normalize(NormalizationForm.FormC);
    }

    /// <summary>
    /// The text as it is set, with each character that the family lacks written as its code point, such as <c>[U+1F600]</c>:
    /// for texts whose author cannot be asked, like customers' comments.
    /// </summary>
    public static string Of(string text, FontFamily family)
    {
        var printable = Of(text);
        if (family.Missing(printable) is null)
            return printable;
        var substituted = new StringBuilder(printable.Length + 16);
        foreach (var rune in printable.EnumerateRunes())
            if (rune.Value == '\n' || family.Covers(rune))
                substituted.Append(rune.ToString());
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark)
                substituted.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
        return substituted.ToString();
    }

    static bool IsPlain(string text)
    {
        foreach (var c in text)
            if (!IsPlain(c))
                return false;
        return true;
    }

    /// <summary>Characters that are set as they are, whatever stands beside them; most texts hold no others.</summary>
    internal static bool IsPlain(char c) =>
        c switch
        {
            '\n' or (>= ' ' and <= '~') => true,
            // Latin letters and signs but the soft hyphen.
            >= '\u00A0' and <= '\u024F' => c != '\u00AD',
            // Cyrillic letters but the combining marks.
            >= '\u0400' and <= '\u052F' => c is not (>= '\u0483' and <= '\u0489'),
            // Dashes, quotation marks and dots, without joiners and direction marks.
            >= '\u2010' and <= '\u2027' or >= '\u2030' and <= '\u205E' => true,
            '€' or '№' or '™' or '−' or '≈' or '≠' or '≤' or '≥' => true,
            _ => false,
        };

    static void Append(StringBuilder printable, Rune rune)
    {
        switch (Rune.GetUnicodeCategory(rune))
        {
            case UnicodeCategory.Format:
                break;
            case UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                printable.Append('\n');
                break;
            case UnicodeCategory.Control:
                printable.Append(
                    rune.Value switch
                    {
                        '\t' => ' ',
                        '\n' or '\r' or 0x85 => '\n',
                        _ => Replacement,
                    }
                );
                break;
            // The last two of each plane, and U+FDD0 to U+FDEF, which XML refuses too.
            case UnicodeCategory.OtherNotAssigned
                when (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF:
                printable.Append(Replacement);
                break;
            default:
                printable.Append(rune.ToString());
                break;
        }
    }
}
