using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Tests.Drawing;

public sealed class ColorTests
{
    [Fact]
    public void Parse_Hex_RoundTrips()
    {
        Assert.Equal(new Color(0x1b, 0x7f, 0x5c), Color.Parse("#1b7f5c"));
        Assert.Equal("#1b7f5c", Color.Parse("#1B7F5C").ToString());
    }

    [Theory]
    [InlineData("1b7f5c")]
    [InlineData("#1b7f5")]
    [InlineData("#1b7f5g")]
    [InlineData("")]
    public void Parse_AnythingElse_ShowsWhatItShouldBe(string text)
    {
        var error = Assert.Throws<FormatException>(() => Color.Parse(text));

        Assert.Equal($"'{text}' is no colour: write it as '#1b7f5c'.", error.Message);
    }

    [Fact]
    public void Tint_Share_ThinsTowardsWhite()
    {
        Assert.Equal(Color.White, Color.Black.Tint(0));
        Assert.Equal(new Color(128, 128, 128), Color.Black.Tint(0.5));
        Assert.Equal(Color.Black, Color.Black.Tint(2));
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)] // just below what text needs
    [InlineData("#0000ff", "#ffffff", 8.59)]
    [InlineData("#1b7f5c", "#1b7f5c", 1)]
    public void ContrastWith_TwoColours_IsTheRatioOfWcag(string a, string b, double expected)
    {
        Assert.Equal(expected, Color.Parse(a).ContrastWith(Color.Parse(b)), 0.01);
        Assert.Equal(expected, Color.Parse(b).ContrastWith(Color.Parse(a)), 0.01);
    }

    [Fact]
    public void Readable_OnAFill_TakesTheInkThatStandsOut()
    {
        Assert.Equal(Color.White, Color.Parse("#17405f").Readable(Color.Black, Color.White));
        Assert.Equal(Color.Black, Color.Parse("#d3dae2").Readable(Color.Black, Color.White));
    }
}
