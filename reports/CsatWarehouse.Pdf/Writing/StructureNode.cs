using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>What a structure element holds, in reading order: an element, a marked piece of a page's content, or an annotation.</summary>
/// <param name="Node">The element; null for the others.</param>
/// <param name="Page">Where a piece or an annotation stands.</param>
/// <param name="Annotation">Such as a link's active area; null for a piece of content.</param>
/// <param name="Id">Of a piece of content.</param>
readonly record struct StructureKid(
    StructureNode? Node,
    PdfReference Page,
    PdfReference? Annotation,
    int Id
)
{
    public bool IsContent => Node is null && Annotation is null;

    public static StructureKid Element(StructureNode node) => new(node, default, null, 0);

    public static StructureKid Content(PdfReference page, int id) => new(null, page, null, id);

    public static StructureKid Link(PdfReference page, PdfReference annotation) =>
        new(null, page, annotation, 0);
}

/// <summary>An element of the structure tree.</summary>
sealed class StructureNode(Tag tag, StructureNode? parent, PdfReference reference)
{
    public Tag Tag => tag;

    public StructureNode? Parent => parent;

    public PdfReference Reference => reference;

    public List<StructureKid> Kids { get; } = new(1);

    /// <summary>Corners on the page, for figures.</summary>
    public double[]? BoundingBox { get; set; }
}
