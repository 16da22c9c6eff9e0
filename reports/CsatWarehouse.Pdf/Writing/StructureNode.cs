using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>What a structure element holds, in reading order.</summary>
abstract record StructureKid;

sealed record ElementKid(StructureNode Node) : StructureKid;

/// <summary>A marked piece of a page's content.</summary>
sealed record ContentKid(PdfReference Page, int Id) : StructureKid;

/// <summary>An annotation, such as a link's active area.</summary>
sealed record AnnotationKid(PdfReference Page, PdfReference Annotation) : StructureKid;

/// <summary>An element of the structure tree.</summary>
sealed class StructureNode(Tag tag, StructureNode? parent, PdfReference reference)
{
    public Tag Tag => tag;

    public StructureNode? Parent => parent;

    public PdfReference Reference => reference;

    public List<StructureKid> Kids { get; } = [];

    /// <summary>Corners on the page, for figures.</summary>
    public double[]? BoundingBox { get; set; }
}
