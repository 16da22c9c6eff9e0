using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>A table with its widths settled and its structure elements made, shared by its pieces on all pages.</summary>
sealed class TableGrid
{
    readonly double[] _widths;

    public TableGrid(Table table, LayoutContext context, double width)
    {
        Style = table.Style ?? context.Theme.Table;
        Columns = table.Columns;
        _widths = ColumnWidth.Divide(
            [.. table.Columns.Select(column => column.Width)],
            Ranges(table, context),
            width
        );
        Width = _widths.Sum();
        Header =
        [
            .. table.Header.Select(row => new TableRowBlock(this, row, true, Style.HeaderFill)),
        ];
        Rows =
        [
            .. table.Rows.Select(
                (row, i) => new TableRowBlock(this, row, false, i % 2 == 1 ? Style.Stripe : null)
            ),
        ];
    }

    public TableStyle Style { get; }

    public IReadOnlyList<TableColumn> Columns { get; }

    public double Width { get; }

    public IReadOnlyList<TableRowBlock> Header { get; }

    public IReadOnlyList<TableRowBlock> Rows { get; }

    public Tag Tag { get; } = new("Table");

    public Tag HeaderTag { get; } = new("THead");

    public Tag BodyTag { get; } = new("TBody");

    public double WidthOf(int column, int span) => _widths.Skip(column).Take(span).Sum();

    /// <summary>What the cells need, padding included; cells that span columns do not count.</summary>
    public static WidthRange[] Ranges(Table table, LayoutContext context)
    {
        var style = table.Style ?? context.Theme.Table;
        var ranges = new WidthRange[table.Columns.Count];
        var header = context with { Text = style.HeaderText ?? context.Text };
        foreach (var row in table.Header)
            Widen(row, header);
        foreach (var row in table.Rows)
            Widen(row, context);
        return ranges;

        void Widen(TableRow row, LayoutContext rowContext)
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                if (cell.ColumnSpan == 1)
                    ranges[column] = WidthRange.Max(
                        ranges[column],
                        cell.Content.Widths(rowContext).Plus(style.Padding.Horizontal)
                    );
                column += cell.ColumnSpan;
            }
        }
    }

    /// <summary>Draws the line inside the row's bottom edge, where the next row's fill does not cover it.</summary>
    public void DrawRule(ICanvas canvas, Point at)
    {
        if (Style.Rule is not { } rule)
            return;
        canvas.BeginArtifact();
        canvas.Path(
            VectorPath.Polyline(default, new(Width, 0)),
            null,
            rule,
            new(at + new Point(0, -rule.Width / 2))
        );
        canvas.End();
    }
}
