using CsatWarehouse.Pdf.Drawing;

namespace CsatWarehouse.Pdf.Layout;

/// <summary>Broken lines under one tag, from the first that is not yet on a page.</summary>
sealed class LineBlock(
    IReadOnlyList<TextLine> lines,
    Tag tag,
    double width,
    HorizontalAlignment alignment,
    int first = 0
) : Block
{
    /// <summary>Fewest lines on either side of a page break.</summary>
    const int Together = 2;

    bool HasNotes => lines.Any(line => line.Runs.Any(run => run.Note is not null));

    public override Fragment Fit(LayoutContext context, double _, double room)
    {
        var end = first;
        for (var y = 0.0; end < lines.Count; end++)
            if ((y += lines[end].Height) > room + Tolerance)
                break;
        if (end < lines.Count)
        {
            var fitting = end;
            end = Math.Min(end, lines.Count - Together);
            if (end - first < Together)
                end = context.MustPlace ? Math.Max(first + 1, fitting) : first;
            if (end == first)
                return Fragment.Nothing(this);
        }
        var height = 0.0;
        for (var i = first; i < end; i++)
            height += lines[i].Height;
        return new(
            height,
            (canvas, at) => Draw(canvas, at, height, end),
            end == lines.Count ? null : new LineBlock(lines, tag, width, alignment, end)
        );
    }

    void Draw(ICanvas canvas, Point at, double height, int end)
    {
        if (first == end || (canvas.SeesOnlyPlaces && !HasNotes))
            return;
        canvas.Begin(tag, new(at.X, at.Y, width, height));
        var y = at.Y;
        for (var i = first; i < end; i++)
        {
            var slack = Math.Max(0, width - lines[i].Width);
            var x = at.X + (slack * alignment.Share());
            foreach (var run in lines[i].Runs)
                Draw(canvas, run, new(x + run.X, y), lines[i]);
            y += lines[i].Height;
        }
        canvas.End();
    }

    // Colour alone would not show a link inside a sentence to everyone.
    static void Underline(ICanvas canvas, TextRun run, Point baseline)
    {
        canvas.BeginArtifact();
        canvas.Path(
            VectorPath.Polyline(default, new(run.Width, 0)),
            null,
            new Stroke(run.Style.Color, run.Style.Size / 20),
            new(baseline + new Point(0, run.Style.Size * 0.12))
        );
        canvas.End();
    }

    static void Draw(ICanvas canvas, TextRun run, Point at, TextLine line)
    {
        var baseline = at + new Point(0, line.Baseline - run.Style.Rise);
        if (run.Note is { } note)
        {
            canvas.Begin(new Tag("Reference"), new(at.X, at.Y, run.Width, line.Height));
            canvas.Text(run.Text, run.Style, baseline);
            canvas.Note(note);
            canvas.End();
            return;
        }
        if (run.Link is not { } link)
        {
            canvas.Text(run.Text, run.Style, baseline);
            return;
        }
        var area = new Rect(at.X, at.Y, run.Width, line.Height);
        var linkTag = new Tag("Link");
        canvas.Begin(linkTag, area);
        canvas.Text(run.Text, run.Style, baseline);
        canvas.Link(link, area, linkTag);
        canvas.End();
        if (link is WebLink)
            Underline(canvas, run, baseline);
    }
}
