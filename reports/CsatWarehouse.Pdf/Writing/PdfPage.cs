using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>An area of a page that leads somewhere.</summary>
sealed record PendingLink(LinkTarget Target, Rect Area, StructureNode Node);

/// <summary>A page while it is drawn.</summary>
sealed record PdfPage(PdfReference Reference, PageContent Content)
{
    /// <summary>The elements of the page's marked contents, by their ids.</summary>
    public List<StructureNode> Marked { get; } = [];

    public List<PendingLink> Links { get; } = [];

    public bool HasMaskedImage { get; set; }

    /// <summary>Something on the page blends with what lies under it.</summary>
    public bool IsBlended => HasMaskedImage || Content.Opacities.Count > 0;
}

/// <summary>Where a heading stands, as a target of bookmarks and links.</summary>
sealed record Destination(PdfPage Page, double Y)
{
    // A little above the heading, so that it does not stick to the window's edge.
    const double Air = 6;

    public override string ToString()
    {
        var top = PdfSyntax.Number(
            Math.Min(Page.Content.Size.Height, Page.Content.Size.Height - Y + Air)
        );
        return $"[{Page.Reference} /XYZ 0 {top} null]";
    }
}
