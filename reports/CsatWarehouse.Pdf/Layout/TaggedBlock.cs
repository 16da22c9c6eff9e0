using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>Draws a block under a structure element, however many pages it takes.</summary>
sealed class TaggedBlock(Tag tag, Block content) : Block
{
    public override bool KeepWithNext => content.KeepWithNext;

    public override WidthRange Widths(LayoutContext context) => content.Widths(context);

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        var inner = content.Fit(context, width, room);
        if (inner.IsNothing)
            return Fragment.Nothing(this);
        var rest = inner.Rest is null ? null : new TaggedBlock(tag, inner.Rest);
        return context.OnlyMeasures
            ? Fragment.Blank(inner.Height, rest)
            : Tagged(inner, width, rest);
    }

    Fragment Tagged(Fragment inner, double width, TaggedBlock? rest) =>
        new(
            inner.Height,
            (canvas, at) =>
            {
                canvas.Begin(tag, new(at.X, at.Y, width, inner.Height));
                inner.Draw(canvas, at);
                canvas.End();
            },
            rest
        );
}
