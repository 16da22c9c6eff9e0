using System.Globalization;
using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>One row of a table, or what is left of a divided one.</summary>
sealed class TableRowBlock : Block
{
    sealed record Cell(TableCell Definition, Block? Content, int Column);

    /// <summary>The structure elements of the row and its cells.</summary>
    sealed record Tags(Tag Row, Tag[] Cells);

    /// <summary>How it fits where no page ends.</summary>
    sealed record Fitted(LayoutContext Context, Fragment Fragment);

    readonly TableGrid _grid;
    readonly Cell[] _cells;
    readonly bool _isHeader;
    readonly Color? _fill;
    readonly Stroke? _ruleAbove;

    // Of a divided row: its pieces are one. Others get them where they are drawn.
    readonly Tags? _tags;
    Fitted? _last;

    public TableRowBlock(TableGrid grid, TableRow row, bool isHeader, Color? fill)
    {
        (_grid, _isHeader) = (grid, isHeader);
        (_fill, _ruleAbove) = (row.Fill ?? fill, row.RuleAbove);
        _cells = new Cell[row.Cells.Count];
        var column = 0;
        for (var i = 0; i < _cells.Length; i++)
        {
            _cells[i] = new(row.Cells[i], row.Cells[i].Content, column);
            column += row.Cells[i].ColumnSpan;
        }
    }

    TableRowBlock(TableRowBlock whole, Tags tags, Cell[] cells)
    {
        (_grid, _isHeader, _fill) = (whole._grid, whole._isHeader, whole._fill);
        (_tags, _cells) = (tags, cells);
    }

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        // A table is measured at many heights, and its rows at none.
        if (!context.OnlyMeasures || !double.IsInfinity(room))
            return FitIn(context, room);
        if (_last is not { } last || !ReferenceEquals(last.Context, context))
            _last = last = new(context, FitIn(context, room));
        return last.Fragment;
    }

    Fragment FitIn(LayoutContext context, double room)
    {
        var padding = _grid.PaddingOf(_isHeader, context);
        var fragments = new Fragment[_cells.Length];
        var (height, isWhole) = (0.0, true);
        for (var i = 0; i < fragments.Length; i++)
        {
            var definition = _cells[i].Definition;
            var alignment = definition.Alignment ?? _grid.Columns[_cells[i].Column].Alignment;
            var own = _grid.ContextOf(context, _isHeader, alignment);
            var fragment = FitCell(own, _cells[i], padding, room - padding.Vertical);
            if (fragment.IsNothing)
                return Fragment.Nothing(this);
            height = Math.Max(height, fragment.Height);
            isWhole &= fragment.Rest is null;
            fragments[i] = fragment;
        }
        height += padding.Vertical;
        if (!isWhole)
            return Divided(fragments, padding, height);
        return context.OnlyMeasures ? Fragment.Blank(height) : Whole(fragments, padding, height);
    }

    Fragment Whole(Fragment[] fragments, Insets padding, double height) =>
        new(
            height,
            (canvas, at) => Draw(canvas, at, _tags ?? NewTags(), fragments, padding, height, true)
        );

    Fragment Divided(Fragment[] fragments, Insets padding, double height)
    {
        var tags = _tags ?? NewTags();
        return new(
            height,
            (canvas, at) => Draw(canvas, at, tags, fragments, padding, height, false),
            new TableRowBlock(
                this,
                tags,
                [.. _cells.Zip(fragments, (cell, f) => cell with { Content = f.Rest })]
            )
        );
    }

    Fragment FitCell(LayoutContext context, Cell cell, Insets padding, double room) =>
        cell.Content is null
            ? Fragment.Empty
            : cell.Content.Fit(context, Math.Max(0, WidthOf(cell) - padding.Horizontal), room);

    void Draw(
        ICanvas canvas,
        Point at,
        Tags tags,
        Fragment[] fragments,
        Insets padding,
        double height,
        bool isWhole
    )
    {
        canvas.Begin(tags.Row, new(at.X, at.Y, _grid.Width, height));
        Fill(canvas, _fill, new(at.X, at.Y, _grid.Width, height));
        var x = at.X;
        for (var i = 0; i < _cells.Length; i++)
        {
            var (cell, fragment) = (_cells[i], fragments[i]);
            var area = new Rect(x, at.Y, WidthOf(cell), height);
            Fill(canvas, cell.Definition.Fill, area);
            canvas.Begin(tags.Cells[i], area);
            var slack = isWhole ? height - padding.Vertical - fragment.Height : 0;
            var down = slack * cell.Definition.VerticalAlignment.Share();
            fragment.Draw(canvas, new(x + padding.Left, at.Y + padding.Top + down));
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

    double WidthOf(Cell cell) => _grid.WidthOf(cell.Column, cell.Definition.ColumnSpan);

    static void Fill(ICanvas canvas, Color? fill, Rect area)
    {
        if (fill is null || canvas.SeesOnlyPlaces)
            return;
        canvas.BeginArtifact();
        canvas.Path(VectorPath.Rectangle(area), fill, null, new(default));
        canvas.End();
    }

    Tags NewTags() => new(new("TR"), [.. _cells.Select(c => CellTag(c.Definition, _isHeader))]);

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
