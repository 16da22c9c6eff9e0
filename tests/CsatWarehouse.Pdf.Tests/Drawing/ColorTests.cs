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
}
