using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>The structure elements of a table where it stands, shared by its pieces on all pages.</summary>
sealed class TableTags
{
    public Tag Table => field ??= new("Table");

    public Tag Header => field ??= new("THead");

    public Tag Body => field ??= new("TBody");
}

/// <summary>The rows of a table's head as they fit, and the height that they take together.</summary>
sealed record TableHeader(LayoutContext Context, double Width, Fragment[] Rows, double Height)
{
    public bool IsFor(LayoutContext context, double width) =>
        ReferenceEquals(Context, context) && Width == width;
}

/// <summary>A table from one of its rows on; <paramref name="divided"/> is what is left of that row.</summary>
sealed class TableFlow(TableGrid grid, TableTags tags, int first = 0, Block? divided = null) : Block
{
    readonly record struct Placed(Fragment Fragment, double Y);

    bool IsContinued => first > 0 || divided is not null;

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        var header = grid.FitHeader(context, width);
        if (header.Height > room + Tolerance && !context.MustPlace)
            return Fragment.Nothing(this);
        var optional = context.Optional;
        var body = context.OnlyMeasures ? null : new List<Placed>(grid.Rows.Length - first);
        var (count, bottom, top) = (0, header.Height, header.Height);
        for (var i = first; i < grid.Rows.Length; i++)
        {
            var row = i == first && divided is not null ? divided : grid.Rows[i];
            var fragment = FitRow(
                count == 0 ? context : optional,
                optional,
                row,
                width,
                room - bottom,
                context.PageRoom - header.Height
            );
            if (fragment.IsNothing)
            {
                if (count == 0)
                    return Fragment.Nothing(this);
                // A last row alone under a repeated header looks lost: it takes the row before it along.
                if (i == grid.Rows.Length - 1 && count > 2)
                    (i, count, bottom) = (i - 1, count - 1, top);
                return Finish(header, body, count, bottom, new TableFlow(grid, tags, i));
            }
            body?.Add(new(fragment, bottom));
            (count, bottom, top) = (count + 1, bottom + fragment.Height, bottom);
            if (fragment.Rest is { } rest)
                return Finish(header, body, count, bottom, new TableFlow(grid, tags, i, rest));
        }
        return Finish(header, body, count, bottom, null);
    }

    /// <param name="context">May ask for the row's smallest piece.</param>
    /// <param name="optional">The same, where nothing has to be placed.</param>
    static Fragment FitRow(
        LayoutContext context,
        LayoutContext optional,
        Block row,
        double width,
        double room,
        double freshRoom
    )
    {
        var whole = row.Fit(optional, width, double.PositiveInfinity);
        // A page break inside a cell that is kept together cannot be placed whole in any room.
        var height = whole.IsNothing ? double.PositiveInfinity : whole.Height;
        if (height <= room + Tolerance)
            return whole;
        return height <= freshRoom + Tolerance && !context.MustPlace
            ? Fragment.Nothing(row)
            : row.Fit(context, width, room);
    }

    Fragment Finish(
        TableHeader header,
        List<Placed>? body,
        int count,
        double height,
        TableFlow? rest
    ) =>
        body is null
            ? Fragment.Blank(height, rest)
            : new(
                height,
                (canvas, at) =>
                {
                    var area = new Rect(at.X, at.Y, grid.Width, height);
                    canvas.Begin(tags.Table, area);
                    DrawHeader(canvas, at, header.Rows, area);
                    if (count > 0)
                    {
                        canvas.Begin(tags.Body, area);
                        for (var i = 0; i < count; i++)
                            body[i].Fragment.Draw(canvas, at + new Point(0, body[i].Y));
                        canvas.End();
                    }
                    canvas.End();
                },
                rest
            );

    void DrawHeader(ICanvas canvas, Point at, Fragment[] header, Rect area)
    {
        if (header.Length == 0)
            return;
        if (IsContinued)
            canvas.BeginArtifact();
        else
            canvas.Begin(tags.Header, area);
        foreach (var row in header)
        {
            row.Draw(canvas, at);
            at += new Point(0, row.Height);
        }
        canvas.End();
    }
}
