using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>A table with its widths settled, for all the heights at which it is tried.</summary>
sealed class TableGrid
{
    /// <summary>What the cells of rows inherit, by their alignment.</summary>
    sealed class CellContexts(LayoutContext row, TextStyle text)
    {
        LayoutContext? _left;
        LayoutContext? _center;
        LayoutContext? _right;

        public bool IsFor(LayoutContext other, TextStyle style) =>
            ReferenceEquals(row, other) && ReferenceEquals(text, style);

        public LayoutContext this[HorizontalAlignment alignment] =>
            alignment switch
            {
                HorizontalAlignment.Left => _left ??= Of(alignment),
                HorizontalAlignment.Center => _center ??= Of(alignment),
                _ => _right ??= Of(alignment),
            };

        LayoutContext Of(HorizontalAlignment alignment) =>
            row with
            {
                Alignment = alignment,
                Text = text,
            };
    }

    readonly double[] _widths;
    readonly LayoutContext _context;
    readonly double _available;
    readonly bool _askedEarlier;
    TableHeader? _header;
    CellContexts? _cells;

    public TableGrid(Table table, LayoutContext context, double width)
    {
        (_context, _available) = (context, width);
        Style = table.Style ?? context.Theme.Table;
        Columns = table.Columns;
        var reads = context.Earlier.Reads;
        _widths = ColumnWidth.Divide(
            [.. table.Columns.Select(column => column.Width)],
            Ranges(table, context),
            width
        );
        _askedEarlier = context.Earlier.Reads > reads;
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

    public TableRowBlock[] Header { get; }

    public TableRowBlock[] Rows { get; }

    public bool IsFor(LayoutContext context, double width) =>
        _available == width && _context.HasWidthsOf(context, _askedEarlier);

    /// <summary>The head, which is the same above every piece of the table.</summary>
    public TableHeader FitHeader(LayoutContext context, double width)
    {
        // A table is measured at many heights, and its head at none.
        var last = _header;
        if (context.OnlyMeasures && last?.IsFor(context, width) == true)
            return last;
        var free = context.MustPlace ? context : context with { MustPlace = true };
        var rows = new Fragment[Header.Length];
        var height = 0.0;
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = Header[i].Fit(free, width, double.PositiveInfinity);
            height += rows[i].Height;
        }
        return _header = new(context, width, rows, height);
    }

    /// <summary>What a cell inherits: made once for the cells of an alignment, which are many.</summary>
    public LayoutContext ContextOf(LayoutContext row, bool isHeader, HorizontalAlignment alignment)
    {
        var text = isHeader ? Style.HeaderText ?? row.Text : row.Text;
        if (row.Alignment == alignment && ReferenceEquals(row.Text, text))
            return row;
        var cells = _cells;
        if (cells?.IsFor(row, text) != true)
            _cells = cells = new(row, text);
        return cells[alignment];
    }

    /// <summary>Around the content of each cell, with the air that there is room for. Heads stay as they are: they belong to the rows below them.</summary>
    public Insets PaddingOf(bool isHeader, LayoutContext context)
    {
        var air = isHeader ? 0 : context.Aired(0, Style.MostAir);
        return Style.Padding with
        {
            Top = Style.Padding.Top + air,
            Bottom = Style.Padding.Bottom + air,
        };
    }

    public double WidthOf(int column, int span)
    {
        var width = 0.0;
        for (var i = column; i < column + span; i++)
            width += _widths[i];
        return width;
    }

    /// <summary>What the cells need, padding included; a cell that spans columns asks for its longest word, and no more.</summary>
    public static WidthRange[] Ranges(Table table, LayoutContext context)
    {
        var style = table.Style ?? context.Theme.Table;
        var ranges = new WidthRange[table.Columns.Count];
        var spanning = new List<(int Column, int Span, double Minimum)>();
        var header = context with { Text = style.HeaderText ?? context.Text };
        foreach (var row in table.Header)
            Widen(row, header);
        foreach (var row in table.Rows)
            Widen(row, context);
        foreach (var (column, span, minimum) in spanning)
            WidenTogether(table.Columns, ranges, column, span, minimum);
        return ranges;

        void Widen(TableRow row, LayoutContext rowContext)
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                var range = cell.Content.Widths(rowContext).Plus(style.Padding.Horizontal);
                if (cell.ColumnSpan == 1)
                    ranges[column] = WidthRange.Max(ranges[column], range);
                else
                    spanning.Add((column, cell.ColumnSpan, range.Minimum));
                column += cell.ColumnSpan;
            }
        }
    }

    // What a cell lacks is shared by those of its columns that can grow.
    static void WidenTogether(
        IReadOnlyList<TableColumn> columns,
        WidthRange[] ranges,
        int first,
        int span,
        double minimum
    )
    {
        var growing = Enumerable.Range(first, span).Where(i => !columns[i].Width.IsFixed).ToArray();
        var lacking = minimum - Enumerable.Range(first, span).Sum(i => ranges[i].Minimum);
        foreach (var i in lacking > 0 ? growing : [])
        {
            var least = ranges[i].Minimum + (lacking / growing.Length);
            ranges[i] = WidthRange.Max(ranges[i], new(least, least));
        }
    }

    /// <summary>Draws the line inside the row's bottom edge, where the next row's fill does not cover it.</summary>
    public void DrawRule(ICanvas canvas, Point at)
    {
        if (Style.Rule is { } rule)
            Draw(canvas, rule, at + new Point(0, -rule.Width / 2), new(Width, 0));
    }

    /// <summary>Draws a line along the inside of the row's top edge.</summary>
    public void DrawRuleAbove(ICanvas canvas, Point at, Stroke rule) =>
        Draw(canvas, rule, at + new Point(0, rule.Width / 2), new(Width, 0));

    /// <summary>Draws the line that sets a cell apart from the one before it.</summary>
    public void DrawColumnRule(ICanvas canvas, Rect cell)
    {
        if (Style.ColumnRule is { } rule)
            Draw(canvas, rule, new(cell.X, cell.Y), new(0, cell.Height));
    }

    static void Draw(ICanvas canvas, Stroke stroke, Point from, Point along)
    {
        if (canvas.SeesOnlyPlaces)
            return;
        canvas.BeginArtifact();
        canvas.Path(VectorPath.Polyline(default, along), null, stroke, new(from));
        canvas.End();
    }
}
