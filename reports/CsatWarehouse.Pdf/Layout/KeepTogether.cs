namespace CsatWarehouse.Pdf.Layout;

/// <summary>Moves a block to the next page rather than divide it, unless it is taller than a page.</summary>
public sealed class KeepTogether(Block block) : Block
{
    public override bool KeepWithNext => block.KeepWithNext;

    public override WidthRange Widths(LayoutContext context) => block.Widths(context);

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        var fragment = block.Fit(context, width, room);
        return fragment.Rest is not null && !context.MustPlace ? Fragment.Nothing(this) : fragment;
    }

    internal override Block Stretch(double height) => new KeepTogether(block.Stretch(height));
}
