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
    readonly List<Block> _blocks = [];

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

    /// <summary>What stands in the top margin of each page, as an artifact.</summary>
    public Func<PageNumber, Block>? Header { get; init; }

    /// <summary>What stands in the bottom margin of each page, as an artifact.</summary>
    public Func<PageNumber, Block>? Footer { get; init; }

    /// <summary>What lies under everything on a page, drawn from its top left corner, as an artifact.</summary>
    public Func<PageNumber, Picture>? Backdrop { get; init; }

    public Document Add(Block block)
    {
        _blocks.Add(block);
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
        canvas.Write(stream, new(Title, Language, Author, Subject));
        return pages;
    }

    public byte[] ToBytes()
    {
        using var stream = new MemoryStream();
        Write(stream);
        return stream.ToArray();
    }

    /// <summary>Lays the document out and draws it on any canvas.</summary>
    internal int Draw(ICanvas canvas)
    {
        var pagination = new Pagination(
            page,
            new LayoutContext(fonts, theme) { PageRoom = page.ContentHeight }
        );
        var body = new Stack([.. _blocks]) { Spacing = Spacing };
        var pages = pagination.Run(body);
        for (var i = 0; i < pages.Count; i++)
        {
            canvas.NewPage(page.Paper);
            DrawFurniture(canvas, new(i + 1, pages.Count));
            pages[i].Draw(canvas, new(page.Margins.Left, page.Margins.Top));
        }
        return pages.Count;
    }

    void DrawFurniture(ICanvas canvas, PageNumber number)
    {
        canvas.BeginArtifact();
        if (Backdrop is { } backdrop)
            PictureDrawing.Draw(canvas, fonts, backdrop(number), new(default));
        var x = page.Margins.Left;
        if (Header is { } header)
            Furniture(header(number)).Draw(canvas, new(x, page.FurnitureDistance));
        if (Footer is { } footer)
        {
            var fragment = Furniture(footer(number));
            var y = page.Paper.Height - page.FurnitureDistance - fragment.Height;
            fragment.Draw(canvas, new(x, y));
        }
        canvas.End();
    }

    Fragment Furniture(Block block) =>
        block.Fit(
            new LayoutContext(fonts, theme) { MustPlace = true },
            page.ContentWidth,
            double.PositiveInfinity
        );
}
