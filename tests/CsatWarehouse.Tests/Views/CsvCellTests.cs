using CsatWarehouse.Views;

namespace CsatWarehouse.Tests.Views;

public sealed class CsvCellTests
{
    [Theory]
    [InlineData("North", "North")]
    [InlineData("Київ", "Київ")]
    [InlineData("", "\"\"")]
    [InlineData(" padded ", "\" padded \"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"hi\"", "\"say \"\"hi\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("2026-03-31 21:30:00", "2026-03-31 21:30:00")]
    public void Of_Text_IsQuotedWhereItHasTo(string text, string expected) =>
        Assert.Equal(expected, CsvCell.Of(text));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+380 32 555 0101", "'+380 32 555 0101")]
    [InlineData("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0")]
    [InlineData("@SUM(1,2)", "\"'@SUM(1,2)\"")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("\n=1", "\"'\n=1\"")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData(
        "=HYPERLINK(\"https://example.org\")",
        "\"'=HYPERLINK(\"\"https://example.org\"\")\""
    )]
    public void Of_TextThatASpreadsheetCalculates_GetsAnApostrophe(string text, string expected) =>
        Assert.Equal(expected, CsvCell.Of(text));

    [Theory]
    [InlineData("-5")]
    [InlineData("-0.25")]
    [InlineData("-1e-7")]
    public void Of_NegativeNumberAsText_StaysANumber(string text) =>
        Assert.Equal(text, CsvCell.Of(text));

    [Fact]
    public void Of_Values_DoNotDependOnTheMachine()
    {
        Assert.Equal("", CsvCell.Of(DBNull.Value));
        Assert.Equal("-1234.5", CsvCell.Of(-1234.5));
        Assert.Equal("0.1", CsvCell.Of(0.1));
        Assert.Equal("-7", CsvCell.Of(-7L));
        Assert.Equal("1", CsvCell.Of(true));
        Assert.Equal(
            "2026-03-31 21:30:00.5",
            CsvCell.Of(new DateTime(2026, 3, 31, 21, 30, 0, 500, DateTimeKind.Utc))
        );
    }

    [Theory]
    [InlineData("KpiFigure overall", "KpiFigure overall.csv")]
    [InlineData("KpiFigure by region;stage", "KpiFigure by region+stage.csv")]
    public void NameOf_View_IsReadable(string view, string expected) =>
        Assert.Equal(expected, ViewFile.NameOf(view));

    [Fact]
    public void NameOf_HostileView_LeadsNowhere()
    {
        var name = ViewFile.NameOf("KpiFigure by ../../etc:\n");

        Assert.Matches("^KpiFigure by ------etc---[0-9a-f]{8}\\.csv$", name);
        Assert.NotEqual(name, ViewFile.NameOf("KpiFigure by ../../etc;\n"));
    }
}
