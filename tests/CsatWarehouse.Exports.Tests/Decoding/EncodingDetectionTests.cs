using System.Text;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Decoding;

namespace CsatWarehouse.Exports.Tests.Decoding;

public sealed class EncodingDetectionTests
{
    static EncodingDetection Of(string text, int codePage) =>
        EncodingDetection.Of(
            CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text),
            null
        );

    [Fact]
    public void Ascii_IsUtf8() =>
        Assert.Equal(
            new("utf-8", 0, "only ASCII so far"),
            EncodingDetection.Of("a,b\n1,2\n"u8, null)
        );

    [Fact]
    public void Utf8_CutWithinASequenceByTheSample_IsUtf8() =>
        Assert.Equal("utf-8", EncodingDetection.Of("a,b\n1,\u00E9\u0491"u8[..^1], null).Encoding);

    [Fact]
    public void Utf8_WithOneBrokenName_StaysUtf8()
    {
        var bytes = Encoding
            .UTF8.GetBytes("Дуже добре,")
            .Concat(new byte[] { 0xE9, (byte)',', 0xFF })
            .ToArray();

        Assert.Equal(
            new("utf-8", 0, "9 valid UTF-8 sequences against 2 broken ones"),
            EncodingDetection.Of(bytes, null)
        );
    }

    // Capital letters before і or ї are valid UTF-8 by chance: C2 B3 is "Ві" in windows-1251.
    [Theory]
    [InlineData("Ніна,Відень,Ківі,Рівне", "windows-1251")]
    [InlineData("КИЇВ,ЇЖАК,ҐАНОК", "windows-1251")]
    [InlineData("yes,no,да", "windows-1251")]
    public void Cyrillic_OfCodePage1251_IsFound(string text, string expected) =>
        Assert.Equal(expected, Of(text, 1251).Encoding);

    [Theory]
    [InlineData("André,Zoë,Łukasz?")]
    [InlineData("100 €")]
    [InlineData("ÉTÉ à Orléans")]
    [InlineData("“quoted” — text")]
    public void Western_OfCodePage1252_IsFound(string text) =>
        Assert.Equal("windows-1252", Of(text, 1252).Encoding);

    [Fact]
    public void Evidence_OfAGuess_NamesWhatWasCounted() =>
        Assert.Equal(
            "not UTF-8; 4 Cyrillic letters stand together, 0 beside Latin ones",
            Of("id,довго", 1251).Evidence
        );

    public static TheoryData<byte[], string> Binaries =>
        new()
        {
            { [.. "PK\u0003\u0004"u8, 20, 0], "xlsx" },
            { [0xD0, 0xCF, 0x11, 0xE0, 0xA1], "xls" },
            { [0x1F, 0x8B, 8, 0], "gzip" },
            { [.. "%PDF-1.7"u8], "PDF" },
            { [0xFF, 0xFE, 0, 0, 97, 0, 0, 0], "UTF-32" },
            { [.. Encoding.Unicode.GetBytes("a,b\n1,2")], "utf-16" },
        };

    [Theory]
    [MemberData(nameof(Binaries))]
    public void Bytes_ThatAreNoText_AreRefusedWithWhatTheyAre(byte[] bytes, string named)
    {
        var refusal = Assert.Throws<ExportUnreadableException>(() =>
            EncodingDetection.Of(bytes, null)
        );

        Assert.Equal(UnreadableCodes.NotText, refusal.Code);
        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
    }
}
