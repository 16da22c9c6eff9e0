using System.Text.RegularExpressions;
using CsatWarehouse.Pdf.Images;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Pdf.Tests.Images;

public sealed class ImageBlockTests
{
    // 13 by 11 pixels.
    static readonly byte[] Png = new RandomPng(1, 6, 8, false, false).ToBytes();
    static readonly RasterImage Logo = RasterImage.Read(Png, "logo.png");

    [Theory]
    [InlineData(null, null, 9.75, 8.25)] // 96 pixels an inch
    [InlineData(130.0, null, 130, 110)]
    [InlineData(null, 22.0, 26, 22)]
    [InlineData(130.0, 22.0, 26, 22)]
    [InlineData(26.0, 500.0, 26, 22)]
    [InlineData(650.0, null, 320, 270.77)] // the column is 320 points wide
    public void Image_AnySize_KeepsItsProportions(
        double? width,
        double? height,
        double expectedWidth,
        double expectedHeight
    )
    {
        var canvas = RecordingCanvas.Of(
            Sheet.New().Add(new Image(Logo, "Northwind") { Width = width, Height = height })
        );

        var area = Assert.Single(canvas.Images);
        Assert.Equal(expectedWidth, area.Width, 2);
        Assert.Equal(expectedHeight, area.Height, 2);
    }

    [Fact]
    public void Image_WithoutAlternativeText_Throws() =>
        Assert.Throws<ArgumentException>(() => new Image(Logo, " "));

    [Fact]
    public void Image_DrawnOften_StandsInTheFileOnce()
    {
        var document = Sheet.New();
        for (var i = 0; i < 5; i++)
            document
                .Add(new Image(i % 2 == 0 ? Logo : RasterImage.Read(Png, "again.png"), "Northwind"))
                .Add(Image.Decoration(Logo));

        var objects = Objects(document);

        // Colours and opacity.
        Assert.Equal(2, Regex.Count(objects, "/Subtype /Image"));
        Assert.Equal(10, Regex.Count(objects, @"/I0 Do\b"));
        Assert.Equal(5, Regex.Count(objects, @"/S /Figure\b"));
        Assert.Equal(5, Regex.Count(objects, "/Alt "));
        Assert.Equal(1, Regex.Count(objects, "/S /Transparency"));
    }

    [Fact]
    public void Document_WithAnImage_HasTheSameBytesAgain() =>
        Assert.Equal(
            Sheet.New().Add(new Image(Logo, "Northwind")).ToBytes(),
            Sheet.New().Add(new Image(RasterImage.Read(Png, "again.png"), "Northwind")).ToBytes()
        );

    static string Objects(Document document)
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(folder["image.pdf"], document.ToBytes());
        return PdfTool.Objects(folder["image.pdf"]);
    }
}
