using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;

namespace CsatWarehouse.Pdf.Tests.Fonts;

public sealed class FontFamilyTests
{
    static readonly TextStyle Style = new(10, Color.Black);

    [Theory]
    [InlineData("Waiting time, in hours", 1000, "Waiting time, in hours")]
    [InlineData("Waiting time, in hours", 72, "Waiting time…")] // without the comma
    [InlineData("Час очікування", 40, "Час оч…")]
    [InlineData("anything", 1, "…")]
    [InlineData("", 1, "")]
    public void Shorten_Width_KeepsTheBeginningThatFits(
        string text,
        double width,
        string expected
    ) => Assert.Equal(expected, FontFamily.OpenSans.Shorten(text, Style, width));

    [Fact]
    public void Shorten_AnyWidth_Fits()
    {
        for (var width = 10.0; width < 200; width += 0.7)
        {
            var shown = FontFamily.OpenSans.Shorten(
                "First-contact resolution of cases",
                Style,
                width
            );
            Assert.InRange(FontFamily.OpenSans.WidthOf(shown, Style), 0, width);
        }
    }
}
