using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Fonts;
using CsatWarehouse.Pdf.Layout;
using CsatWarehouse.Pdf.Writing;

namespace CsatWarehouse.Pdf;

/// <summary>
/// A document: blocks that are laid out on pages and written as tagged PDF 1.7 with embedded fonts and bookmarks.
/// </summary>
/// <remarks>
/// Nothing but the content enters the bytes: no clock, no machine, no random id. The same content gives the same bytes in any
/// process on the same .NET runtime; another version of its zlib may compress otherwise, while the file's id, a hash of the
/// uncompressed content, stays. Conformance to PDF/A or PDF/UA is not claimed.
/// </remarks>
public sealed class Document(PageSetup page, FontFamily fonts, Theme theme)
{
    readonly List<(PageSetup Page, List<Block> Blocks)> _sections = [(page, [])];

    /// <summary>What viewers show above the pages.</summary>
    /// <exception cref="ArgumentException">The title is blank.</exception>
    public required string Title
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    /// <summary>The language of the text as a BCP 47 tag, such as <c>uk</c> or <c>en-GB</c>.</summary>
    /// <exception cref="ArgumentException">The language is blank.</exception>
    public required string Language
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = value;
        }
    }

    public string? Author { get; init; }

    public string? Subject { get; init; }

    /// <summary>Points between two blocks that were added.</summary>
    public double Spacing { get; init; } = 8;

    /// <summary>
    /// What viewers and the contents call a page, such as <c>A-3</c>; counted from 1 if null. While layout is under way the count of pages is what the pass before
    /// found, and 0 in the first.
    /// </summary>
    public Func<PageNumber, string>? PageLabel { get; init; }

    /// <summary>What stands in the top margin of each page, as an artifact.</summary>
    public Func<PageNumber, Block>? Header { get; init; }

    /// <summary>What stands in the bottom margin of each page, as an artifact.</summary>
    public Func<PageNumber, Block>? Footer { get; init; }

    /// <summary>What lies under everything on a page, drawn from its top left corner, as an artifact.</summary>
    public Func<PageNumber, Picture>? Backdrop { get; init; }

    public Document Add(Block block)
    {
        _sections[^1].Blocks.Add(block);
        return this;
    }

    /// <summary>Puts what is added from now on onto pages of another kind, from the next page on: a wide table between upright pages.</summary>
    public Document BeginSection(PageSetup setup)
    {
        _sections.Add((setup, []));
        return this;
    }

    /// <summary>Lays the document out and writes it; a document without blocks has one empty page.</summary>
    /// <returns>How many pages it has.</returns>
    /// <exception cref="MissingGlyphException">A text holds a character that the fonts lack.</exception>
    /// <exception cref="LayoutException">The layout does not come to rest.</exception>
    public int Write(Stream stream)
    {
        using var canvas = new PdfCanvas(fonts);
        var pages = Draw(canvas);
        canvas.Write(stream, new(Title, Language, Author, Subject), PageLabel);
        return pages;
    }

    public byte[] ToBytes() => ToBytes(out _);

    /// <inheritdoc cref="Write"/>
    /// <param name="pages">How many pages it has.</param>
    /// <returns>The file.</returns>
    public byte[] ToBytes(out int pages)
    {
        using var stream = new MemoryStream();
        pages = Write(stream);
        // Written in one piece, it fills the stream's memory, and copying it would be for nothing.
        return stream.Capacity == stream.Length ? stream.GetBuffer() : stream.ToArray();
    }

    /// <summary>Lays the document out and draws it on any canvas.</summary>
    internal int Draw(ICanvas canvas)
    {
        var context = new LayoutContext(fonts, theme);
        var sections = _sections
            .Where(section => section.Blocks.Count > 0)
            .DefaultIfEmpty(_sections[0])
            .Select(section => new Section(
                section.Page,
                new Stack([.. section.Blocks]) { Spacing = Spacing }
            ));
        var pages = new Pagination(context, PageLabel).Run([.. sections]);
        for (var i = 0; i < pages.Count; i++)
        {
            canvas.NewPage(pages[i].Setup.Paper);
            new PageFurniture(pages[i].Setup, context).Draw(canvas, new(i + 1, pages.Count), this);
            pages[i].Draw(canvas);
        }
        return pages.Count;
    }
}
