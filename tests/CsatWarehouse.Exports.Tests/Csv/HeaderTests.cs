using CsatWarehouse.Exports.Csv;

namespace CsatWarehouse.Exports.Tests.Csv;

public sealed class HeaderTests
{
    static string CodeOf(string text, CsvFormat? format = null, CsvLimits? limits = null) =>
        Assert.Throws<ExportUnreadableException>(() => CsvRecords.Of(text, format, limits)).Code;

    [Fact]
    public void Names_Repeated_AreNumbered() =>
        Assert.Equal(
            ["Q1", "Q1 (3)", "Q1 (2)", "Q1 (2) (2)"],
            CsvRecords.Of("Q1,Q1 (3),Q1,Q1 (2)").Columns
        );

    [Fact]
    public void Names_RepeatedBesideOneThatIsTaken_TakeTheNextNumber() =>
        Assert.Equal(["Q1", "Q1 (2)", "Q1 (3)"], CsvRecords.Of("Q1,Q1 (2),Q1").Columns);

    [Fact]
    public void Names_Blank_AreCalledByTheirPosition() =>
        Assert.Equal(["a", "Column 2", "c"], CsvRecords.Of("a, ,c").Columns);

    [Fact]
    public void Names_WithSpacesAround_AreTrimmed() =>
        Assert.Equal(["a", "b"], CsvRecords.Of(" a ,\tb\r\n1,2").Columns);

    [Fact]
    public void Names_BlankAtTheEnd_DoNotExist()
    {
        var records = CsvRecords.Of("a,b,,\n1,2,,\n3,4,,5\n6,7\n");

        Assert.Equal(["a", "b"], records.Columns);
        Assert.Equal(
            [
                ["1", "2"],
                ["6", "7"],
            ],
            records.Good
        );
        Assert.Equal(FaultCodes.WrongFieldCount, Assert.Single(records.Faults).Code);
    }

    [Theory]
    [InlineData("sep=;\na;b\n1;2", null)]
    [InlineData("sep=;\r\na;b\r\n1;2", ';')]
    public void SeparatorHint_OfExcel_IsSkipped(string text, char? delimiter)
    {
        var records = CsvRecords.Of(text, new CsvFormat { Delimiter = delimiter });

        Assert.Equal(';', records.Detected.Delimiter);
        Assert.Equal(["a", "b"], records.Columns);
        Assert.Equal((1, 3), (records.All[0].Ordinal, records.All[0].Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\r\n\r\n")]
    [InlineData("\uFEFF")]
    public void File_WithoutText_IsRefused(string text) =>
        Assert.Equal(UnreadableCodes.EmptyFile, CodeOf(text));

    [Fact]
    public void File_WithFewerRowsThanHeaderRows_IsRefused() =>
        Assert.Equal(
            UnreadableCodes.MissingHeader,
            CodeOf("a,b\n", new CsvFormat { HeaderRows = 2 })
        );

    [Fact]
    public void File_WhoseHeaderNamesNothing_IsRefused() =>
        Assert.Equal(UnreadableCodes.MissingHeader, CodeOf(",,\n1,2,3\n"));

    [Fact]
    public void File_WithHeaderOnly_HasNoRecords() => Assert.Empty(CsvRecords.Of("a,b").All);

    [Fact]
    public void File_WhoseHeaderOpensAQuote_IsRefused() =>
        Assert.Equal(UnreadableCodes.UnreadableHeader, CodeOf("a,\"b\n1,2\n"));

    [Fact]
    public void Columns_AtTheLimit_AreRead() =>
        Assert.Equal(
            1024,
            CsvRecords.Of(string.Join(',', Enumerable.Range(1, 1024))).Columns.Count
        );

    [Fact]
    public void Columns_BeyondTheLimit_RefuseTheFileWithBothNumbers()
    {
        var refusal = Assert.Throws<ExportUnreadableException>(() =>
            CsvRecords.Of(string.Join(',', Enumerable.Range(1, 1025)))
        );

        Assert.Equal(UnreadableCodes.TooManyColumns, refusal.Code);
        Assert.Contains(
            "1025 columns, the limit is 1024",
            refusal.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(0, 1, ',', '"')]
    [InlineData(4, 1, ',', '"')]
    [InlineData(2, 3, ',', '"')]
    [InlineData(1, 1, 'я', '"')]
    [InlineData(1, 1, '\n', '"')]
    [InlineData(1, 1, '"', '"')]
    public void Format_ThatNoFileCouldHave_IsRefused(
        int rows,
        int nameRow,
        char delimiter,
        char quote
    ) =>
        Assert.Equal(
            UnreadableCodes.InvalidFormat,
            CodeOf(
                "a,b\n1,2",
                new CsvFormat
                {
                    HeaderRows = rows,
                    NameRow = nameRow,
                    Delimiter = delimiter,
                    Quote = quote,
                }
            )
        );
}
