using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>Writes the pages with their contents and their links.</summary>
sealed class PageTree(
    PdfFile file,
    StructureTree tree,
    IReadOnlyDictionary<Heading, Destination> headings
)
{
    // Blending happens in the colours that everything is given in.
    const string BlendingGroup = "<</S /Transparency /CS /DeviceRGB>>";

    public PdfReference Write(IReadOnlyList<PdfPage> pages, PdfDictionary named)
    {
        var root = file.Reserve();
        var resources = file.Add(named);
        foreach (var page in pages)
        {
            var links = page
                .Links.Select(link => Annotation(page, link))
                .OfType<PdfReference>()
                .ToArray();
            var dictionary = PdfDictionary
                .OfType("Page")
                .Set("Parent", root)
                .Set(
                    "MediaBox",
                    PdfSyntax.Numbers(0, 0, page.Content.Size.Width, page.Content.Size.Height)
                )
                .Set("Resources", resources)
                .Set("Contents", file.AddStream(new(), page.Content.Bytes))
                .Set("StructParents", PdfSyntax.Number(tree.AddParents(page.Marked, isPage: true)))
                .Set("Tabs", "/S")
                .Set("Group", page.IsBlended ? BlendingGroup : null)
                .Set("Annots", links.Length == 0 ? null : PdfSyntax.Array(links));
            file.Set(page.Reference, dictionary);
        }
        return file.Set(
            root,
            PdfDictionary
                .OfType("Pages")
                .Set("Count", PdfSyntax.Number(pages.Count))
                .Set("Kids", PdfSyntax.Array(pages.Select(page => page.Reference)))
        );
    }

    PdfReference? Annotation(PdfPage page, PendingLink link)
    {
        var annotation = PdfDictionary
            .OfType("Annot")
            .Set("Subtype", "/Link")
            .Set("Rect", PdfSyntax.Numbers(page.Content.Corners(link.Area)))
            .Set("Border", "[0 0 0]")
            .Set("F", "4")
            .Set("Contents", PdfSyntax.Text(Fonts.PrintableText.Of(link.Target.Description)));
        switch (link.Target)
        {
            case HeadingLink inside when headings.TryGetValue(inside.Heading, out var place):
                annotation.Set("Dest", place.ToString());
                break;
            case WebLink outside:
                var address = PdfSyntax.Bytes(outside.Address.AbsoluteUri);
                annotation.Set("A", $"<</S /URI /URI {address}>>");
                break;
            default:
                return null;
        }
        annotation.Set(
            "StructParent",
            PdfSyntax.Number(tree.AddParents([link.Node], isPage: false))
        );
        var reference = file.Add(annotation);
        link.Node.Kids.Add(StructureKid.Link(page.Reference, reference));
        return reference;
    }
}
