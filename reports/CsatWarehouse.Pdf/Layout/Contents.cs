namespace CsatWarehouse.Pdf.Layout;

/// <summary>
/// The document's headings with their page numbers, each linked. Their places come from an earlier layout pass, so the first
/// pass shows nothing and the document is laid out until nothing moves.
/// </summary>
public sealed class Contents(int deepestLevel = 1) : Block
{
    const double LevelIndent = 10;
    const double NumberGap = 8;

    /// <summary>Points between two entries.</summary>
    public double Spacing { get; init; } = 1;

    public override WidthRange Widths(LayoutContext context) => Entries(context).Widths(context);

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        var entries = Entries(context);
        return new TaggedBlock(new Tag("TOC"), entries).Fit(context, width, room);
    }

    Stack Entries(LayoutContext context) =>
        new([
            .. context
                .Headings.Where(place => place.Heading.Level <= deepestLevel)
                .Select(place => new TaggedBlock(new Tag("TOCI"), Entry(place, context.Earlier))),
        ])
        {
            Spacing = Spacing,
        };

    static Row Entry(HeadingPlace place, EarlierPass earlier) =>
        new(
            (
                ColumnWidth.Share(1),
                new Box(new Paragraph([Span.To(place.Heading)]))
                {
                    Padding = new((place.Heading.Level - 1) * LevelIndent, 0, NumberGap, 0),
                }
            ),
            (
                ColumnWidth.Auto,
                new Paragraph([
                    new Span(earlier.LabelOf(place.Page), Link: new HeadingLink(place.Heading)),
                ])
                {
                    Alignment = HorizontalAlignment.Right,
                }
            )
        );
}
