using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>One column of a <see cref="Row"/>.</summary>
public sealed record RowColumn(ColumnWidth Width, Block Block)
{
    /// <summary>A column that takes an equal share.</summary>
    public static implicit operator RowColumn(Block block) => new(ColumnWidth.Share(1), block);

    public static RowColumn FromBlock(Block block) => block;

    public static implicit operator RowColumn(string text) => new(ColumnWidth.Share(1), text);

    public static RowColumn FromString(string text) => text;

    public static implicit operator RowColumn((ColumnWidth Width, Block Block) column) =>
        new(column.Width, column.Block);

    public static RowColumn FromPair((ColumnWidth Width, Block Block) column) => column;
}

/// <summary>Blocks beside each other. Where one of them has to go on over the page, each goes on in its own column.</summary>
public sealed class Row : Block
{
    readonly IReadOnlyList<RowColumn> _columns;

    public Row(params IReadOnlyList<RowColumn> columns) => _columns = columns;

    /// <summary>Points between two columns.</summary>
    public double Spacing { get; init; }

    /// <summary>Makes boxes, and stacks that may grow, as high as the highest, where the row stands undivided.</summary>
    public bool EqualHeights { get; init; }

    /// <summary>Where shorter blocks stand, as long as the row is undivided.</summary>
    public VerticalAlignment VerticalAlignment { get; init; }

    public override WidthRange Widths(LayoutContext context)
    {
        var ranges = _columns.Select(column => column.Block.Widths(context)).ToArray();
        return new WidthRange(
            ranges.Sum(range => range.Minimum),
            ranges.Sum(range => range.Preferred)
        ).Plus(Spacing * Math.Max(0, _columns.Count - 1));
    }

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        if (_columns.Count == 0)
            return Fragment.Empty;
        var widths = ColumnWidth.Divide(
            [.. _columns.Select(column => column.Width)],
            [.. _columns.Select(column => column.Block.Widths(context))],
            width - (Spacing * (_columns.Count - 1))
        );
        var fragments = _columns
            .Select((column, i) => column.Block.Fit(context, widths[i], room))
            .ToArray();
        if (Array.Exists(fragments, fragment => fragment.IsNothing))
            return Fragment.Nothing(this);
        var height = fragments.Max(fragment => fragment.Height);
        var isWhole = Array.TrueForAll(fragments, fragment => fragment.Rest is null);
        if (EqualHeights && isWhole)
            for (var i = 0; i < fragments.Length; i++)
                fragments[i] = _columns[i].Block.Stretch(height).Fit(context, widths[i], room);
        return new(
            height,
            (canvas, at) =>
            {
                foreach (var (fragment, columnWidth) in fragments.Zip(widths))
                {
                    var slack = isWhole ? height - fragment.Height : 0;
                    fragment.Draw(canvas, at + new Point(0, slack * VerticalAlignment.Share()));
                    at += new Point(columnWidth + Spacing, 0);
                }
            },
            isWhole ? null : Rest(fragments, widths)
        );
    }

    Row Rest(Fragment[] fragments, double[] widths) =>
        new([
            .. fragments.Select(
                (fragment, i) =>
                    new RowColumn(ColumnWidth.Fixed(widths[i]), fragment.Rest ?? new Gap(0))
            ),
        ])
        {
            Spacing = Spacing,
        };
}
