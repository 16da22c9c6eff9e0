using CsatWarehouse.Pdf.Tests.Samples;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Pdf.Tests;

public sealed class GalleryTests
{
    static readonly byte[] Bytes = Gallery.Document().ToBytes();

    [Fact]
    public void Pages_LookAsCommitted() =>
        PageImages.AssertSame(
            Bytes,
            Repository.PathOf("tests", "CsatWarehouse.Pdf.Tests", "Pages"),
            "gallery"
        );

    [Fact]
    public void Document_CheckedByQpdf_IsClean()
    {
        using var folder = new TempFolder();
        File.WriteAllBytes(folder["gallery.pdf"], Bytes);

        Assert.Contains(
            "No syntax or stream encoding errors",
            PdfTool.Check(folder["gallery.pdf"]),
            StringComparison.Ordinal
        );
    }
}
