using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf;

/// <summary>Blocks that stand on pages of one kind.</summary>
sealed record Section(PageSetup Page, Block Body);

/// <summary>A page as it was laid out: what stands on it, and the notes at its foot.</summary>
sealed record LaidPage(PageSetup Setup, Fragment Body, Fragment Notes)
{
    public void Draw(ICanvas canvas)
    {
        var (left, top) = (Setup.Margins.Left, Setup.Margins.Top);
        Body.Draw(canvas, new(left, top));
        Notes.Draw(canvas, new(left, top + Setup.ContentHeight - Notes.Height));
    }
}

/// <summary>Divides sections over pages, again and again until headings and notes stand where the pages say.</summary>
sealed class Pagination(LayoutContext context, Func<PageNumber, string>? label)
{
    const int MostPasses = 6;
    const int MostPages = 10_000;

    /// <exception cref="LayoutException">Headings keep moving, or the pages do not end.</exception>
    public List<LaidPage> Run(IReadOnlyList<Section> sections)
    {
        var earlier = new EarlierPass([], [], 0, label);
        // Pages of sections that asked for nothing: whatever moves, they stay as they are.
        var settled = new List<LaidPage>?[sections.Count];
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var pages = new List<LaidPage>();
            for (var i = 0; i < sections.Count; i++)
            {
                if (settled[i] is { } same)
                {
                    pages.AddRange(same);
                    continue;
                }
                var (first, reads) = (pages.Count, earlier.Reads);
                Divide(sections[i], context with { Earlier = earlier }, pages);
                if (earlier.Reads == reads)
                    settled[i] = pages[first..];
            }
            if (!earlier.WasRead)
                return pages;
            var found = PlacesOn(pages);
            if (found.IsSame(earlier))
                return pages;
            earlier = found;
        }
        throw new LayoutException(
            $"After {MostPasses} passes headings still change pages; put a page break after the contents."
        );
    }

    static void Divide(Section section, LayoutContext pass, List<LaidPage> pages)
    {
        var filler = new PageFiller(
            section.Page,
            pass with
            {
                PageRoom = section.Page.ContentHeight,
            }
        );
        for (var rest = section.Body; rest is not null || filler.HasNotesLeft; )
        {
            if (pages.Count == MostPages)
                throw new LayoutException(
                    FormattableString.Invariant(
                        $"The document has more than {MostPages} pages, and does not end."
                    )
                );
            var page = filler.Next(rest, pages.Count + 1);
            pages.Add(page);
            rest = page.Body.Rest;
        }
    }

    EarlierPass PlacesOn(List<LaidPage> pages)
    {
        var canvas = new PlacesCanvas();
        foreach (var page in pages)
        {
            canvas.NewPage(page.Setup.Paper);
            page.Draw(canvas);
        }
        return new(canvas.Headings, canvas.Notes, pages.Count, label);
    }

    /// <summary>Draws nothing and keeps what stands where; what stands in several places counts in the first.</summary>
    sealed class PlacesCanvas : BlankCanvas
    {
        readonly HashSet<object> _seen = [];
        int _page;

        public List<HeadingPlace> Headings { get; } = [];

        public List<Footnote> Notes { get; } = [];

        public override bool SeesOnlyPlaces => true;

        public override void NewPage(Size size) => _page++;

        public override void Mark(Heading heading, Point place)
        {
            if (_seen.Add(heading))
                Headings.Add(new(heading, _page));
        }

        public override void Note(Footnote note)
        {
            if (_seen.Add(note))
                Notes.Add(note);
        }
    }
}
