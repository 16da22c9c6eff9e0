namespace CsatWarehouse.Pdf.Layout;

using CsatWarehouse.Pdf.Drawing;

/// <summary>A column of a table: its width and the alignment of its cells.</summary>
public sealed record TableColumn(
    ColumnWidth Width,
    HorizontalAlignment Alignment = HorizontalAlignment.Left
);

/// <summary>A cell; <see cref="IsHeader"/> makes it name its row for readers.</summary>
public sealed record TableCell(Block Content)
{
    /// <summary>Columns that the cell takes, from 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    public Color? Fill { get; init; }

    public VerticalAlignment VerticalAlignment { get; init; } = VerticalAlignment.Middle;

    /// <summary>The column's alignment if null.</summary>
    public HorizontalAlignment? Alignment { get; init; }

    public bool IsHeader { get; init; }

    public static implicit operator TableCell(Block content) => new(content);

    public static TableCell FromBlock(Block content) => content;

    public static implicit operator TableCell(string text) => new(new Paragraph(text));

    public static TableCell FromString(string text) => text;
}

/// <summary>A row of a table, cells from left to right.</summary>
public sealed record TableRow
{
    public TableRow(params IReadOnlyList<TableCell> cells) => Cells = cells;

    public IReadOnlyList<TableCell> Cells { get; }

    /// <summary>The stripe of the table's style if null.</summary>
    public Color? Fill { get; init; }

    /// <summary>A line above the row, as above a total; none if null.</summary>
    public Stroke? RuleAbove { get; init; }
}

/// <summary>
/// A table whose header rows come again on each page, as artifacts. A row moves to the next page whole, unless it is taller than
/// a page; then it is divided.
/// </summary>
public sealed class Table : Block
{
    TableGrid? _grid;

    /// <exception cref="ArgumentException">A row's cells do not fill the columns exactly.</exception>
    public Table(
        IReadOnlyList<TableColumn> columns,
        IReadOnlyList<TableRow> header,
        IReadOnlyList<TableRow> rows
    )
    {
        (Columns, Header, Rows) = (columns, header, rows);
        foreach (var row in header.Concat(rows))
        {
            var cells = row.Cells.Sum(cell => cell.ColumnSpan);
            if (cells != columns.Count)
                throw new ArgumentException(
                    FormattableString.Invariant(
                        $"A row spans {cells} columns, but the table has {columns.Count}."
                    ),
                    nameof(rows)
                );
        }
    }

    public IReadOnlyList<TableColumn> Columns { get; }

    public IReadOnlyList<TableRow> Header { get; }

    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>The theme's style if null.</summary>
    public TableStyle? Style { get; init; }

    public override WidthRange Widths(LayoutContext context)
    {
        var ranges = TableGrid.Ranges(this, context);
        return new(ranges.Sum(r => r.Minimum), ranges.Sum(r => r.Preferred));
    }

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        if (Header.Count + Rows.Count == 0)
            return Fragment.Empty;
        // Layout asks for the same width again and again.
        var grid = _grid;
        if (grid?.IsFor(context, width) != true)
            _grid = grid = new(this, context, width);
        return new TableFlow(grid, new()).Fit(context, width, room);
    }
}
