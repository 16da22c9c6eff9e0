using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Images;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Tests;

/// <summary>A line of text that was drawn: where, and inside which structure elements, the innermost first.</summary>
sealed record DrawnText(int Page, string Text, Rect Area, IReadOnlyList<Tag> Tags)
{
    public bool IsArtifact => IsIn("Artifact");

    public bool IsIn(string role) => Tags.Any(tag => tag.Role == role);
}

/// <summary>Keeps what is drawn, so that a test can look at a layout without a PDF.</summary>
sealed class RecordingCanvas(FontFamily fonts) : BlankCanvas
{
    readonly Stack<Tag> _tags = new();

    public List<DrawnText> Texts { get; } = [];

    /// <summary>Straight lines that were stroked.</summary>
    public List<(Point From, Point To, Stroke Stroke)> Lines { get; } = [];

    /// <summary>Where pixels were drawn.</summary>
    public List<Rect> Images { get; } = [];

    public List<(Heading Heading, int Page)> Headings { get; } = [];

    public List<Size> Papers { get; } = [];

    /// <summary>The areas of what has an alternative text.</summary>
    public List<(int Page, Rect Area)> Figures { get; } = [];

    public int Pages => Papers.Count;

    public static RecordingCanvas Of(Document document)
    {
        var canvas = new RecordingCanvas(FontFamily.OpenSans);
        document.Draw(canvas);
        Assert.Empty(canvas._tags);
        return canvas;
    }

    /// <summary>The texts of a page that are not artifacts.</summary>
    public IEnumerable<string> OnPage(int page) =>
        Texts.Where(text => text.Page == page && !text.IsArtifact).Select(text => text.Text);

    public override void NewPage(Size size) => Papers.Add(size);

    public override void Text(string text, TextStyle style, Point baseline, double rotation = 0)
    {
        var (length, height) = (fonts.WidthOf(text, style), fonts.CapHeightOf(style));
        var area =
            rotation == 90
                ? new Rect(baseline.X - height, baseline.Y - length, height, length)
                : new Rect(baseline.X, baseline.Y - height, length, height);
        Texts.Add(new(Pages, text, area, [.. _tags]));
    }

    public override void Begin(Tag tag, Rect bounds)
    {
        _tags.Push(tag);
        if (tag.AlternativeText is not null)
            Figures.Add((Pages, bounds));
    }

    public override void BeginArtifact() => _tags.Push(new Tag("Artifact"));

    public override void End() => _tags.Pop();

    public override void Mark(Heading heading, Point place) => Headings.Add((heading, Pages));

    public override void Image(RasterImage image, Rect area) => Images.Add(area);

    public override void Path(
        VectorPath path,
        Color? fill,
        Stroke? stroke,
        Placement placement,
        double opacity = 1
    )
    {
        if (stroke is not null && path.Steps is [var from, { Verb: PathVerb.Line } to])
            Lines.Add((placement.Apply(from.End), placement.Apply(to.End), stroke));
    }
}
