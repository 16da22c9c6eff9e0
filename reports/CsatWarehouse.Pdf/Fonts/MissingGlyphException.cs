using System.Globalization;
using System.Text;

namespace CsatWarehouse.Pdf.Fonts;

/// <summary>A text holds a character for which the font has no glyph.</summary>
public sealed class MissingGlyphException(Rune character, string text, string fontName)
    : Exception(
        string.Create(
            CultureInfo.InvariantCulture,
            $"Font {fontName} has no glyph for '{character}' (U+{character.Value:X4}) in the text '{text}'. Leave the character out, substitute it by PrintableText.Of(text, family), or choose a font that has it."
        )
    )
{
    public Rune Character { get; } = character;

    public string Text { get; } = text;
}
