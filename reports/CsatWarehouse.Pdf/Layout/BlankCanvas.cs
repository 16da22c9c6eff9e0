using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Images;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>Draws nothing; for canvases that look for one thing in a layout.</summary>
abstract class BlankCanvas : ICanvas
{
    public virtual bool SeesOnlyPlaces => false;

    public virtual void NewPage(Size size) { }

    public virtual void Path(
        VectorPath path,
        Color? fill,
        Stroke? stroke,
        Placement placement,
        double opacity = 1
    ) { }

    public virtual void Image(RasterImage image, Rect area) { }

    public virtual void BeginClip(Rect area) { }

    public virtual void EndClip() { }

    public virtual void Text(string text, TextStyle style, Point baseline, double rotation = 0) { }

    public virtual void Begin(Tag tag, Rect bounds) { }

    public virtual void BeginArtifact() { }

    public virtual void End() { }

    public virtual void Mark(Heading heading, Point place) { }

    public virtual void Note(Footnote note) { }

    public virtual void Link(LinkTarget target, Rect area, Tag tag) { }
}
