using System.Runtime.InteropServices;
using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Images;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf.Writing;

/// <summary>Draws pages into a tagged PDF 1.7 file.</summary>
sealed class PdfCanvas : ICanvas, IDisposable
{
    sealed record PlacedImage(string Name, RasterImage Image);

    readonly PdfFile _file = new();
    readonly Dictionary<FontFace, FontSubset> _fonts;
    readonly StructureTree _tree;
    readonly List<PdfPage> _pages = [];
    readonly Dictionary<Heading, Destination> _headings = [];
    readonly Dictionary<string, PlacedImage> _images = [];
    readonly List<SetGlyph> _line = [];

    // What is open in the structure, and what the content stream has marked so far; null stands for an artifact.
    readonly Stack<StructureNode?> _open = new();
    StructureNode? _marked;
    bool _isMarking;

    public PdfCanvas(FontFamily fonts)
    {
        _tree = new StructureTree(_file);
        _fonts = Enum.GetValues<FontFace>()
            .ToDictionary(face => face, face => new FontSubset(fonts[face]));
    }

    PdfPage Page => _pages[^1];

    public void NewPage(Size size)
    {
        EndMarking();
        _pages.Add(new(_file.Reserve(), new PageContent(size)));
    }

    public void Path(
        VectorPath path,
        Color? fill,
        Stroke? stroke,
        Placement placement,
        double opacity = 1
    ) => Marking().Path(path, fill, stroke, placement, opacity);

    public void Image(RasterImage image, Rect area)
    {
        if (!_images.TryGetValue(image.Hash, out var placed))
        {
            placed = new(FormattableString.Invariant($"I{_images.Count}"), image);
            _images.Add(image.Hash, placed);
        }
        Marking().Image(placed.Name, image.Samples.Orientation, area);
        Page.HasMaskedImage |= image.Samples.Alpha is not null;
    }

    public void BeginClip(Rect area) => Marking().BeginClip(area);

    public void EndClip() => Page.Content.EndClip();

    public void Text(string text, TextStyle style, Point baseline, double rotation = 0)
    {
        var printable = PrintableText.Of(text);
        if (printable.Length == 0)
            return;
        SetLine(_fonts[style.Face], printable);
        var glyphs = CollectionsMarshal.AsSpan(_line);
        Marking().Text(FontName(style.Face), glyphs, style, baseline, rotation);
    }

    void SetLine(FontSubset subset, string text)
    {
        _line.Clear();
        var em = 1000.0 / subset.Font.UnitsPerEm;
        ushort before = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var number = subset.NumberOf(rune, text);
            var glyph = subset.GlyphOf(number);
            _line.Add(new(number, subset.Font.KerningOf(before, glyph) * em));
            before = glyph;
        }
    }

    public void Begin(Tag tag, Rect bounds)
    {
        if (_open.Count > 0 && _open.Peek() is null)
        {
            _open.Push(null);
            return;
        }
        var node = _tree.NodeFor(tag, _open.Count == 0 ? _tree.Root : _open.Peek());
        if (tag.AlternativeText is not null)
            node.BoundingBox ??= Page.Content.Corners(bounds);
        _open.Push(node);
    }

    public void BeginArtifact() => _open.Push(null);

    public void End() => _open.Pop();

    public void Mark(Heading heading, Point place) => _headings.TryAdd(heading, new(Page, place.Y));

    // Layout has put the note on the page already.
    public void Note(Footnote note) { }

    public void Link(LinkTarget target, Rect area, Tag tag)
    {
        if (_open.Count > 0 && _open.Peek() is { } node && node.Tag == tag)
            Page.Links.Add(new(target, area, node));
    }

    public void Write(Stream stream, DocumentProperties properties, Func<PageNumber, string>? label)
    {
        EndMarking();
        var pages = new PageTree(_file, _tree, _headings).Write(_pages, Resources());
        var bookmarks = new Bookmarks(_file).Write(_headings);
        var metadata = _file.AddStream(
            PdfDictionary.OfType("Metadata").Set("Subtype", "/XML"),
            properties.XmpPacket(),
            isCompressed: false
        );
        var catalog = PdfDictionary
            .OfType("Catalog")
            .Set("Pages", pages)
            .Set("PageLabels", label is null ? null : PageLabels(label))
            .Set("Outlines", bookmarks)
            .Set("PageMode", bookmarks is null ? "/UseNone" : "/UseOutlines")
            .Set("Lang", PdfSyntax.Text(properties.Language))
            .Set("MarkInfo", "<</Marked true>>")
            .Set("StructTreeRoot", _tree.Write())
            .Set("ViewerPreferences", "<</DisplayDocTitle true>>")
            .Set("Metadata", metadata);
        _file.Write(stream, _file.Add(catalog), _file.Add(properties.Information()));
    }

    // A prefix without a number after it: every page has a label of its own (PDF 1.7, 12.4.2).
    string PageLabels(Func<PageNumber, string> label)
    {
        var labels = _pages.Select(
            (_, i) =>
            {
                var text = PrintableText.Of(label(new(i + 1, _pages.Count)));
                return FormattableString.Invariant($"{i} <</P {PdfSyntax.Text(text)}>>");
            }
        );
        return $"<</Nums {PdfSyntax.Array(labels)}>>";
    }

    public void Dispose()
    {
        _file.Dispose();
        foreach (var page in _pages)
            page.Content.Dispose();
    }

    // All pages share one dictionary of what their contents name.
    PdfDictionary Resources()
    {
        var (fonts, images, states) = (
            new PdfDictionary(),
            new PdfDictionary(),
            new PdfDictionary()
        );
        foreach (var (face, subset) in _fonts)
            if (!subset.IsEmpty)
                fonts.Set(FontName(face), EmbeddedFont.Write(_file, subset));
        foreach (var (name, image) in _images.Values)
            images.Set(name, EmbeddedImage.Write(_file, image));
        foreach (
            var opacity in _pages.SelectMany(page => page.Content.Opacities).Distinct().Order()
        )
        {
            var share = PdfSyntax.Number(opacity / 1000.0);
            states.Set(PageContent.OpacityName(opacity), $"<</ca {share} /CA {share}>>");
        }
        return new PdfDictionary()
            .Set("Font", fonts.ToString())
            .Set("XObject", _images.Count == 0 ? null : images.ToString())
            .Set("ExtGState", states.IsEmpty ? null : states.ToString());
    }

    /// <summary>The page's content, marked as belonging to the open element.</summary>
    PageContent Marking()
    {
        var wanted = _open.Count == 0 ? null : _open.Peek();
        if (_isMarking && _marked == wanted)
            return Page.Content;
        EndMarking();
        if (wanted is null)
            Page.Content.BeginArtifact();
        else
        {
            Page.Content.BeginMarked(wanted.Tag.Role, Page.Marked.Count);
            wanted.Kids.Add(StructureKid.Content(Page.Reference, Page.Marked.Count));
            Page.Marked.Add(wanted);
        }
        (_isMarking, _marked) = (true, wanted);
        return Page.Content;
    }

    void EndMarking()
    {
        if (_isMarking)
            Page.Content.EndMarked();
        (_isMarking, _marked) = (false, null);
    }

    static string FontName(FontFace face) => "F" + (int)face;
}
