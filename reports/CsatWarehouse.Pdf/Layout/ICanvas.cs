using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Images;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>What a finished layout draws on, page by page; coordinates are points from the page's top left corner.</summary>
public interface ICanvas
{
    /// <summary>Only headings and notes are looked for: what is drawn is not seen, and need not be.</summary>
    bool SeesOnlyPlaces => false;

    void NewPage(Size size);

    void Path(
        VectorPath path,
        Color? fill,
        Stroke? stroke,
        Placement placement,
        double opacity = 1
    );

    /// <summary>Pixels, upright, stretched to an area.</summary>
    void Image(RasterImage image, Rect area);

    /// <summary>Hides what is drawn outside an area, until the clip ends; clips may lie in each other.</summary>
    void BeginClip(Rect area);

    void EndClip();

    /// <summary>One line of text, rotated counter-clockwise in degrees about the start of its baseline.</summary>
    void Text(string text, TextStyle style, Point baseline, double rotation = 0);

    /// <summary>Starts an element of the structure inside the open one; what is drawn outside of any is an artifact.</summary>
    void Begin(Tag tag, Rect bounds);

    /// <summary>Starts decoration that readers pass over; tags inside of it count for nothing.</summary>
    void BeginArtifact();

    /// <summary>Ends what was begun last.</summary>
    void End();

    /// <summary>Marks where a heading stands: the target of its bookmark and its links.</summary>
    void Mark(Heading heading, Point place);

    /// <summary>Says that the page refers to a note, which has to stand at its foot.</summary>
    void Note(Footnote note);

    /// <summary>Makes an area lead somewhere; <paramref name="tag"/> is the Link element that its text was drawn under.</summary>
    void Link(LinkTarget target, Rect area, Tag tag);
}
