using System.Diagnostics.CodeAnalysis;
using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>
/// Blocks below each other. Blocks that keep with the next never end a page; gaps vanish at a page's top. Stacks directly in
/// stacks are laid out as one, so that this holds across them.
/// </summary>
[SuppressMessage("Naming", "CA1711", Justification = "The layout field's own word.")]
public sealed class Stack : Block
{
    readonly record struct Spacings(double Least, double Most);

    readonly record struct Item(Block Block, Spacings Before);

    readonly record struct Placed(Fragment Fragment, double Y);

    /// <summary>The first blocks, and where the last of them ends.</summary>
    readonly record struct Extent(int Count, double Bottom);

    readonly IReadOnlyList<Block> _blocks;
    Item[]? _items;

    public Stack(params IReadOnlyList<Block> blocks) => _blocks = blocks;

    Stack(Item[] items) => (_blocks, _items) = ([], items);

    /// <summary>Points between two blocks.</summary>
    public double Spacing { get; init; }

    /// <summary>What the spacing may grow to where <see cref="Filled"/> has room; not at all if below it.</summary>
    public double MostSpacing { get; init; }

    // Layout comes again and again: blocks of stacks in stacks are listed once.
    Item[] Items => _items ??= [.. List()];

    public override WidthRange Widths(LayoutContext context)
    {
        var widest = default(WidthRange);
        foreach (var item in Items)
            widest = WidthRange.Max(widest, item.Block.Widths(context));
        return widest;
    }

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        var items = Items;
        var placed = context.OnlyMeasures ? null : new List<Placed>(items.Length);
        var optional = context.Optional;
        // All that is placed, and of that what ends with a block that may end the page, and what is gaps and nothing else.
        var (all, solid, gaps) = (default(Extent), default(Extent), default(Extent));
        for (var i = 0; i < items.Length; i++)
        {
            var block = items[i].Block;
            if (block is PageBreak)
            {
                if (all.Count > 0)
                    return Finish(placed, all, RestFrom(items, i + 1));
                continue;
            }
            var before = context.Aired(items[i].Before.Least, items[i].Before.Most);
            var y = all.Count == 0 ? 0 : all.Bottom + before + block.SpaceAbove(context);
            var fragment = block.Fit(optional, width, room - y);
            if (fragment.IsNothing)
            {
                if (solid.Count > 0)
                    return Finish(placed, solid, RestFrom(items, i - (all.Count - solid.Count)));
                if (!context.MustPlace)
                    return Fragment.Nothing(this);
                // A gap at the start stands for what was placed: without this, headings after it would end the page.
                if (gaps.Count > 0 && gaps.Count < all.Count)
                    return Finish(placed, gaps, RestFrom(items, i - (all.Count - gaps.Count)));
                fragment = block.Fit(context, width, room - y);
                // Blocks that keep with the next fill the page: they are parted rather than leave it.
                if (all.Count > 0 && y + fragment.Height > room + Tolerance)
                    return Finish(placed, all, RestFrom(items, i));
            }
            placed?.Add(new(fragment, y));
            if (block is Gap && gaps == all)
                gaps = new(all.Count + 1, y + fragment.Height);
            all = new(all.Count + 1, y + fragment.Height);
            if (!block.KeepWithNext)
                solid = all;
            if (fragment.Rest is { } rest)
                return Finish(placed, all, new Stack([new(rest, default), .. items.AsSpan(i + 1)]));
        }
        return Finish(placed, all, null);
    }

    internal override Block Stretch(double height) => new Filled(this) { Height = height };

    /// <param name="placed">Null where only the height is asked for.</param>
    static Fragment Finish(List<Placed>? placed, Extent extent, Block? rest) =>
        placed is null
            ? Fragment.Blank(extent.Bottom, rest)
            : Drawn(placed, extent.Count, extent.Bottom, rest);

    static Fragment Drawn(List<Placed> placed, int count, double height, Block? rest) =>
        new(
            height,
            (canvas, at) =>
            {
                for (var i = 0; i < count; i++)
                    placed[i].Fragment.Draw(canvas, at + new Point(0, placed[i].Y));
            },
            rest
        );

    static Stack? RestFrom(Item[] items, int first)
    {
        while (first < items.Length && items[first].Block is Gap or PageBreak)
            first++;
        return first == items.Length ? null : new Stack(items[first..]);
    }

    List<Item> List()
    {
        var items = new List<Item>(_blocks.Count);
        for (var i = 0; i < _blocks.Count; i++)
        {
            var before = i == 0 ? default : new Spacings(Spacing, MostSpacing);
            if (_blocks[i] is not Stack inner)
                items.Add(new(_blocks[i], before));
            else if (inner.Items is [var first, .. var others])
            {
                items.Add(first with { Before = before });
                items.AddRange(others);
            }
        }
        return items;
    }
}
