using CsatWarehouse.Pdf.Drawing;
using CsatWarehouse.Pdf.Layout;

namespace CsatWarehouse.Scorecards.Sections;

/// <summary>The number of the page on which a heading stands, linked to it. Nothing in the first pass of a layout, which does not know it yet.</summary>
sealed class PageReference(Heading heading, TextStyle style) : Block
{
    public override WidthRange Widths(LayoutContext context) => Number(context).Widths(context);

    public override Fragment Fit(LayoutContext context, double width, double room) =>
        Number(context).Fit(context, width, room);

    Paragraph Number(LayoutContext context)
    {
        foreach (var place in context.Headings)
            if (place.Heading == heading)
                return new Paragraph(
                    [
                        new(
                            FormattableString.Invariant($"{place.Page}"),
                            style,
                            new HeadingLink(heading)
                        ),
                    ],
                    style
                );
        return new Paragraph("", style);
    }
}
