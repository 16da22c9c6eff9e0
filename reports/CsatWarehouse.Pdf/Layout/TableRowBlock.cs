using System.Globalization;
using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>One row of a table, or what is left of a divided one.</summary>
sealed class TableRowBlock : Block
{
    sealed record Cell(TableCell Definition, Block? Content, int Column, Tag Tag);

    readonly TableGrid _grid;
    readonly IReadOnlyList<Cell> _cells;
    readonly bool _isHeader;
    readonly Color? _fill;
    readonly Stroke? _ruleAbove;
    readonly Tag _tag;

    public TableRowBlock(TableGrid grid, TableRow row, bool isHeader, Color? fill)
    {
        (_grid, _isHeader, _tag) = (grid, isHeader, new Tag("TR"));
        (_fill, _ruleAbove) = (row.Fill ?? fill, row.RuleAbove);
        var cells = new List<Cell>();
        var column = 0;
        foreach (var cell in row.Cells)
        {
            cells.Add(new(cell, cell.Content, column, CellTag(cell, isHeader)));
            column += cell.ColumnSpan;
        }
        _cells = cells;
    }

    TableRowBlock(TableRowBlock whole, IReadOnlyList<Cell> cells)
    {
        (_grid, _isHeader, _fill, _tag) = (whole._grid, whole._isHeader, whole._fill, whole._tag);
        _cells = cells;
    }

    // Heads stay as they are: they belong to the rows below them.
    Insets Padding => _isHeader ? _grid.Style.Padding : _grid.Padding;

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        var padding = Padding;
        var fragments = _cells
            .Select(cell => FitCell(context, cell, room - padding.Vertical))
            .ToArray();
        if (Array.Exists(fragments, fragment => fragment.IsNothing))
            return Fragment.Nothing(this);
        var height = fragments.Max(fragment => fragment.Height) + padding.Vertical;
        var isWhole = Array.TrueForAll(fragments, fragment => fragment.Rest is null);
        return new(
            height,
            (canvas, at) => Draw(canvas, at, fragments, height, isWhole),
            isWhole
                ? null
                : new TableRowBlock(
                    this,
                    [.. _cells.Zip(fragments, (cell, f) => cell with { Content = f.Rest })]
                )
        );
    }

    Fragment FitCell(LayoutContext context, Cell cell, double room)
    {
        if (cell.Content is null)
            return Fragment.Empty;
        var alignment = cell.Definition.Alignment ?? _grid.Columns[cell.Column].Alignment;
        var text = _isHeader ? _grid.Style.HeaderText ?? context.Text : context.Text;
        return cell.Content.Fit(
            context with
            {
                Alignment = alignment,
                Text = text,
            },
            Math.Max(0, WidthOf(cell) - Padding.Horizontal),
            room
        );
    }

    void Draw(ICanvas canvas, Point at, Fragment[] fragments, double height, bool isWhole)
    {
        canvas.Begin(_tag, new(at.X, at.Y, _grid.Width, height));
        Fill(canvas, _fill, new(at.X, at.Y, _grid.Width, height));
        var x = at.X;
        foreach (var (cell, fragment) in _cells.Zip(fragments))
        {
            var area = new Rect(x, at.Y, WidthOf(cell), height);
            Fill(canvas, cell.Definition.Fill, area);
            canvas.Begin(cell.Tag, area);
            fragment.Draw(canvas, Place(cell, fragment, area, isWhole));
            canvas.End();
            x += area.Width;
        }
        canvas.End();
        DrawColumnRules(canvas, at, height);
        if (_ruleAbove is not null)
            _grid.DrawRuleAbove(canvas, at, _ruleAbove);
        if (isWhole)
            _grid.DrawRule(canvas, new(at.X, at.Y + height));
    }

    // After the fills of all cells, half of which each line would lose to the next.
    void DrawColumnRules(ICanvas canvas, Point at, double height)
    {
        var x = at.X;
        foreach (var cell in _cells)
        {
            var width = WidthOf(cell);
            if (cell.Column > 0)
                _grid.DrawColumnRule(canvas, new(x, at.Y, width, height));
            x += width;
        }
    }

    Point Place(Cell cell, Fragment fragment, Rect area, bool isWhole)
    {
        var padding = Padding;
        var slack = isWhole ? area.Height - padding.Vertical - fragment.Height : 0;
        var down = slack * cell.Definition.VerticalAlignment.Share();
        return new(area.X + padding.Left, area.Y + padding.Top + down);
    }

    double WidthOf(Cell cell) => _grid.WidthOf(cell.Column, cell.Definition.ColumnSpan);

    static void Fill(ICanvas canvas, Color? fill, Rect area)
    {
        if (fill is null || canvas.SeesOnlyPlaces)
            return;
        canvas.BeginArtifact();
        canvas.Path(VectorPath.Rectangle(area), fill, null, new(default));
        canvas.End();
    }

    static Tag CellTag(TableCell cell, bool isHeader)
    {
        var isTitle = isHeader || cell.IsHeader;
        if (!isTitle && cell.ColumnSpan == 1)
            return new("TD");
        var properties = new List<TagProperty>(2);
        if (isTitle)
            properties.Add(new("Table", "Scope", isHeader ? "/Column" : "/Row"));
        if (cell.ColumnSpan > 1)
            properties.Add(
                new("Table", "ColSpan", cell.ColumnSpan.ToString(CultureInfo.InvariantCulture))
            );
        return new(isTitle ? "TH" : "TD") { Properties = properties };
    }
}
