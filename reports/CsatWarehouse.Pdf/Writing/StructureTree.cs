using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>The document's logical structure: elements, and the way back from content to them (PDF 1.7, 14.7).</summary>
sealed class StructureTree
{
    readonly PdfFile _file;
    readonly PdfReference _treeRoot;
    readonly Dictionary<Tag, StructureNode> _nodes = [];
    readonly List<StructureNode> _order = [];
    readonly List<string> _parents = [];

    public StructureTree(PdfFile file)
    {
        (_file, _treeRoot) = (file, file.Reserve());
        Root = NodeFor(new Tag("Document"), null);
    }

    public StructureNode Root { get; }

    /// <summary>The element of a tag, made below <paramref name="parent"/> where the tag is met for the first time.</summary>
    public StructureNode NodeFor(Tag tag, StructureNode? parent)
    {
        if (_nodes.TryGetValue(tag, out var node))
            return node;
        node = new StructureNode(tag, parent, _file.Reserve());
        _nodes.Add(tag, node);
        _order.Add(node);
        parent?.Kids.Add(new ElementKid(node));
        return node;
    }

    /// <summary>Enters a page's marked contents, by their ids, or an annotation's element; gives the key that the page or annotation names.</summary>
    public int AddParents(IReadOnlyList<StructureNode> elements, bool isPage)
    {
        var value = isPage
            ? PdfSyntax.Array(elements.Select(node => node.Reference))
            : elements[0].Reference.ToString();
        _parents.Add(value);
        return _parents.Count - 1;
    }

    public PdfReference Write()
    {
        foreach (var node in _order)
            _file.Set(node.Reference, Element(node));
        var numbers = PdfSyntax.Array(
            _parents.Select((value, key) => FormattableString.Invariant($"{key} {value}"))
        );
        var parents = _file.Add(new PdfDictionary().Set("Nums", numbers));
        return _file.Set(
            _treeRoot,
            PdfDictionary
                .OfType("StructTreeRoot")
                .Set("K", Root.Reference)
                .Set("ParentTree", parents)
                .Set("ParentTreeNextKey", PdfSyntax.Number(_parents.Count))
        );
    }

    PdfDictionary Element(StructureNode node)
    {
        var page = node.Kids.OfType<ContentKid>().FirstOrDefault()?.Page;
        var alternative = node.Tag.AlternativeText;
        return PdfDictionary
            .OfType("StructElem")
            .Set("S", "/" + node.Tag.Role)
            .Set("P", node.Parent?.Reference ?? _treeRoot)
            .Set("Pg", page)
            .Set("Alt", alternative is null ? null : PdfSyntax.Text(PrintableText.Of(alternative)))
            .Set("A", Attributes(node))
            .Set(
                "K",
                node.Kids.Count == 0
                    ? null
                    : PdfSyntax.Array(node.Kids.Select(kid => Kid(kid, page)))
            );
    }

    static string Kid(StructureKid kid, PdfReference? page) =>
        kid switch
        {
            ElementKid element => element.Node.Reference.ToString(),
            ContentKid content when content.Page == page => PdfSyntax.Number(content.Id),
            ContentKid content => PdfDictionary
                .OfType("MCR")
                .Set("Pg", content.Page)
                .Set("MCID", PdfSyntax.Number(content.Id))
                .ToString(),
            AnnotationKid annotation => PdfDictionary
                .OfType("OBJR")
                .Set("Pg", annotation.Page)
                .Set("Obj", annotation.Annotation)
                .ToString(),
            _ => throw new InvalidOperationException($"{kid.GetType().Name} cannot be written."),
        };

    static string? Attributes(StructureNode node)
    {
        var attributes = node
            .Tag.Properties.GroupBy(property => property.Owner)
            .Select(group =>
            {
                var dictionary = new PdfDictionary().Set("O", "/" + group.Key);
                foreach (var property in group)
                    dictionary.Set(property.Name, property.Value);
                return dictionary;
            })
            .ToList();
        if (node.BoundingBox is { } box)
            attributes.Add(
                new PdfDictionary()
                    .Set("O", "/Layout")
                    .Set("Placement", "/Block")
                    .Set("BBox", PdfSyntax.Numbers(box))
            );
        return attributes.Count == 0 ? null : PdfSyntax.Array(attributes);
    }
}
