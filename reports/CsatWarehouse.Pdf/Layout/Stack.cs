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

    readonly record struct Placed(Fragment Fragment, double Y, bool KeepsWithNext, bool IsGap);

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
        var placed = new List<Placed>(items.Length);
        var optional = context.Optional;
        var bottom = 0.0;
        for (var i = 0; i < items.Length; i++)
        {
            var block = items[i].Block;
            if (block is PageBreak)
            {
                if (placed.Count > 0)
                    return Finish(placed, RestFrom(items, i + 1));
                continue;
            }
            var before = context.Aired(items[i].Before.Least, items[i].Before.Most);
            var y = placed.Count == 0 ? 0 : bottom + before + block.SpaceAbove(context);
            var fragment = block.Fit(optional, width, room - y);
            if (fragment.IsNothing)
            {
                var solid = placed.FindLastIndex(p => !p.KeepsWithNext) + 1;
                if (solid > 0)
                    return Finish(placed[..solid], RestFrom(items, i - (placed.Count - solid)));
                if (!context.MustPlace)
                    return Fragment.Nothing(this);
                // A gap at the start stands for what was placed: without this, headings after it would end the page.
                var gaps = placed.FindIndex(p => !p.IsGap);
                if (gaps > 0)
                    return Finish(placed[..gaps], RestFrom(items, i - (placed.Count - gaps)));
                fragment = block.Fit(context, width, room - y);
                // Blocks that keep with the next fill the page: they are parted rather than leave it.
                if (placed.Count > 0 && y + fragment.Height > room + Tolerance)
                    return Finish(placed, RestFrom(items, i));
            }
            placed.Add(new(fragment, y, block.KeepWithNext, block is Gap));
            bottom = y + fragment.Height;
            if (fragment.Rest is { } rest)
                return Finish(placed, new Stack([new Item(rest, default), .. items[(i + 1)..]]));
        }
        return Finish(placed, null);
    }

    internal override Block Stretch(double height) => new Filled(this) { Height = height };

    static Fragment Finish(List<Placed> placed, Block? rest)
    {
        var height = placed.Count == 0 ? 0 : placed[^1].Y + placed[^1].Fragment.Height;
        return new(
            height,
            (canvas, at) =>
            {
                foreach (var (fragment, y, _, _) in placed)
                    fragment.Draw(canvas, at + new Point(0, y));
            },
            rest
        );
    }

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
