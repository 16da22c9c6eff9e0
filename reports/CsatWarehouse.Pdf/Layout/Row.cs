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
    /// <param name="AskedEarlier">The widths depend on what stood where in the pass before.</param>
    sealed record Divided(
        LayoutContext Context,
        double Available,
        double[] Columns,
        bool AskedEarlier
    );

    readonly IReadOnlyList<RowColumn> _columns;
    Divided? _last;

    public Row(params IReadOnlyList<RowColumn> columns) => _columns = columns;

    /// <summary>Points between two columns.</summary>
    public double Spacing { get; init; }

    /// <summary>Makes boxes, and stacks that may grow, as high as the highest, where the row stands undivided.</summary>
    public bool EqualHeights { get; init; }

    /// <summary>Where shorter blocks stand, as long as the row is undivided.</summary>
    public VerticalAlignment VerticalAlignment { get; init; }

    public override WidthRange Widths(LayoutContext context)
    {
        var (minimum, preferred) = (0.0, 0.0);
        foreach (var column in _columns)
        {
            var range = column.Block.Widths(context);
            minimum += range.Minimum;
            preferred += range.Preferred;
        }
        return new WidthRange(minimum, preferred).Plus(Spacing * Math.Max(0, _columns.Count - 1));
    }

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        if (_columns.Count == 0)
            return Fragment.Empty;
        var widths = WidthsIn(context, width);
        var fragments = new Fragment[_columns.Count];
        var (height, isWhole) = (0.0, true);
        for (var i = 0; i < fragments.Length; i++)
        {
            var fragment = _columns[i].Block.Fit(context, widths[i], room);
            if (fragment.IsNothing)
                return Fragment.Nothing(this);
            height = Math.Max(height, fragment.Height);
            isWhole &= fragment.Rest is null;
            fragments[i] = fragment;
        }
        if (EqualHeights && isWhole && !context.OnlyMeasures)
            for (var i = 0; i < fragments.Length; i++)
                fragments[i] = _columns[i].Block.Stretch(height).Fit(context, widths[i], room);
        var rest = isWhole ? null : Rest(fragments, widths);
        return context.OnlyMeasures
            ? Fragment.Blank(height, rest)
            : Placed(fragments, widths, height, rest);
    }

    Fragment Placed(Fragment[] fragments, double[] widths, double height, Row? rest) =>
        new(
            height,
            (canvas, at) =>
            {
                for (var i = 0; i < fragments.Length; i++)
                {
                    var slack = rest is null ? height - fragments[i].Height : 0;
                    fragments[i].Draw(canvas, at + new Point(0, slack * VerticalAlignment.Share()));
                    at += new Point(widths[i] + Spacing, 0);
                }
            },
            rest
        );

    // Layout asks for the same width again and again.
    double[] WidthsIn(LayoutContext context, double width)
    {
        if (
            _last is { } last
            && last.Available == width
            && last.Context.HasWidthsOf(context, last.AskedEarlier)
        )
            return last.Columns;
        var reads = context.Earlier.Reads;
        var columns = ColumnWidth.Divide(
            [.. _columns.Select(column => column.Width)],
            [.. _columns.Select(column => column.Block.Widths(context))],
            width - (Spacing * (_columns.Count - 1))
        );
        _last = new(context, width, columns, context.Earlier.Reads > reads);
        return columns;
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
