using System.Text;
using CsatWarehouse.Exports.Csv;
using CsatWarehouse.Exports.Tests.Csv;

namespace CsatWarehouse.Exports.Tests.Decoding;

public sealed class UndecodableBytesTests
{
    static CsvRecords Read(string encoding, params byte[] value) =>
        CsvRecords.Of(
            [.. "id,name\n1,ok\n2,"u8, .. value, .. "\n3,ok\n"u8],
            new CsvFormat { Encoding = encoding, Delimiter = ',' }
        );

    [Theory]
    [InlineData("windows-1251", "0x98", new byte[] { 0xC0, 0x98 })]
    [InlineData("windows-1252", "0x81", new byte[] { 0x81 })]
    [InlineData("windows-1252", "0x8D 0x9D", new byte[] { 0x8D, (byte)'a', 0x9D })]
    [InlineData("latin-1", "0x85", new byte[] { 0x85 })]
    [InlineData("utf-8", "0xE9", new byte[] { (byte)'n', 0xE9 })]
    [InlineData("utf-8", "0xE2 0x82", new byte[] { 0xE2, 0x82 })]
    [InlineData("utf-8", "0xED 0xA0 0x80", new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData("utf-8", "0xC0 0xAF", new byte[] { 0xC0, 0xAF })]
    [InlineData("utf-8", "0xFF 0xFE", new byte[] { 0xFF, 0xFE })]
    [InlineData("utf-8", "0x00", new byte[] { 0 })]
    [InlineData("windows-1251", "0x00", new byte[] { 0 })]
    public void Bytes_WithoutMeaning_RejectTheirRowAndAreNamed(
        string encoding,
        string bytes,
        byte[] value
    )
    {
        var records = CsvRecords.Of(
            [.. "id,name\n"u8, .. Filler, .. "2,"u8, .. value, .. "\n3,ok\n"u8],
            new CsvFormat { Encoding = encoding, Delimiter = ',' }
        );

        var fault = Assert.Single(records.Faults);
        Assert.Equal((FaultCodes.UndecodableBytes, "name"), (fault.Code, fault.Column));
        Assert.StartsWith(
            $"{bytes} is not text in {encoding}: '",
            fault.Reason,
            StringComparison.Ordinal
        );
        Assert.Equal(101, records.Good.Count);
    }

    static IEnumerable<byte> Filler =>
        Enumerable.Repeat("1,ok\n"u8.ToArray(), 100).SelectMany(b => b);

    [Fact]
    public void Utf8_BrokenAtTheEndOfTheFile_RejectsTheLastRow()
    {
        var records = CsvRecords.Of(
            [.. "id,name\n1,ok\n2,"u8, 0xD0],
            new CsvFormat { Encoding = "utf-8" }
        );

        Assert.StartsWith("0xD0 ", Assert.Single(records.Faults).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16", "0x3D 0xD8")]
    [InlineData("utf-16be", "0xD8 0x3D")]
    public void Utf16_LoneSurrogate_RejectsItsRow(string encoding, string bytes)
    {
        var bigEndian = encoding == "utf-16be";
        byte[] Text(string text) => new UnicodeEncoding(bigEndian, false).GetBytes(text);
        byte[] lone = bigEndian ? [0xD8, 0x3D] : [0x3D, 0xD8];

        var records = CsvRecords.Of(
            [.. Text("id,name\n1,ok\n2,x"), .. lone, .. Text("y\n3,ok\n")],
            new CsvFormat { Encoding = encoding }
        );

        var fault = Assert.Single(records.Faults);
        Assert.Equal((FaultCodes.UndecodableBytes, "name"), (fault.Code, fault.Column));
        Assert.StartsWith(bytes, fault.Reason, StringComparison.Ordinal);
        Assert.Equal(
            [
                ["1", "ok"],
                ["3", "ok"],
            ],
            records.Good
        );
    }

    [Fact]
    public void Utf16_OddNumberOfBytes_RejectsTheLastRow()
    {
        var records = CsvRecords.Of(
            [.. Encoding.Unicode.GetBytes("id,name\n1,ok\n2,x"), 0x41],
            new CsvFormat { Encoding = "utf-16" }
        );

        Assert.StartsWith("0x41 ", Assert.Single(records.Faults).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void RawText_OfTheRow_ShowsTheBytes() =>
        Assert.Equal("2,caf\\xE9", Read("utf-8", [.. "caf"u8, 0xE9]).All[1].RawText);

    [Fact]
    public void ReplacementCharacter_ThatStandsInTheFile_IsText() =>
        Assert.Equal(["2", "\uFFFD"], Read("utf-8", [.. "\uFFFD"u8]).Good[1]);

    [Fact]
    public void Header_WithSuchBytes_ShowsThemInTheName() =>
        Assert.Equal(
            ["id", "caf\\xE9"],
            CsvRecords
                .Of([.. "id,caf"u8, 0xE9, .. "\n1,2"u8], new CsvFormat { Encoding = "utf-8" })
                .Columns
        );
}
