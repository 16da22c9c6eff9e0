using System.Globalization;
using CsatWarehouse.Exports.Csv;

namespace CsatWarehouse.Exports.Tests.Csv;

public sealed class RecordReaderTests
{
    [Theory]
    [InlineData("a,b;c\n1,2;3", ',')]
    [InlineData("a;b;c\n1;2;3", ';')]
    [InlineData("a\tb\tc\n1\t2\t3", '\t')]
    [InlineData("a|b|c\n1|2|3", '|')]
    [InlineData("a\n1", ',')]
    public void Delimiter_NotSet_IsDetected(string text, char expected) =>
        Assert.Equal(expected, CsvRecords.Of(text).Detected.Delimiter);

    [Theory]
    [InlineData("\"{0}\"")]
    [InlineData("{0}")]
    public void Delimiter_UnderLongQuestionTextsWithCommas_IsDetected(string quoted)
    {
        var question = string.Format(
            CultureInfo.InvariantCulture,
            quoted,
            "All in all, how satisfied were you, on a scale from 1 to 5, with the queue, the signs, and the staff?"
        );
        var questions = string.Join(';', Enumerable.Repeat(question, 100));
        var answers = string.Join(';', Enumerable.Repeat("4,5", 100));

        var records = CsvRecords.Of($"{questions}\n{answers}\n{answers}\n");

        Assert.Equal((';', 100), (records.Detected.Delimiter, records.Columns.Count));
    }

    [Theory]
    [InlineData("\n", "lf")]
    [InlineData("\r\n", "crlf")]
    [InlineData("\r", "cr")]
    public void Lines_OfEveryEnding_AreCountedThroughQuotesAndBlanks(string end, string name)
    {
        var text = string.Join(end, "a,b", "1,2", "", "", "\"x", "y\",3", "4,5");

        var records = CsvRecords.Of(text);

        Assert.Equal(name, records.Detected.LineEnding);
        Assert.Equal([2, 5, 7], records.All.Select(r => r.Line));
        Assert.Equal([1, 2, 3], records.All.Select(r => r.Ordinal));
        Assert.Equal(
            [
                ["1", "2"],
                [$"x{end}y", "3"],
                ["4", "5"],
            ],
            records.Good
        );
    }

    [Fact]
    public void Lines_OnlyOne_HaveNoEnding() =>
        Assert.Equal("none", CsvRecords.Of("a,b").Detected.LineEnding);

    [Theory]
    [InlineData("1", "1 fields, but the header names 2 columns")]
    [InlineData("1,2,3", "3 fields, but the header names 2 columns")]
    public void FieldCount_Other_RejectsTheRowWithBothNumbers(string row, string reason)
    {
        var records = CsvRecords.Of($"a,b\n{row}\n4,5\n");

        var fault = Assert.Single(records.Faults);
        Assert.Equal(FaultCodes.WrongFieldCount, fault.Code);
        Assert.StartsWith(reason, fault.Reason, StringComparison.Ordinal);
        Assert.Equal(
            [
                ["4", "5"],
            ],
            records.Good
        );
    }

    [Fact]
    public void FieldCount_EmptyOnesTooMany_AreIgnored() =>
        Assert.Equal(
            [
                ["1", "2"],
            ],
            CsvRecords.Of("a,b\n1,2,,\"\"\n").Good
        );

    [Fact]
    public void Quote_Other_EnclosesFields() =>
        Assert.Equal(
            [
                ["1,5", "it's", "\"x"],
            ],
            CsvRecords.Of("a,b,c\n'1,5','it''s',\"x\n", new CsvFormat { Quote = '\'' }).Good
        );

    [Fact]
    public void Quotes_AroundNothing_AreAnEmptyField() =>
        Assert.Equal(
            [
                [""],
                ["1"],
            ],
            CsvRecords.Of("a\n\"\"\n\n1").Good
        );

    [Fact]
    public void Field_AtTheLimit_IsRead()
    {
        var limits = new CsvLimits { MaxFieldBytes = 8 };

        Assert.Equal(
            [
                ["яяяя", "x"],
            ],
            CsvRecords.Of("a,b\nяяяя,x", limits: limits).Good
        );
    }

    [Fact]
    public void Field_BeyondTheLimit_RejectsTheRowWithValueLimitAndColumn()
    {
        var records = CsvRecords.Of(
            "id,comment\n1,fine\n2," + new string('x', 65537) + "\n3,fine\n"
        );

        var fault = Assert.Single(records.Faults);
        Assert.Equal((FaultCodes.FieldTooLong, "comment"), (fault.Code, fault.Column));
        Assert.StartsWith(
            "65537 bytes, the limit of a field is 65536: 'xxx",
            fault.Reason,
            StringComparison.Ordinal
        );
        Assert.Equal(["1", "3"], records.Good.Select(r => r[0]));
        Assert.EndsWith("xxx...", records.All[1].RawText, StringComparison.Ordinal);
        Assert.Equal(4099, records.All[1].RawText.Length);
    }

    [Fact]
    public void Field_AskedAgainAndOutOfOrder_IsTheSame()
    {
        using var reader = Open("a,b,c\n\"1\"\"\",zwei,три\n");
        Assert.True(reader.Read());

        var third = reader.Field(2);
        var first = reader.Field(0);

        Assert.Equal("три", third.ToString());
        Assert.Equal("1\"", first.ToString());
        Assert.Equal("zwei", reader.Field(1).ToString());
        Assert.Equal("три", reader.Field(2).ToString());
    }

    [Fact]
    public void Field_OfAFaultyRecord_Throws()
    {
        using var reader = Open("a,b\n1\n");
        Assert.True(reader.Read());

        var refusal = Assert.Throws<InvalidOperationException>(() => reader.Field(0).ToString());
        Assert.Contains("1 fields", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BehindTheEnd_StaysThere()
    {
        using var reader = Open("a\n1");

        Assert.True(reader.Read());
        Assert.False(reader.Read());
        Assert.False(reader.Read());
        Assert.Equal(1, reader.Ordinal);
    }

    [Fact]
    public void Open_Refused_DisposesTheStream()
    {
        var stream = new MemoryStream([]);

        Assert.Throws<ExportUnreadableException>(() =>
            RecordReader.Open(stream, new CsvFormat(), CsvLimits.Default)
        );
        Assert.False(stream.CanRead);
    }

    [Fact]
    public void RawText_OfARecord_IsWhatStandsInTheFile() =>
        Assert.Equal("\"1\",  x ", CsvRecords.Of("a,b\n\"1\",  x \n").All[0].RawText);

    static RecordReader Open(string text) =>
        RecordReader.Open(
            new MemoryStream(System.Text.Encoding.UTF8.GetBytes(text)),
            new CsvFormat(),
            CsvLimits.Default
        );
}
