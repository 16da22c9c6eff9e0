using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>The document's logical structure: elements, and the way back from content to them (PDF 1.7, 14.7).</summary>
sealed class StructureTree
{
    // Of a report of some pages.
    const int Elements = 2048;

    readonly PdfFile _file;
    readonly PdfReference _treeRoot;
    readonly Dictionary<Tag, StructureNode> _nodes = new(Elements);
    readonly List<StructureNode> _order = new(Elements);
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
        WriteAttributes(target, node);
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

    /// <summary>One dictionary for each owner, in the order in which they are named.</summary>
    static void WriteAttributes(ByteWriter target, StructureNode node)
    {
        var properties = node.Tag.Properties;
        if (properties.Count == 0 && node.BoundingBox is null)
            return;
        target.Add("\n/A ["u8);
        for (var i = 0; i < properties.Count; i++)
            if (FirstOf(properties, properties[i].Owner) == i)
                WriteOwner(i == 0 ? target : target.Add(" "u8), properties, i);
        if (node.BoundingBox is { } box)
        {
            target.Add(properties.Count == 0 ? ""u8 : " "u8);
            target.Add("<</O /Layout\n/Placement /Block\n/BBox ["u8).Number(box[0]);
            target.Next(box[1]).Next(box[2]).Next(box[3]).Add("]\n>>"u8);
        }
        target.Add("]"u8);
    }

    static void WriteOwner(ByteWriter target, IReadOnlyList<TagProperty> properties, int first)
    {
        var owner = properties[first].Owner;
        target.Add("<</O /"u8).Add(owner).Add("\n"u8);
        for (var i = first; i < properties.Count; i++)
            if (properties[i].Owner == owner)
                target
                    .Add("/"u8)
                    .Add(properties[i].Name)
                    .Add(" "u8)
                    .Add(properties[i].Value)
                    .Add("\n"u8);
        target.Add(">>"u8);
    }

    static int FirstOf(IReadOnlyList<TagProperty> properties, string owner)
    {
        var i = 0;
        while (properties[i].Owner != owner)
            i++;
        return i;
    }
}
