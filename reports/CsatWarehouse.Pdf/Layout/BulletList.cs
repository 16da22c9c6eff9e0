using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>A list whose items are marked by bullets; an item may hold any block, another list included.</summary>
public sealed class BulletList : Block
{
    const double Indent = 11;

    readonly IReadOnlyList<Block> _items;

    public BulletList(params IReadOnlyList<Block> items) => _items = items;

    /// <summary>Points between two items.</summary>
    public double Spacing { get; init; } = 2;

    public override WidthRange Widths(LayoutContext context) =>
        _items
            .Aggregate(default(WidthRange), (w, item) => WidthRange.Max(w, item.Widths(context)))
            .Plus(Indent);

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        if (_items.Count == 0)
            return Fragment.Empty;
        var tag = new Tag("L") { Properties = [new("List", "ListNumbering", "/Disc")] };
        var items = _items.Select(item => new TaggedBlock(new Tag("LI"), new Item(item)));
        return new TaggedBlock(tag, new Stack([.. items]) { Spacing = Spacing }).Fit(
            context,
            width,
            room
        );
    }

    sealed class Item(Block body) : Block
    {
        public override Fragment Fit(LayoutContext context, double width, double room)
        {
            var style = context.Text with { Color = context.Theme.Bullet };
            var label = new MeasuredText(context.Fonts, ["•"], style, style.Color).Break(Indent);
            var mark = new LineBlock(label, "Lbl", Indent, HorizontalAlignment.Left);
            var content = new TaggedBlock(new Tag("LBody"), body);
            return new Row((ColumnWidth.Fixed(Indent), mark), (ColumnWidth.Share(1), content)).Fit(
                context,
                width,
                room
            );
        }
    }
}
