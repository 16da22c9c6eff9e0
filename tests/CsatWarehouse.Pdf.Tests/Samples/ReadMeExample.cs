using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Images;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Tests.Samples;

/// <summary>The example of the library's README, which a test holds against this.</summary>
static class ReadMeExample
{
    public static void Write(Stream stream, byte[] logo, Color ink)
    {
        var document = new Document(PageSetup.A4Landscape, FontFamily.OpenSans, Theme.Plain)
        {
            Title = "March",
            Language = "en",
            Footer = page => FormattableString.Invariant($"{page.Number} of {page.Count}"),
        };
        document
            .Add(new Image(RasterImage.Read(logo, "logo.png"), "Northwind") { Height = 20 })
            .Add(new Heading(1, "Summary"))
            .Add(new Paragraph(["It rose", Span.To(new Footnote("Since February.")), " again."]))
            .Add(
                new Figure(width =>
                    new Picture(width, 40, "A bar").Rectangle(new(0, 0, width, 9), ink)
                )
            );
        document.Write(stream);
    }
}
