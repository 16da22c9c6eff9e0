using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Tests;

public sealed class DocumentTests
{
    [Fact]
    public void Document_WithoutBlocks_HasOneEmptyPage()
    {
        using var stream = new MemoryStream();

        var pages = Sheet.New().Write(stream);

        Assert.Equal(1, pages);
        Assert.True(stream.ToArray().AsSpan().StartsWith("%PDF-1.7"u8));
    }

    [Fact]
    public void Write_BlocksOnTwoPages_ReturnsTwo() =>
        Assert.Equal(2, Sheet.New().Add("one").Add(new PageBreak()).Add("two").Write(Stream.Null));

    [Fact]
    public void Title_Blank_Throws() => Assert.Throws<ArgumentException>(() => Sheet.New(" "));
}
