using System.Buffers.Binary;
using System.Text;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Tests.Fonts;

public sealed class FontSubsetTests
{
    static readonly TrueTypeFont Font = FontFamily.OpenSans[FontFace.Regular];

    [Fact]
    public void NumberOf_LatinAndCyrillicA_TellsThemApart()
    {
        var subset = new FontSubset(Font);

        Assert.NotEqual(subset.NumberOf(new Rune('A'), "A"), subset.NumberOf(new Rune('А'), "А"));
    }

    [Fact]
    public void NumberOf_TheSameCharacterAgain_KeepsItsNumber()
    {
        var subset = Of("abba");

        Assert.Equal(
            [("a", 1), ("b", 2)],
            subset.Characters.Select(c => (c.Character.ToString(), (int)c.Number))
        );
    }

    [Fact]
    public void ToBytes_AnyText_HasTheChecksumOfAWholeFont()
    {
        var bytes = Of("Satisfaction, Задоволеність é").ToBytes();

        uint sum = 0;
        for (var i = 0; i < bytes.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(i));
        Assert.Equal(0xB1B0AFBAu, sum);
    }

    [Fact]
    public void ToBytes_CompositeGlyph_BringsItsParts()
    {
        var bytes = Of("é").ToBytes();

        // .notdef and é, and the letter and the accent that é is made of.
        var count = BinaryPrimitives.ReadUInt16BigEndian(
            bytes.AsSpan(OpenSansFile.OffsetOf(bytes, "maxp") + 4)
        );
        Assert.Equal(4, count);
    }

    [Fact]
    public void ToBytes_FewCharacters_IsASmallPartOfTheFont() =>
        Assert.InRange(Of("84.1 %").ToBytes().Length, 1_000, 20_000);

    [Fact]
    public void Tag_SameCharacters_IsTheSameAndOtherwiseNot()
    {
        Assert.Equal(Of("score").Tag(), Of("score").Tag());
        Assert.NotEqual(Of("score").Tag(), Of("scope").Tag());
        Assert.Matches("^[A-Z]{6}$", Of("score").Tag());
    }

    [Fact]
    public void Widths_Numbers_AreThousandthsOfAnEm() =>
        Assert.Equal(1171 * 1000.0 / 2048, Of("7").Widths.ElementAt(1), 9);

    static FontSubset Of(string text)
    {
        var subset = new FontSubset(Font);
        foreach (var rune in text.EnumerateRunes())
            subset.NumberOf(rune, text);
        return subset;
    }
}
