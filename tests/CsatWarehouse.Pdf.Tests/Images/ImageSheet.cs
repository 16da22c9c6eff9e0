using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Pdf.Tests.Images;

/// <summary>One page with pictures and nothing else, as Poppler shows it, a pixel a point.</summary>
static class ImageSheet
{
    public static PagePixels Pixels(PageSetup page, Picture sheet)
    {
        using var folder = new TempFolder();
        var path = Write(folder, page, sheet);
        PdfTool.Check(path);
        return Assert.Single(PagePixels.Of(path, 72));
    }

    public static string Write(TempFolder folder, PageSetup page, Picture sheet)
    {
        var path = folder["sheet.pdf"];
        using var stream = File.Create(path);
        new Document(page, FontFamily.OpenSans, Theme.Plain)
        {
            Title = "Sheet",
            Language = "en",
            Backdrop = _ => sheet,
        }.Write(stream);
        return path;
    }
}
