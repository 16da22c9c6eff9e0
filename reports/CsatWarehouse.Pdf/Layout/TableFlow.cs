using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>A table from one of its rows on; <paramref name="divided"/> is what is left of that row.</summary>
sealed class TableFlow(TableGrid grid, int first = 0, Block? divided = null) : Block
{
    bool IsContinued => first > 0 || divided is not null;

    public override Fragment Fit(LayoutContext context, double width, double room)
    {
        var free = context with { MustPlace = true };
        var header = grid
            .Header.Select(row => row.Fit(free, width, double.PositiveInfinity))
            .ToArray();
        var top = header.Sum(row => row.Height);
        var body = new List<(Fragment Fragment, double Y)>();
        var y = top;
        if (top > room + Tolerance && !context.MustPlace)
            return Fragment.Nothing(this);
        for (var i = first; i < grid.Rows.Count; i++)
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
                return Finish(header, body, y, new TableFlow(grid, i, rest));
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
        var optional = context with { MustPlace = false };
        var whole = row.Fit(optional, width, double.PositiveInfinity);
        // A page break inside a cell that is kept together cannot be placed whole in any room.
        var height = whole.IsNothing ? double.PositiveInfinity : whole.Height;
        if (height <= room + Tolerance)
            return whole;
        if (height <= freshRoom + Tolerance && !(context.MustPlace && placed == 0))
            return Fragment.Nothing(row);
        return row.Fit(context with { MustPlace = context.MustPlace && placed == 0 }, width, room);
    }

    // A last row alone under a repeated header looks lost: it takes the row before it along.
    Fragment BreakBefore(
        int row,
        Fragment[] header,
        List<(Fragment Fragment, double Y)> body,
        double top
    )
    {
        if (row == grid.Rows.Count - 1 && body.Count > 2)
        {
            body.RemoveAt(body.Count - 1);
            row--;
        }
        var bottom = body.Count == 0 ? top : body[^1].Y + body[^1].Fragment.Height;
        return Finish(header, body, bottom, new TableFlow(grid, row));
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
                canvas.Begin(grid.Tag, area);
                DrawHeader(canvas, at, header, area);
                if (body.Count > 0)
                {
                    canvas.Begin(grid.BodyTag, area);
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
            canvas.Begin(grid.HeaderTag, area);
        foreach (var row in header)
        {
            row.Draw(canvas, at);
            at += new Point(0, row.Height);
        }
        canvas.End();
    }
}
