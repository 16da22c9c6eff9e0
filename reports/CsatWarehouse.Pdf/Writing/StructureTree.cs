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
    readonly List<IReadOnlyList<StructureNode>> _parents = [];
    readonly HashSet<int> _pageKeys = [];

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
        parent?.Kids.Add(StructureKid.Element(node));
        return node;
    }

    /// <summary>Enters a page's marked contents, by their ids, or an annotation's element; gives the key that the page or annotation names.</summary>
    public int AddParents(IReadOnlyList<StructureNode> elements, bool isPage)
    {
        _parents.Add(elements);
        if (isPage)
            _pageKeys.Add(_parents.Count - 1);
        return _parents.Count - 1;
    }

    public PdfReference Write()
    {
        foreach (var node in _order)
            WriteElement(_file.Begin(node.Reference), node);
        var parents = _file.Reserve();
        WriteParents(_file.Begin(parents));
        return _file.Set(
            _treeRoot,
            PdfDictionary
                .OfType("StructTreeRoot")
                .Set("K", Root.Reference)
                .Set("ParentTree", parents)
                .Set("ParentTreeNextKey", PdfSyntax.Number(_parents.Count))
        );
    }

    void WriteParents(ByteWriter target)
    {
        target.Add("<</Nums ["u8);
        for (var key = 0; key < _parents.Count; key++)
        {
            target.Next(key).Add(_pageKeys.Contains(key) ? " ["u8 : " "u8);
            foreach (var node in _parents[key])
                target.Reference(node.Reference).Add(" "u8);
            if (_pageKeys.Contains(key))
                target.Add("]"u8);
        }
        target.Add("]>>"u8);
    }

    // A report has thousands of elements: they are written straight into the file, and without their type, which is optional.
    void WriteElement(ByteWriter target, StructureNode node)
    {
        target.Add("<</S /"u8).Add(node.Tag.Role);
        target.Add("\n/P "u8).Reference(node.Parent?.Reference ?? _treeRoot);
        var page = PageOf(node);
        if (page is { } own)
            target.Add("\n/Pg "u8).Reference(own);
        if (node.Tag.AlternativeText is { } alternative)
            target.Add("\n/Alt "u8).Text(PrintableText.Of(alternative));
        if (Attributes(node) is { } attributes)
            target.Add("\n/A "u8).Add(attributes);
        if (node.Kids.Count > 0)
        {
            target.Add("\n/K ["u8);
            foreach (var kid in node.Kids)
                WriteKid(target.Add(" "u8), kid, page);
            target.Add("]"u8);
        }
        target.Add(">>"u8);
    }

    static PdfReference? PageOf(StructureNode node)
    {
        foreach (var kid in node.Kids)
            if (kid.IsContent)
                return kid.Page;
        return null;
    }

    static void WriteKid(ByteWriter target, StructureKid kid, PdfReference? page)
    {
        if (kid.Node is { } element)
            target.Reference(element.Reference);
        else if (kid.Annotation is { } annotation)
        {
            target.Add("<</Type /OBJR /Pg "u8).Reference(kid.Page);
            target.Add(" /Obj "u8).Reference(annotation).Add(">>"u8);
        }
        else if (kid.Page == page)
            target.Number(kid.Id);
        else
        {
            target.Add("<</Type /MCR /Pg "u8).Reference(kid.Page);
            target.Add(" /MCID "u8).Number(kid.Id).Add(">>"u8);
        }
    }

    static string? Attributes(StructureNode node)
    {
        if (node.Tag.Properties.Count == 0 && node.BoundingBox is null)
            return null;
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
