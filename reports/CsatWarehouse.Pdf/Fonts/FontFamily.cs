using System.Text;
using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Fonts;

/// <summary>The faces in which a document is set, and the measures that layout needs from them.</summary>
public sealed class FontFamily(
    string name,
    TrueTypeFont regular,
    TrueTypeFont semibold,
    TrueTypeFont italic
)
{
    static readonly Lazy<FontFamily> EmbeddedOpenSans = new(() =>
        new("Open Sans", Embedded("Regular"), Embedded("Semibold"), Embedded("Italic"))
    );

    /// <summary>Open Sans: Latin, Greek and Cyrillic, Apache-2.0, part of this library.</summary>
    public static FontFamily OpenSans => EmbeddedOpenSans.Value;

    public string Name => name;

    public TrueTypeFont this[FontFace face] =>
        face switch
        {
            FontFace.Semibold => semibold,
            FontFace.Italic => italic,
            _ => regular,
        };

    /// <summary>The advance of one line of text in points, kerned, as it is set after <see cref="PrintableText"/>.</summary>
    /// <exception cref="MissingGlyphException">The face lacks a character of the text.</exception>
    public double WidthOf(string text, TextStyle style)
    {
        var font = this[style.Face];
        var printable = PrintableText.Of(text);
        long units = 0;
        ushort before = 0;
        foreach (var rune in printable.EnumerateRunes())
        {
            var glyph = font.GlyphOf(rune, printable);
            units += font.KerningOf(before, glyph) + font.AdvanceOf(glyph);
            before = glyph;
        }
        return units * style.Size / font.UnitsPerEm;
    }

    /// <summary>The text, or as much of its beginning as fits a width in points with an ellipsis after it; the ellipsis alone where nothing does.</summary>
    public string Shorten(string text, TextStyle style, double width)
    {
        var printable = PrintableText.Of(text);
        if (WidthOf(printable, style) <= width)
            return printable;
        const string ellipsis = "…";
        var (shortest, longest) = (0, printable.Length - 1);
        // The widths grow with the lengths.
        while (shortest < longest)
        {
            var middle = (shortest + longest + 1) / 2;
            if (WidthOf(Beginning(middle), style) <= width)
                shortest = middle;
            else
                longest = middle - 1;
        }
        return Beginning(shortest);

        string Beginning(int length)
        {
            if (length > 0 && char.IsHighSurrogate(printable[length - 1]))
                length--;
            return printable[..length].TrimEnd(' ', ',', ';', '.', ':', '–', '—') + ellipsis;
        }
    }

    /// <summary>Height of the line's top above the baseline in points.</summary>
    public double AscentOf(TextStyle style) =>
        this[style.Face].Ascender * style.Size / this[style.Face].UnitsPerEm;

    /// <summary>Depth of the line's bottom below the baseline in points, positive.</summary>
    public double DescentOf(TextStyle style) =>
        -this[style.Face].Descender * style.Size / this[style.Face].UnitsPerEm;

    /// <summary>Height of capital letters in points; half of it centres a label on a mark.</summary>
    public double CapHeightOf(TextStyle style) =>
        this[style.Face].CapHeight * style.Size / this[style.Face].UnitsPerEm;

    /// <summary>Whether all faces have a glyph for the character.</summary>
    public bool Covers(Rune character) =>
        regular.Has(character) && semibold.Has(character) && italic.Has(character);

    /// <summary>The first character that some face lacks, or null; line ends do not count.</summary>
    public Rune? Missing(string text)
    {
        foreach (var rune in PrintableText.Of(text).EnumerateRunes())
            if (rune.Value != '\n' && !Covers(rune))
                return rune;
        return null;
    }

    static TrueTypeFont Embedded(string face)
    {
        var file = $"OpenSans-{face}.ttf";
        using var stream =
            typeof(FontFamily).Assembly.GetManifestResourceStream(file)
            ?? throw new InvalidOperationException($"The library was built without {file}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return TrueTypeFont.Parse(bytes, file);
    }
}
