using System.Globalization;
using CsatWarehouse.Exports.Csv;

namespace CsatWarehouse.Exports.Tests.Csv;

public sealed class OpenQuoteTests
{
    static string Rows(int from, int to) =>
        string.Concat(Enumerable.Range(from, to - from + 1).Select(i => Row(i) + "\n"));

    static string Row(int id) => id.ToString(CultureInfo.InvariantCulture) + ",ok";

    [Fact]
    public void Quote_NeverClosed_CostsItsOwnLineOnly()
    {
        var records = CsvRecords.Of($"a,b\n{Rows(1, 3)}4,\"open\n{Rows(5, 9)}");

        var fault = Assert.Single(records.Faults);
        Assert.Equal(FaultCodes.OpenQuote, fault.Code);
        Assert.Contains("'4,\"open'", fault.Reason, StringComparison.Ordinal);
        Assert.Equal((4, 5), (records.All[3].Ordinal, records.All[3].Line));
        Assert.Equal("4,\"open", records.All[3].RawText);
        Assert.Equal(["1", "2", "3", "5", "6", "7", "8", "9"], records.Good.Select(r => r[0]));
        Assert.Equal(
            Enumerable.Range(1, 9).Select(i => (long)i),
            records.All.Select(r => r.Ordinal)
        );
        Assert.Equal(Enumerable.Range(2, 9).Select(i => (long)i), records.All.Select(r => r.Line));
    }

    [Fact]
    public void Quote_ClosedByTheNextQuotedRow_CostsItsOwnLineOnly()
    {
        var records = CsvRecords.Of("a,b\n1,\"open\n2,ok\n3,\"quoted\"\n4,ok\n");

        Assert.Equal(FaultCodes.OpenQuote, Assert.Single(records.Faults).Code);
        Assert.Equal(
            [
                ["2", "ok"],
                ["3", "quoted"],
                ["4", "ok"],
            ],
            records.Good
        );
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Quote_OpenBeforeTwoHundredThousandRows_SwallowsNone(string end)
    {
        const int Count = 200_000;
        var text = string.Join(
            end,
            Enumerable
                .Range(0, Count + 1)
                .Select(i =>
                    i == 0 ? "a,b"
                    : i == 10 ? "10,\"open"
                    : Row(i)
                )
        );

        var records = CsvRecords.Of(text);

        Assert.Equal(Count, records.All.Count);
        Assert.Equal((10, 11), (records.All[9].Ordinal, records.All[9].Line));
        Assert.Equal(FaultCodes.OpenQuote, Assert.Single(records.Faults).Code);
        Assert.Equal(Count + 1, records.All[^1].Line);
    }

    [Fact]
    public void Quote_HiddenBehindAStrayOne_IsFound()
    {
        var records = CsvRecords.Of("a,b\n5\" pipe,\"open\n2,ok\n");

        Assert.Equal(FaultCodes.OpenQuote, Assert.Single(records.Faults).Code);
        Assert.Equal(
            [
                ["2", "ok"],
            ],
            records.Good
        );
    }

    [Fact]
    public void Quote_OpenOnEveryLine_CostsEveryLine()
    {
        var text = "a,b\n" + string.Concat(Enumerable.Repeat("1,\"x\n", 500)) + "2,ok\n";

        var records = CsvRecords.Of(text);

        Assert.Equal(500, records.Faults.Count);
        Assert.Equal(
            [
                ["2", "ok"],
            ],
            records.Good
        );
    }

    [Fact]
    public void Quote_OpenInTheLastLine_CostsThatLine()
    {
        var records = CsvRecords.Of("a,b\n1,ok\n2,\"open");

        Assert.Equal(FaultCodes.OpenQuote, Assert.Single(records.Faults).Code);
        Assert.Equal(
            [
                ["1", "ok"],
            ],
            records.Good
        );
    }

    [Fact]
    public void Quote_InsideAnUnquotedField_IsText() =>
        Assert.Equal(
            [
                ["5\" pipe", "say \"hi\""],
            ],
            CsvRecords.Of("a,b\n5\" pipe,say \"hi\"\n").Good
        );

    [Fact]
    public void Quote_FollowedByText_RejectsTheRow()
    {
        var records = CsvRecords.Of("a,b\n1,\"he said \"no\"\"\n2,ok\n");

        Assert.Equal(FaultCodes.MisplacedQuote, Assert.Single(records.Faults).Code);
        Assert.Equal(
            [
                ["2", "ok"],
            ],
            records.Good
        );
    }

    [Fact]
    public void Record_BeyondTheLimitWithoutQuotes_CostsItsOwnLineOnly()
    {
        var limits = new CsvLimits { MaxRecordBytes = 100_000 };
        var text = "a,b\n1,ok\n\n2," + new string('x', 3_000_000) + "\r\n3,ok\r\n";

        var records = CsvRecords.Of(text, limits: limits);

        var fault = Assert.Single(records.Faults);
        Assert.Equal(FaultCodes.RecordTooLong, fault.Code);
        Assert.StartsWith(
            "The record exceeds 100000 bytes: '2,xxx",
            fault.Reason,
            StringComparison.Ordinal
        );
        Assert.Equal(
            [
                ["1", "ok"],
                ["3", "ok"],
            ],
            records.Good
        );
        Assert.Equal([2, 4, 5], records.All.Select(r => r.Line));
    }

    [Fact]
    public void BlankLines_BeyondEveryBuffer_AreSkippedAndCountedAsLines()
    {
        var limits = new CsvLimits { MaxRecordBytes = 1000 };
        var text =
            "a,b\n1,ok\n"
            + new string('\n', 1_000_000)
            + "2,\""
            + new string('x', 200_000)
            + "\n3,ok\n";

        var records = CsvRecords.Of(text, limits: limits);

        Assert.Equal([2, 1_000_003, 1_000_004], records.All.Select(r => r.Line));
        Assert.Equal(FaultCodes.OpenQuote, Assert.Single(records.Faults).Code);
    }
}
