using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>The structure elements of a table where it stands, shared by its pieces on all pages.</summary>
sealed class TableTags
{
    public Tag Table { get; } = new("Table");

    public Tag Header { get; } = new("THead");

    public Tag Body { get; } = new("TBody");
}

/// <summary>A table from one of its rows on; <paramref name="divided"/> is what is left of that row.</summary>
sealed class TableFlow(TableGrid grid, TableTags tags, int first = 0, Block? divided = null) : Block
{
    bool IsContinued => first > 0 || divided is not null;

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        var free = context.MustPlace ? context : context with { MustPlace = true };
        var header = new Fragment[grid.Header.Length];
        var top = 0.0;
        for (var i = 0; i < header.Length; i++)
        {
            header[i] = grid.Header[i].Fit(free, width, double.PositiveInfinity);
            top += header[i].Height;
        }
        var body = new List<(Fragment Fragment, double Y)>(grid.Rows.Length - first);
        var y = top;
        if (top > room + Tolerance && !context.MustPlace)
            return Fragment.Nothing(this);
        for (var i = first; i < grid.Rows.Length; i++)
        {
            var row = i == first && divided is not null ? divided : grid.Rows[i];
            var fragment = FitRow(
                context,
                row,
                width,
                room - y,
                context.PageRoom - top,
                body.Count
            );
            if (fragment.IsNothing)
                return body.Count == 0 ? Fragment.Nothing(this) : BreakBefore(i, header, body, top);
            body.Add((fragment, y));
            y += fragment.Height;
            if (fragment.Rest is { } rest)
                return Finish(header, body, y, new TableFlow(grid, tags, i, rest));
        }
        return Finish(header, body, y, null);
    }

    static Fragment FitRow(
        LayoutContext context,
        Block row,
        double width,
        double room,
        double freshRoom,
        int placed
    )
    {
        var whole = row.Fit(context.Optional, width, double.PositiveInfinity);
        // A page break inside a cell that is kept together cannot be placed whole in any room.
        var height = whole.IsNothing ? double.PositiveInfinity : whole.Height;
        if (height <= room + Tolerance)
            return whole;
        var mustPlace = context.MustPlace && placed == 0;
        if (height <= freshRoom + Tolerance && !mustPlace)
            return Fragment.Nothing(row);
        return row.Fit(mustPlace ? context : context.Optional, width, room);
    }

    // A last row alone under a repeated header looks lost: it takes the row before it along.
    Fragment BreakBefore(
        int row,
        Fragment[] header,
        List<(Fragment Fragment, double Y)> body,
        double top
    )
    {
        if (row == grid.Rows.Length - 1 && body.Count > 2)
        {
            body.RemoveAt(body.Count - 1);
            row--;
        }
        var bottom = body.Count == 0 ? top : body[^1].Y + body[^1].Fragment.Height;
        return Finish(header, body, bottom, new TableFlow(grid, tags, row));
    }

    Fragment Finish(
        Fragment[] header,
        List<(Fragment Fragment, double Y)> body,
        double height,
        Block? rest
    ) =>
        new(
            height,
            (canvas, at) =>
            {
                var area = new Rect(at.X, at.Y, grid.Width, height);
                canvas.Begin(tags.Table, area);
                DrawHeader(canvas, at, header, area);
                if (body.Count > 0)
                {
                    canvas.Begin(tags.Body, area);
                    foreach (var (fragment, y) in body)
                        fragment.Draw(canvas, at + new Point(0, y));
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
