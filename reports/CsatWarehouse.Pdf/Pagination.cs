using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Pdf;

/// <summary>Divides a block over pages, again and again until the headings stand where the contents say.</summary>
sealed class Pagination(PageSetup page, LayoutContext context)
{
    const int MostPasses = 6;
    const int MostPages = 10_000;

    /// <exception cref="LayoutException">Headings keep moving, or the pages do not end.</exception>
    public List<Fragment> Run(Block body)
    {
        IReadOnlyList<HeadingPlace> expected = [];
        for (var pass = 0; pass < MostPasses; pass++)
        {
            var pages = Divide(body, context with { Headings = expected });
            var found = HeadingsOf(pages);
            if (found.SequenceEqual(expected))
                return pages;
            expected = found;
        }
        throw new LayoutException(
            $"After {MostPasses} passes headings still change pages; put a page break after the contents."
        );
    }

    List<Fragment> Divide(Block body, LayoutContext pass)
    {
        var pages = new List<Fragment>();
        for (var rest = body; rest is not null; )
        {
            var fragment = rest.Fit(pass, page.ContentWidth, page.ContentHeight);
            if (fragment.IsNothing)
                fragment = rest.Fit(
                    pass with
                    {
                        MustPlace = true,
                    },
                    page.ContentWidth,
                    page.ContentHeight
                );
            if (fragment.IsNothing || pages.Count == MostPages)
                throw new LayoutException(
                    FormattableString.Invariant(
                        $"Page {pages.Count + 1} cannot be filled: {rest.GetType().Name} places nothing in {page.ContentWidth:0} x {page.ContentHeight:0} points, or the document has more than {MostPages} pages."
                    )
                );
            pages.Add(fragment);
            rest = fragment.Rest;
        }
        return pages;
    }

    List<HeadingPlace> HeadingsOf(List<Fragment> pages)
    {
        var canvas = new HeadingCanvas();
        foreach (var fragment in pages)
        {
            canvas.NewPage(page.Paper);
            fragment.Draw(canvas, default);
        }
        return canvas.Headings;
    }

    /// <summary>Draws nothing and keeps the places of headings; one that stands in several counts where it stands first.</summary>
    sealed class HeadingCanvas : BlankCanvas
    {
        readonly HashSet<Heading> _seen = [];
        int _page;

        public List<HeadingPlace> Headings { get; } = [];

        public override void NewPage(Size size) => _page++;

        public override void Mark(Heading heading, Point place)
        {
            if (_seen.Add(heading))
                Headings.Add(new(heading, _page));
        }
    }
}
