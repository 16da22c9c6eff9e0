using System.Globalization;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Tests.Fonts;

public sealed class PrintableTextTests
{
    [Theory]
    [InlineData("safe\u202Egnp.exe\u202C", "safegnp.exe")] // a bidi override would show safeexe.png
    [InlineData("\u2066isolated\u2069", "isolated")]
    [InlineData("\uFEFFmark", "mark")]
    [InlineData("zero\u200Bwidth soft\u00ADhyphen", "zerowidth softhyphen")]
    [InlineData("nul\0l", "nul\uFFFDl")]
    [InlineData("esc\u001B[2J", "esc\uFFFD[2J")]
    [InlineData("tab\there", "tab here")]
    [InlineData("a\r\nb\rc\u2028d\u0085e", "a\nb\nc\nd\ne")]
    [InlineData("none\uFFFFsuch", "none\uFFFDsuch")] // no character, and refused by XML
    [InlineData("и\u0306 е\u0308", "й ё")] // decomposed letters, as some systems export them
    public void Of_UnprintableCharacters_AreLeftOutOrShown(string text, string expected) =>
        Assert.Equal(expected, PrintableText.Of(text));

    [Fact]
    public void Of_HalfASurrogatePair_ShowsTheDamage() =>
        Assert.Equal("half \uFFFD pair", PrintableText.Of("half \uD83D pair"));

    [Fact]
    public void Of_OrdinaryText_IsTheSameInstance()
    {
        const string text = "Оцінка 84,1 — (ok) </Span> %%EOF";

        Assert.Equal(text, PrintableText.Of(text));
        Assert.Same("plain 84.1", PrintableText.Of("plain 84.1"));
    }

    [Fact]
    public void Of_CharactersTakenForPlain_WouldNotBeChanged() =>
        Assert.All(
            Enumerable.Range(0, char.MaxValue).Select(i => (char)i).Where(PrintableText.IsPlain),
            c =>
            {
                // A character without glyph or decomposition beside it sends the text the long way.
                Assert.Equal($"{c}\u4E00", PrintableText.Of($"{c}\u4E00"));
                Assert.NotEqual(UnicodeCategory.NonSpacingMark, char.GetUnicodeCategory(c));
            }
        );

    [Theory]
    [InlineData("Great 😀", "Great [U+1F600]")]
    [InlineData("好", "[U+597D]")]
    [InlineData("plain", "plain")]
    [InlineData("two\nlines", "two\nlines")]
    public void Of_WithFamily_WritesMissingCharactersAsCodePoints(string text, string expected) =>
        Assert.Equal(expected, PrintableText.Of(text, FontFamily.OpenSans));
}
