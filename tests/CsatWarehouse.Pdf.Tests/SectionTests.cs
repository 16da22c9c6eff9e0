using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Pdf.Tests;

public sealed class SectionTests : IDisposable
{
    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void BeginSection_OtherPaper_StartsAPageOfThatKind()
    {
        var wide = new PageSetup(new(600, 300), Insets.All(40));
        var document = Sheet
            .New()
            .Add("upright")
            .BeginSection(wide)
            .Add(new Figure(new Picture(520, 50, "wide")))
            .BeginSection(Sheet.Page)
            .BeginSection(Sheet.Page)
            .Add("upright again")
            .BeginSection(wide);

        var path = Write(document);

        Assert.Equal(
            [(400, 500), (600, 300), (400, 500)],
            PagePixels.Of(path, 72).Select(page => (page.Width, page.Height))
        );
    }

    [Fact]
    public void BeginSection_Furniture_KeepsToThePaperItStandsOn()
    {
        var document = new Document(Sheet.Page, FontFamily.OpenSans, Theme.Plain)
        {
            Title = "Sections",
            Language = "en",
            Footer = page => new Paragraph(
                FormattableString.Invariant($"{page.Number} of {page.Count}")
            )
            {
                Alignment = HorizontalAlignment.Right,
            },
        }
            .Add("one")
            .BeginSection(new(new(600, 300), Insets.All(40)))
            .Add("two");

        var footers = RecordingCanvas.Of(document).Texts.Where(text => text.IsArtifact).ToArray();

        Assert.Equal(["1 of 2", "2 of 2"], footers.Select(text => text.Text));
        Assert.Equal([360, 560], footers.Select(text => Math.Round(text.Area.Right, 6)));
        Assert.InRange(footers[1].Area.Bottom, 270, 280);
    }

    [Fact]
    public void PageLabel_OfEveryPage_IsWhatViewersAndContentsShow()
    {
        var document = new Document(Sheet.Page, FontFamily.OpenSans, Theme.Plain)
        {
            Title = "Labels",
            Language = "uk",
            PageLabel = page => FormattableString.Invariant($"Б-{page.Number}/{page.Count}"),
        }
            .Add(new Contents())
            .Add(new PageBreak())
            .Add(new Heading(1, "Розділ"))
            .Add("text");

        var path = Write(document);

        Assert.Equal(
            "Розділ Б-2/2",
            string.Join(' ', PdfTool.Text(path).Split().Where(w => w.Length > 0).Take(2))
        );
        // Hexadecimal UTF-16 of the first label.
        Assert.Contains(
            "<feff0411002d0031002f0032>",
            PdfTool.Objects(path),
            StringComparison.Ordinal
        );
    }

    string Write(Document document)
    {
        File.WriteAllBytes(_folder["sections.pdf"], document.ToBytes());
        PdfTool.Check(_folder["sections.pdf"]);
        return _folder["sections.pdf"];
    }
}
