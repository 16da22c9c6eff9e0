using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>The outline that viewers show beside the pages: one entry a heading, nested by level (PDF 1.7, 12.3.3).</summary>
sealed class Bookmarks(PdfFile file)
{
    sealed record Entry(Heading? Heading, Destination? Place, PdfReference Reference)
    {
        public List<Entry> Children { get; } = [];
    }

    /// <returns>The outline's root, or null where there are no headings.</returns>
    public PdfReference? Write(IEnumerable<KeyValuePair<Heading, Destination>> headings)
    {
        var root = new Entry(null, null, file.Reserve());
        var open = new Stack<Entry>([root]);
        foreach (var (heading, place) in headings)
        {
            while (open.Peek().Heading is { } last && last.Level >= heading.Level)
                open.Pop();
            var entry = new Entry(heading, place, file.Reserve());
            open.Peek().Children.Add(entry);
            open.Push(entry);
        }
        var dictionary = PdfDictionary.OfType("Outlines");
        WriteChildren(root, dictionary, isOpen: true);
        file.Set(root.Reference, dictionary);
        return root.Children.Count == 0 ? null : root.Reference;
    }

    void WriteChildren(Entry parent, PdfDictionary dictionary, bool isOpen)
    {
        var children = parent.Children;
        if (children.Count == 0)
            return;
        // A negative count keeps the entry closed: readers see the chapters first.
        dictionary
            .Set("First", children[0].Reference)
            .Set("Last", children[^1].Reference)
            .Set("Count", PdfSyntax.Number(isOpen ? children.Count : -children.Count));
        for (var i = 0; i < children.Count; i++)
        {
            var child = new PdfDictionary()
                .Set("Title", PdfSyntax.Text(PrintableText.Of(children[i].Heading!.Text)))
                .Set("Parent", parent.Reference)
                .Set("Prev", i > 0 ? children[i - 1].Reference : null)
                .Set("Next", i + 1 < children.Count ? children[i + 1].Reference : null)
                .Set("Dest", children[i].Place!.ToString());
            WriteChildren(children[i], child, isOpen: false);
            file.Set(children[i].Reference, child);
        }
    }
}
