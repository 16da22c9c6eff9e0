using System.Text;
using System.Text.RegularExpressions;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Pdf.Tests.Samples;
using CsatWarehouse.Testing;

namespace CsatWarehouse.Pdf.Tests.Writing;

/// <summary>Reads the objects of a written file as qpdf unpacks them.</summary>
public sealed partial class StructureTests : IDisposable
{
    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Report_Elements_AreThoseOfItsBlocks()
    {
        var objects = Objects(SampleReport.For("en"));

        var roles = Role()
            .Matches(objects)
            .GroupBy(m => m.Groups["role"].Value)
            .ToDictionary(g => g.Key, g => g.Count());
        Assert.Equal(1, roles["Document"]);
        Assert.Equal(3, roles["H1"]);
        Assert.Equal(1, roles["H2"]);
        Assert.Equal((1, 3, 3, 3), (roles["L"], roles["LI"], roles["Lbl"], roles["LBody"]));
        Assert.Equal((2, 2, 2), (roles["Table"], roles["THead"], roles["TBody"]));
        Assert.Equal(1 + 5 + 1 + 30, roles["TR"]);
        Assert.Equal(6 + 5 + 3, roles["TH"]);
        Assert.Equal(7, roles["Figure"]);
        Assert.Equal((1, 4), (roles["TOC"], roles["TOCI"]));
    }

    [Fact]
    public void Report_Figures_HaveAlternativeTextAndBounds()
    {
        var figures = Elements(Objects(SampleReport.For("en")), "Figure");

        Assert.All(figures, figure => Assert.Matches("/Alt ", figure));
        Assert.All(figures, figure => Assert.Matches("/BBox ", figure));
    }

    [Fact]
    public void Report_MarkedContent_IsBalancedAndNumberedOncePerPage()
    {
        var objects = Objects(SampleReport.For("en"));

        var pages = Streams(objects)
            .Where(c => c.Contains(" BDC", StringComparison.Ordinal))
            .ToArray();
        Assert.Equal(3, pages.Length);
        Assert.All(
            pages,
            page =>
            {
                Assert.Equal(Regex.Count(page, @"\b(BDC|BMC)\n"), Regex.Count(page, @"\bEMC\b"));
                var ids = Regex
                    .Matches(page, @"/MCID \d+", RegexOptions.NonBacktracking)
                    .Select(m => m.Value);
                Assert.Equal(
                    Enumerable
                        .Range(0, ids.Count())
                        .Select(i => FormattableString.Invariant($"/MCID {i}")),
                    ids
                );
            }
        );
    }

    [Fact]
    public void Catalog_Language_IsTheDocuments() =>
        Assert.Matches(@"/Lang (\(uk\)|<feff0075006b>)", Objects(SampleReport.For("uk")));

    [Fact]
    public void Metadata_Claims_NoConformance()
    {
        var objects = Objects(SampleReport.For("en"));

        Assert.Matches("<dc:title>", objects);
        Assert.DoesNotMatch("pdfaid|pdfuaid", objects);
    }

    [Fact]
    public void Bookmarks_Headings_NestByLevel()
    {
        var document = Sheet
            .New()
            .Add(new Heading(1, "A"))
            .Add(new Heading(3, "A1"))
            .Add(new Heading(2, "A2"))
            .Add(new Heading(1, "B"))
            .Add("end");

        var objects = Objects(document);

        var outlines = objects
            .Split("endobj")
            .Single(o => o.Contains("/Type /Outlines", StringComparison.Ordinal));
        Assert.Matches("/Count 2\\b", outlines);
        Assert.Equal(1, Regex.Count(objects, @"/Count -2\b"));
    }

    [Fact]
    public void Links_OnlyWhereAskedFor_LeadInsideOrOut()
    {
        var target = new Heading(1, "Target");
        var absent = new Heading(1, "Absent");
        var document = Sheet
            .New()
            .Add(new Paragraph([Span.To(target), " ", Span.To(absent), " https://plain.example"]))
            .Add(new Paragraph([Span.To(new Uri("https://example.org/a b?(c)"), "out")]))
            .Add(target)
            .Add("end");

        var objects = Objects(document);

        Assert.Equal(2, Regex.Count(objects, "/Subtype /Link"));
        Assert.Equal(1, Regex.Count(objects, "/Dest \\[\\s+\\d+ 0 R\\s+/XYZ") - 1); // one link, one bookmark
        Assert.Contains("https://example.org/a%20b?\\(c\\)", objects, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_EveryOne_HasADescriptionAndAnElementAroundIt()
    {
        var objects = Objects(SampleReport.For("uk"));

        var links = objects
            .Split("endobj")
            .Where(o => o.Contains("/Subtype /Link", StringComparison.Ordinal))
            .ToArray();
        // Contents with two links an entry, one in the text and one out of the document.
        Assert.Equal((2 * 4) + 2, links.Length);
        Assert.All(links, link => Assert.Matches(@"/Contents [(<]\w", link));
        Assert.Equal(
            links.Length,
            Elements(objects, "Link").Count(o => o.Contains("/OBJR", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Footnotes_AreNotesWithLabelsAndReferencesToThem()
    {
        var objects = Objects(
            Sheet.New().Add(new Paragraph(["text", Span.To(new Footnote("note"))]))
        );

        Assert.Single(Elements(objects, "Reference"));
        Assert.Single(Elements(objects, "Note"));
        Assert.Single(Elements(objects, "Lbl"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("relative/page")]
    public void WebLink_OtherThanWebOrMail_Throws(string address) =>
        Assert.Throws<ArgumentException>(() =>
            new WebLink(new Uri(address, UriKind.RelativeOrAbsolute))
        );

    string Objects(Document document)
    {
        var path = _folder["structure.pdf"];
        using (var stream = File.Create(path))
            document.Write(stream);
        return PdfTool.Objects(path);
    }

    static IEnumerable<string> Elements(string objects, string role) =>
        objects.Split("endobj").Where(o => o.Contains($"/S /{role}\n", StringComparison.Ordinal));

    static IEnumerable<string> Streams(string objects) =>
        objects
            .Split("\nendstream")[..^1]
            .Select(part => part[(part.LastIndexOf("\nstream\n", StringComparison.Ordinal) + 8)..]);

    [GeneratedRegex(
        @"/P \d+ 0 R(?:\s+/Pg \d+ 0 R)?\s+/S /(?<role>\w+)",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Role();
}
