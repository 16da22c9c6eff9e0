using System.Buffers.Binary;
using System.Text;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Tests.Fonts;

public sealed class TrueTypeFontTests
{
    static readonly TrueTypeFont Regular = FontFamily.OpenSans[FontFace.Regular];

    [Fact]
    public void Parse_OpenSans_ReadsItsMetrics()
    {
        Assert.Equal("OpenSans", Regular.PostScriptName);
        Assert.Equal(2048, Regular.UnitsPerEm);
        Assert.Equal(2189, Regular.Ascender);
        Assert.Equal(-600, Regular.Descender);
        Assert.Equal(1462, Regular.CapHeight);
        Assert.Equal(400, Regular.WeightClass);
        Assert.Equal(600, FontFamily.OpenSans[FontFace.Semibold].WeightClass);
        Assert.Equal(-12, FontFamily.OpenSans[FontFace.Italic].ItalicAngle);
    }

    [Theory]
    [InlineData("The quick brown fox; 0123456789 %&@#()[]{}<>\\/|_~^`\"'*+-=$")]
    [InlineData("Съешь же ещё этих мягких французских булок, да выпей чаю. №")]
    [InlineData(
        "Жебракують філософи при ґанку церкви в Гадячі, ще й шатро їхнє п’яне знаємо. Є Ї І Ґ"
    )]
    [InlineData("«» „“” ‘’ – — − … · • × ± ≤ ≥ ≠ ° € £ § © ® ™ é ü ß \u00A0 \u2011")]
    public void Covers_OrdinaryTexts_InAllFaces(string text) =>
        Assert.Null(FontFamily.OpenSans.Missing(text));

    [Fact]
    public void WidthOf_Figures_AreOfOneWidth()
    {
        var style = new TextStyle(10, Color.Black);

        // Open Sans sets figures 1171 units wide of 2048, so that columns of numbers line up.
        Assert.All(
            "0123456789",
            figure =>
                Assert.Equal(11710.0 / 2048, FontFamily.OpenSans.WidthOf($"{figure}", style), 9)
        );
    }

    [Theory]
    [InlineData("AV", -82)]
    [InlineData("To", -143)]
    [InlineData("ГА", -143)]
    [InlineData("Р.", -266)]
    [InlineData("11", 0)] // columns of figures stay in line
    [InlineData("A ", 0)] // so that lines may be broken at any space
    public void WidthOf_TwoCharacters_IsKernedAsTheFontSays(string pair, int units)
    {
        var style = new TextStyle(2048, Color.Black);
        var apart = pair.Sum(c => FontFamily.OpenSans.WidthOf($"{c}", style));

        Assert.Equal(apart + units, FontFamily.OpenSans.WidthOf(pair, style), 6);
    }

    [Fact]
    public void KerningOf_EveryPairOfTheTable_IsFound()
    {
        var kern = OpenSansFile.Bytes().AsSpan(OpenSansFile.OffsetOf(OpenSansFile.Bytes(), "kern"));
        var pairs = BinaryPrimitives.ReadUInt16BigEndian(kern[10..]);
        for (var i = 0; i < pairs; i++)
        {
            var pair = kern[(18 + (6 * i))..];
            var (left, right, units) = (
                BinaryPrimitives.ReadUInt16BigEndian(pair),
                BinaryPrimitives.ReadUInt16BigEndian(pair[2..]),
                BinaryPrimitives.ReadInt16BigEndian(pair[4..])
            );
            Assert.Equal(units, Regular.KerningOf(left, right));
        }
        Assert.Equal(18_694, pairs);
    }

    [Fact]
    public void WidthOf_CharacterWithoutGlyph_NamesCharacterAndText()
    {
        var error = Assert.Throws<MissingGlyphException>(() =>
            FontFamily.OpenSans.WidthOf("Great 😀!", new TextStyle(9, Color.Black))
        );

        Assert.Equal(new Rune(0x1F600), error.Character);
        Assert.StartsWith(
            "Font OpenSans has no glyph for '😀' (U+1F600) in the text 'Great 😀!'.",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Parse_NotAFont_SaysSo()
    {
        var error = Assert.Throws<InvalidDataException>(() =>
            TrueTypeFont.Parse("OTTO and something else"u8.ToArray(), "brand.otf")
        );

        Assert.StartsWith(
            "Font brand.otf: it does not begin as a TrueType font",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Parse_FontCutShort_SaysWhichTable()
    {
        var error = Assert.Throws<InvalidDataException>(() =>
            TrueTypeFont.Parse(OpenSansFile.Bytes()[..1000], "cut.ttf")
        );

        Assert.Matches(
            "^Font cut.ttf: table '.{4}' reaches beyond the end of the file",
            error.Message
        );
    }

    [Theory]
    [InlineData(0x0002, "embedding")]
    [InlineData(0x0108, "subsetting")]
    [InlineData(0x0208, "embedding of outlines")]
    public void Parse_FontWhoseMakerForbidsIt_Throws(int fsType, string what)
    {
        var error = Assert.Throws<NotSupportedException>(() =>
            TrueTypeFont.Parse(OpenSansFile.WithPermission(fsType), "closed.ttf")
        );

        Assert.StartsWith(
            $"Font OpenSans forbids {what} (fsType 0x",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(0x0000)]
    [InlineData(0x0008)]
    [InlineData(0x0006)] // restricted and preview: the milder one counts
    public void Parse_FontWhoseMakerAllowsIt_Succeeds(int fsType) =>
        Assert.NotNull(TrueTypeFont.Parse(OpenSansFile.WithPermission(fsType), "open.ttf"));
}
