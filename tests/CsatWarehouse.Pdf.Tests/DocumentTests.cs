using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Tests;

public sealed class DocumentTests
{
    [Fact]
    public void Document_WithoutBlocks_HasOneEmptyPage()
    {
        using var stream = new MemoryStream();

        var pages = Blank().Write(stream);

        Assert.Equal(1, pages);
        Assert.True(stream.ToArray().AsSpan().StartsWith("%PDF-1.7"u8));
    }

    [Fact]
    public void Document_WrittenTwice_HasTheSameBytes()
    {
        Assert.Equal(Write(), Write());

        static byte[] Write() =>
            Blank().Add(new Heading(1, "Satisfaction")).Add("It rose to 84 %.").ToBytes();
    }

    static Document Blank() =>
        new(PageSetup.A4Portrait, FontFamily.OpenSans, Theme.Plain)
        {
            Title = "Scorecard",
            Language = "en",
        };
}
